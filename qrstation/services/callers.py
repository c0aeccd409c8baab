"""The list of callers whom the user let in: kept in a file that is checked when read."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from qrstation.documents import Contents, Document, in_words
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.access import AllowedCaller
from qrstation.words import say

_log = logging.getLogger(__name__)

_Entries = tuple[AllowedCaller, ...]


class CallerEntry(BaseModel):
    """An `AllowedCaller` as it stands in the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ae_title: str = ""
    network: str = ""
    may_query: bool = False

    @model_validator(mode="after")
    def _makes_a_caller(self) -> Self:
        self.caller()
        return self

    def caller(self) -> AllowedCaller:
        """Make the entry.

        Raises
        ------
        ValueError
            It would let nobody or everybody in; with a sentence for the user.
        """
        return AllowedCaller.of(self.ae_title, self.network, may_query=self.may_query)


class CallerList(Contents):
    """Contents of the file."""

    callers: tuple[CallerEntry, ...] = ()


class Callers:
    """Who is let in, each with an AE title, an address or network, or both.

    Safe from several threads, and from several programs that have the same list open: what another one changes holds
    from the next caller on.

    Parameters
    ----------
    path
        The file.
    on_access
        Hears in words what was changed here.

    Raises
    ------
    ArchiveFault
        The file is there but cannot be read.
    """

    def __init__(self, path: Path, on_access: Callable[[str], object] = lambda _: None) -> None:
        self._on_access = on_access
        self._document = Document(path, CallerList, say("list of callers"))
        self._lock = threading.Lock()
        self.warnings: tuple[str, ...] = ()
        """Sentences for the user about a file that could not be used."""
        self._read, self._entries = self._document.stamp(), self._load()

    def all(self) -> _Entries:
        """The entries, in the order in which they were added; where the file cannot be read now, those known last."""
        with contextlib.suppress(ArchiveFault):
            self._look()
        return self._entries

    def allow(self, caller: AllowedCaller) -> None:
        """Let somebody in; an entry for the same AE title and address is replaced.

        Raises
        ------
        InvalidInput
            The entry cannot be kept.
        ArchiveFault
            The list cannot be saved.
        """

        def put(entries: _Entries) -> _Entries:
            if caller.identity not in [each.identity for each in entries]:
                return (*entries, caller)
            return tuple(caller if each.identity == caller.identity else each for each in entries)

        self._change(put)
        self._on_access(
            f"{_whose(caller.ae_title, caller.network)} may send{', search and fetch' if caller.may_query else ''}"
        )

    def forbid(self, ae_title: str, network: str) -> None:
        """Take an entry off the list.

        Raises
        ------
        InvalidInput
            There is none for this AE title and address.
        ArchiveFault
            The list cannot be saved.
        """

        def take(entries: _Entries) -> _Entries:
            left = tuple(each for each in entries if each.identity != (ae_title, network))
            if len(left) == len(entries):
                raise InvalidInput(
                    say(
                        "{ae_title} at {network} is not in the list of callers.",
                        ae_title=ae_title or say("Anybody"),
                        network=network or say("any address"),
                    ),
                    advice=say("`qrstation callers list` shows who is."),
                )
            return left

        self._change(take)
        self._on_access(f"{_whose(ae_title, network)} is taken off the list of callers")

    def _change(self, change: Callable[[_Entries], _Entries]) -> None:
        with self._lock, self._document.locked():
            entries = change(self._load())
            written = [
                {"ae_title": each.ae_title, "network": each.network, "may_query": each.may_query} for each in entries
            ]
            try:
                contents = CallerList.model_validate({"callers": written})
            except ValidationError as problem:
                raise InvalidInput(say("This caller cannot be kept."), detail=f"{in_words(problem)}.") from None
            self._document.save(contents)
            self._entries, self._read = entries, self._document.stamp()

    def _look(self) -> None:
        """Read the file where it is another one than the last time."""
        with self._lock:
            if self._document.stamp() != self._read:
                self._read, self._entries = self._document.stamp(), self._load()

    def _load(self) -> _Entries:
        loaded = self._document.load()
        self.warnings = self.warnings or loaded.warnings
        for warning in loaded.warnings:
            _log.warning("%s", warning)
        return tuple(entry.caller() for entry in loaded.contents.callers)


def _whose(ae_title: str, network: str) -> str:
    """Name an entry in the audit trail."""
    return f"{ae_title or 'anybody'} at {network or 'any address'}"
