"""What a file of the archive is found to be when it is held against the index."""

from __future__ import annotations

from pathlib import Path

from qrstation.datasets.completeness import followed
from qrstation.datasets.encoding import Encoding
from qrstation.errors import InstanceRefused
from qrstation.model.archive import ArchiveProblem, ArchiveProblemKind
from qrstation.store import files, part10
from qrstation.store.attributes import place_of, read_attributes
from qrstation.store.layout import Place
from qrstation.store.recording import Entry
from qrstation.words import later, say, sentences

CHANGED = later("Its data set is not the one that was received.")
GONE = later("The file is gone.")
CUT_OFF = later("The file is cut off: {where}.")


def problem_of(path: Path, sha256: str) -> ArchiveProblem | None:
    """What is wrong with a file of the archive whose data set had a SHA-256; none where it still has."""
    try:
        with path.open("rb") as stream:
            stream.seek(part10.read(stream).offset)
            if files.digest(stream) == sha256:
                return None
    except FileNotFoundError:
        return ArchiveProblem(kind=ArchiveProblemKind.MISSING, path=path, detail=say(GONE))
    except OSError as error:
        return ArchiveProblem(kind=ArchiveProblemKind.UNREADABLE, path=path, detail=unreadable(error))
    except InstanceRefused as error:
        return ArchiveProblem(kind=ArchiveProblemKind.UNREADABLE, path=path, detail=str(error))
    return ArchiveProblem(kind=ArchiveProblemKind.CHANGED, path=path, detail=say(CHANGED))


def flaws_of(path: Path) -> str:
    """What of a data set is missing or not as its transfer syntax says, in sentences; empty where all is well."""
    try:
        with path.open("rb") as stream:
            meta = part10.read(stream)
            stream.seek(meta.offset)
            where, otherwise = followed(stream, Encoding.of(meta.transfer_syntax_uid))
    except (OSError, InstanceRefused):
        return ""
    cut_off = say(CUT_OFF, where=where) if where else ""
    return sentences(*otherwise, cut_off)


def unreadable(error: OSError) -> str:
    """Why a file cannot be read, as the system says it."""
    return say("It cannot be read: {reason}.", reason=error.strerror or error)


def is_gone(path: Path) -> bool:
    """Whether a file is not there; one in a folder that cannot be looked into may be."""
    try:
        path.stat()
    except OSError as error:
        return isinstance(error, FileNotFoundError | NotADirectoryError)
    return False


def flush(path: Path) -> None:
    """Have a file on the medium, and read from there."""
    files.flush_file(path)
    # An earlier flush that failed may have left in the cache alone what the medium does not have.
    files.forget_cached(path)


def entry_of(path: Path, place: Place) -> Entry | None:
    """Read a file of the archive; none when it is another instance than its place says."""
    with path.open("rb") as stream:
        meta = part10.read(stream)
        stream.seek(meta.offset)
        attributes = read_attributes(stream, meta.transfer_syntax_uid)
        if place_of(attributes, place.variant) != place:
            return None
        stream.seek(meta.offset)
        sha256 = files.digest(stream)
        size = stream.tell()
    return Entry(
        place=place, attributes=attributes, transfer_syntax_uid=meta.transfer_syntax_uid, size=size, sha256=sha256
    )
