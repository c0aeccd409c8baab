"""Takes existing files into the archive: Part 10 files, and data sets without File Meta Information."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from qrstation.datasets.completeness import where_cut_off
from qrstation.datasets.encoding import Encoding
from qrstation.errors import InstanceRefused, InvalidInput, QrError
from qrstation.model.archive import ImportResult
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, Origin
from qrstation.store import layout, part10
from qrstation.store.attributes import read_attributes
from qrstation.store.found import CUT_OFF
from qrstation.store.ingest import Ingest
from qrstation.words import say

MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"
_PIECE = 1024 * 1024

OnStored = Callable[[InstanceStored], None]
OnRefused = Callable[[Path, QrError], None]


def import_files(
    root: Path,
    ingest: Ingest,
    paths: Iterable[Path],
    on_stored: OnStored,
    on_refused: OnRefused,
    cancellation: Cancellation | None,
) -> ImportResult:
    """Import files, and all files in folders and below; a DICOMDIR is passed over, for it is no instance.

    What a DICOMDIR refers to is not followed: everything in the folder is looked at anyway, and nothing outside of it.
    What the archive itself is receiving or has put aside is passed over, too, for it may not be whole; save a file in
    quarantine that is named itself.

    Parameters
    ----------
    root
        Folder of the archive.

    Raises
    ------
    ArchiveFault
        The archive cannot be written; what was imported before stays.
    """
    arrivals = dict.fromkeys(Arrival, 0)
    refused = 0
    cancelled = False
    with ingest.flushing.grouped():
        for path, within in _files(paths, root):
            if cancellation is not None and cancellation.requested:
                cancelled = True
                break
            try:
                stored = _import(ingest, path, within)
            except (InstanceRefused, InvalidInput) as error:
                refused += 1
                on_refused(path, error)
                continue
            if stored is not None:
                arrivals[stored.arrival] += 1
                on_stored(stored)
    return ImportResult(
        stored=arrivals[Arrival.STORED],
        held_already=arrivals[Arrival.HELD_ALREADY],
        conflicts=arrivals[Arrival.CONFLICT],
        refused=refused,
        cancelled=cancelled,
    )


def _files(paths: Iterable[Path], root: Path) -> Iterator[tuple[Path, Path | None]]:
    """Files, each with the folder that was named for it; none where it was named itself."""
    incoming, set_aside = ((root / name).resolve() for name in (layout.INCOMING, layout.SET_ASIDE))
    for path in paths:
        if not path.is_dir() and incoming not in path.resolve().parents:
            yield path, None
        for folder, folders, names in os.walk(path):
            here = Path(folder).resolve()
            if not {incoming, set_aside}.isdisjoint((here, *here.parents)):
                folders.clear()
                continue
            folders.sort()
            yield from ((Path(folder, name), path) for name in sorted(names))


def _import(ingest: Ingest, path: Path, within: Path | None) -> InstanceStored | None:
    """Import a file; none for a DICOMDIR.

    Parameters
    ----------
    within
        Folder that it must not lead out of, which media from elsewhere may try.

    Raises
    ------
    InvalidInput
        The file cannot be read.
    InstanceRefused
        It is no DICOM file, is not whole, or cannot be filed.
    """
    try:
        if within is not None and path.is_symlink() and not path.resolve().is_relative_to(within.resolve()):
            raise InvalidInput(
                say("The link leads out of the folder that is imported."),
                detail=say("{path} leads to {target}.", path=path, target=path.resolve()),
                advice=say("Import the file that it leads to, if you want that."),
            )
        if not stat.S_ISREG(path.stat().st_mode):
            raise InvalidInput(say("This is no file."), detail=str(path))
        stream = path.open("rb")
    except OSError as error:
        raise InvalidInput(say("The file cannot be read."), detail=f"{path}: {error.strerror}.") from error
    with stream:
        try:
            return _take(ingest, stream)
        except OSError as error:
            raise InvalidInput(
                say("The file cannot be read to its end."), detail=f"{path}: {error.strerror}."
            ) from error


def _take(ingest: Ingest, stream: BinaryIO) -> InstanceStored | None:
    """Take what a file holds; none for a DICOMDIR.

    Raises
    ------
    OSError
        The file cannot be read.
    InstanceRefused
        It is no DICOM file, is not whole, or cannot be filed.
    """
    meta = part10.read(stream)
    if meta.sop_class_uid == MEDIA_STORAGE_DIRECTORY:
        return None
    stream.seek(meta.offset)
    if where := where_cut_off(stream, Encoding.of(meta.transfer_syntax_uid)):
        raise InstanceRefused(
            say(CUT_OFF, where=where),
            status=part10.CANNOT_UNDERSTAND,
            advice=say("Copy it once more from where it came, or fetch the instance anew."),
        )
    stream.seek(meta.offset)
    attributes = read_attributes(stream, meta.transfer_syntax_uid)
    incoming = IncomingInstance(
        sop_class_uid=attributes["SOPClassUID"],
        sop_instance_uid=attributes["SOPInstanceUID"],
        transfer_syntax_uid=meta.transfer_syntax_uid,
        origin=Origin.IMPORT,
        calling_ae_title=meta.source_ae_title,
    )
    writer = ingest.begin(incoming)
    try:
        stream.seek(meta.offset)
        while piece := stream.read(_PIECE):
            writer.write(piece)
        return writer.close()
    finally:
        writer.abandon()
