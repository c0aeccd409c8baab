"""Small JSON documents that are never lost: written atomically, checked when read, the last good one kept."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from qrstation.errors import ArchiveFault
from qrstation.paths import make_private_folder
from qrstation.words import joined, later, say

_STALE = 3600.0
"""Seconds after which a file that was never put in its place is not being written any more."""
PROBLEMS_NAMED = 3
"""How many of a document's problems a sentence lists."""


class Contents(BaseModel):
    """What a document holds: subclassed with its fields, all of them with a default."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    """Number of the format: the one that this program writes and reads."""


Kept = TypeVar("Kept", bound=Contents)
Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded(Generic[Kept]):
    """Contents of a document, and sentences for the user where they are not those of the file as it was found."""

    contents: Kept
    warnings: tuple[str, ...] = ()
    is_lost: bool = False
    """Whether the last good contents, or defaults, stand in for some that cannot be used, until something is saved."""


class Unusable(ValueError):
    """A document's text is not what it should be; the message is a sentence without a full stop."""


class Document(Generic[Kept]):
    """One JSON file with its last good state beside it (``.bak``).

    Parameters
    ----------
    path
        The file; its folder is made when something is saved.
    model
        What it holds; its defaults stand in for a file that does not exist.
    name
        What people call it: "node book".
    """

    def __init__(self, path: Path, model: type[Kept], name: str) -> None:
        self.path = path
        self._model = model
        self._name = name
        self._backup = path.with_name(f"{path.name}.bak")

    def load(self, *, looking: bool = False) -> Loaded[Kept]:
        """Read the file; one that cannot be used is kept aside and the last good one, else the defaults, used.

        Parameters
        ----------
        looking
            Whether nothing will be saved after it, so that a file that cannot be used stays where another program
            may be writing it.

        Raises
        ------
        ArchiveFault
            The file is there but the system does not let us read it.
        """
        text = self._text(self.path)
        if text is None:
            return self._without_file()
        try:
            contents = self._parse(text)
        except Unusable as problem:
            return self._beside_unusable(problem) if looking else self._instead_of_unusable(problem)
        if self._text(self._backup) != text:
            with contextlib.suppress(OSError):
                write_atomically(self._backup, text)
        return Loaded(contents=contents)

    def save(self, contents: Kept) -> None:
        """Write the file, durably, and keep it as the last good one.

        Raises
        ------
        ArchiveFault
            It cannot be written; the old one stands.
        """
        text = (contents.model_dump_json(indent=2) + "\n").encode()
        make_private_folder(self.path.parent)
        try:
            write_atomically(self.path, text)
            write_atomically(self._backup, text)
        except OSError as fault:
            raise ArchiveFault(
                say("The {name} cannot be saved in {path}.", name=say(self._name), path=self.path),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("Make room on the disk, or make the file writable for you."),
            ) from fault
        self._sweep()

    def _sweep(self) -> None:
        """Take away what programs left that ended while they wrote."""
        with contextlib.suppress(OSError):
            for left in self.path.parent.glob(f".{self.path.name}.*.new"):
                if time.time() - left.stat().st_mtime > _STALE:
                    left.unlink()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other programs from changing the file while the block lasts."""
        make_private_folder(self.path.parent)
        with _locked(self.path.with_name(f".{self.path.name}.lock")):
            yield

    def was_written(self) -> bool:
        """Whether it ever was there, as it is or kept aside."""
        return any(self.path.parent.glob(f"{self.path.name}*"))

    def stamp(self) -> Stamp | None:
        """Tell the file as it is now from the one that it was or will be; none where there is none."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _text(self, path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise ArchiveFault(
                say("The {name} in {path} cannot be read.", name=say(self._name), path=path),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("Make the file readable for you, or move it away to start with a new one."),
            ) from fault

    def _parse(self, text: bytes) -> Kept:
        try:
            written = read_json(text)
        except (ValueError, RecursionError) as problem:
            raise Unusable(say("it is no JSON ({problem})", problem=problem)) from problem
        if version := newer_format(written):
            raise Unusable(say("a newer qrstation wrote it, in format {version}", version=version))
        try:
            return self._model.model_validate_json(text)
        except ValidationError as problem:
            raise Unusable(in_words(problem)) from problem

    def _without_file(self) -> Loaded[Kept]:
        last_good, aside = self._last_good(), sorted(self.path.parent.glob(f"{self.path.name}.bad-*"))
        if aside:
            return self._still_lost(last_good, aside[-1])
        if last_good is None:
            return Loaded(contents=self._model())
        self._restore(last_good)
        return Loaded(
            contents=last_good,
            warnings=(
                say(
                    "The {name} {path} was gone; the last good one, {backup}, is used.",
                    name=say(self._name),
                    path=self.path,
                    backup=self._backup.name,
                ),
            ),
        )

    def _still_lost(self, last_good: Kept | None, aside: Path) -> Loaded[Kept]:
        """Say so while other contents stand for what was kept aside and nothing was saved since."""
        words = later("The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.")
        return self._standing_in(last_good, words, aside=aside.name)

    def _beside_unusable(self, problem: Unusable) -> Loaded[Kept]:
        words = later(
            "The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and "
            "{used}."
        )
        return self._standing_in(self._last_good(), words, problem=problem)

    def _instead_of_unusable(self, problem: Unusable) -> Loaded[Kept]:
        last_good, aside = self._last_good(), self._keep_aside()
        words = later("The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.")
        return self._standing_in(last_good, words, problem=problem, aside=aside.name)

    def _standing_in(self, last_good: Kept | None, words: str, **more: object) -> Loaded[Kept]:
        """Use the last good contents, or new ones, in the place of the file's, and say so."""
        used = say("a new one is used") if last_good is None else say("the last good one is used")
        warning = say(words, name=say(self._name), path=self.path, used=used, **more)
        contents = self._model() if last_good is None else last_good
        return Loaded(contents=contents, warnings=(warning,), is_lost=True)

    def _last_good(self) -> Kept | None:
        text = self._text(self._backup)
        if text is None:
            return None
        try:
            return self._parse(text)
        except Unusable:
            return None

    def _restore(self, last_good: Kept) -> None:
        with contextlib.suppress(ArchiveFault):
            self.save(last_good)

    def _keep_aside(self) -> Path:
        """Move the file out of the way, under a name that nothing has yet."""
        now = datetime.now().astimezone()
        aside = self.path.with_name(f"{self.path.name}.bad-{now:%Y%m%dT%H%M%S.%f}")
        try:
            self.path.rename(aside)
        except OSError as fault:
            raise ArchiveFault(
                say(
                    "The {name} {path} cannot be used, and cannot be moved aside either.",
                    name=say(self._name),
                    path=self.path,
                ),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("Move it away by hand."),
            ) from fault
        return aside


