"""What a self-test found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CheckEnd(StrEnum):
    """How a check of the self-test ended."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check of the self-test: what it looked at, how it ended, and how long it took in seconds."""

    name: str
    end: CheckEnd
    detail: str
    seconds: float
