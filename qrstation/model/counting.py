"""Numbers with their nouns."""

from __future__ import annotations


def counted(number: int, singular: str, plural: str = "") -> str:
    """Write a number with its noun: ``1 study``, ``1,280 studies``."""
    return f"{number:,} {singular if number == 1 else plural or f'{singular}s'}"