def newer_format(written: object) -> int:
    """Give the number of a document's format where only a newer qrstation reads it; 0 where it is to be read here."""
    version = written.get("version") if isinstance(written, dict) else None
    return version if isinstance(version, int) and version > 1 else 0


def read_json(text: str | bytes) -> Any:
    """Read a JSON document whose texts can be written again.

    Raises
    ------
    ValueError
        It is no JSON, or has half of a character in it.
    RecursionError
        It nests too deeply.
    """
    contents = json.loads(text)
    json.dumps(contents, ensure_ascii=False).encode()
    return contents


_MEANINGS = {
    "missing": later("it is missing"),
    "extra_forbidden": later("there is no such field"),
    "int_parsing": later("a whole number is needed"),
    "int_type": later("a whole number is needed"),
    "int_from_float": later("a whole number is needed"),
    "float_parsing": later("a number is needed"),
    "float_type": later("a number is needed"),
    "greater_than": later("a number above {gt} is needed"),
    "greater_than_equal": later("a number of at least {ge} is needed"),
    "less_than_equal": later("a number of at most {le} is needed"),
}
"""Sentences of our own, by pydantic's types of errors."""


def in_words(error: ValidationError) -> str:
    """Say what a validation found, without repeating the values."""
    problems = []
    for problem in error.errors(include_url=False, include_input=False)[:PROBLEMS_NAMED]:
        place = ".".join(str(part + 1) if isinstance(part, int) else part for part in problem["loc"])
        if problem["type"] in _MEANINGS:
            said = say(_MEANINGS[problem["type"]], **problem.get("ctx", {}))
        else:
            said = problem["msg"].removeprefix("Value error, ").rstrip(".。")
        problems.append(f"{place}: {said}" if place else said)
    more = error.error_count() - len(problems)
    return joined("", ("; ".join(problems), say("; and {more} more", more=more) if more else ""))


def write_atomically(path: Path, text: bytes) -> None:
    """Replace a file as a whole, readable by the user alone and safe from a power cut.

    Raises
    ------
    OSError
        Nothing has changed.
    """
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".new", delete=False) as fresh:
        try:
            fresh.write(text)
            fresh.flush()
            os.fsync(fresh.fileno())
            fresh.close()
            Path(fresh.name).replace(path)
        except BaseException:
            fresh.close()
            Path(fresh.name).unlink(missing_ok=True)
            raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a file lock that ends with the process at the latest."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
            try:
                yield
            finally:
                os.lseek(handle, 0, os.SEEK_SET)
                msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
    finally:
        os.close(handle)
