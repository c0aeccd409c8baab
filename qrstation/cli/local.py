"""``qrstation local``: the archive."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.matches import query_from, write_matches
from qrstation.cli.options import Commands, add_format, add_model, add_query, add_uids, command
from qrstation.cli.output import Column, counted, pairs
from qrstation.cli.receipts import verify_receipt
from qrstation.cli.session import Session
from qrstation.errors import ArchiveFault, InvalidInput, QrError
from qrstation.model.archive import ArchiveProblem, ArchiveProblemKind
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Match, MatchKey

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation
    from qrstation.store.archive import Archive

_PROBLEM_COLUMNS = (
    Column(name="kind", title="Problem"),
    Column(name="path", title="File"),
    Column(name="detail", title="Detail"),
)

_CONFLICT_COLUMNS = (
    Column(name="conflict", title="Conflict", number=True),
    Column(name="sop_instance_uid", title="SOP Instance UID"),
    Column(name="size", title="Bytes", number=True),
    Column(name="path", title="File"),
)


_QUARANTINE_COLUMNS = (
    Column(name="put_aside", title="Put aside"),
    Column(name="size", title="Bytes", number=True),
    Column(name="path", title="File"),
    Column(name="reason", title="Reason"),
)

_NOTHING_HELD = "Nothing of this is held here."


def register(commands: Commands) -> None:
    """Add the commands of the archive."""
    group = command(commands, "local", "the archive: what is held on this machine", example="qrstation local stats")
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    finding = command(
        actions, "find", "search the archive", example="qrstation local find --level SERIES -k Modality=CT", run=_find
    )
    add_model(finding, default="default: patient")
    add_query(finding)
    _add_headers(finding)
    add_format(finding)
    for name, purpose, run in (
        ("stats", "count what is held", _stats),
        ("verify", "compare the files with the index and with what was received", _verify),
        ("conflicts", "list the files that have the same SOP Instance UID and other bytes", _conflicts),
        ("rebuild", "make the index anew from the files", _rebuild),
    ):
        parser = command(actions, name, purpose, example=f"qrstation local {name}", run=run)
        _add_headers(parser)
        add_format(parser)
        if run is _verify:
            parser.add_argument(
                "--receipt", type=Path, metavar="FILE", help="only the objects of this receipt, against what it says"
            )
            parser.add_argument(
                "--accept-missing", action="store_true", help="take files that are gone off the list of missing ones"
            )
    importing = command(
        actions, "import", "take DICOM files, or folders of them, into the archive",
        example="qrstation local import ~/Downloads/study", run=_import,
    )  # fmt: skip
    importing.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    add_format(importing)
    exporting = command(
        actions, "export", "copy instances into readable folders",
        example="qrstation local export --patient-id 100234 ~/export", run=_export,
    )  # fmt: skip
    exporting.add_argument("folder", type=Path, metavar="FOLDER", help="folder to copy into; made when missing")
    add_uids(exporting)
    _add_headers(exporting)
    removing = command(
        actions, "remove", "delete instances from the archive and from its disk",
        example="qrstation local remove --study 1.2.840.113619.2.55", run=_remove,
    )  # fmt: skip
    add_uids(removing)
    removing.add_argument("--yes", action="store_true", help="do not ask before deleting")
    _add_headers(removing)

    quarantining = command(
        actions, "quarantine", "list files that were put aside because they may not be whole; copy or delete them",
        example="qrstation local quarantine --export ~/in-doubt", run=_quarantine,
    )  # fmt: skip
    quarantining.add_argument("--export", type=Path, metavar="FOLDER", help="copy them into this folder")
    quarantining.add_argument("--remove", action="store_true", help="delete them")
    quarantining.add_argument("--yes", action="store_true", help="do not ask before deleting")
    _add_headers(quarantining)
    add_format(quarantining)


def _add_headers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headers", action="store_true", help="what was retrieved without bulk data, instead of the archive"
    )


def _archive(workstation: Workstation, chosen: argparse.Namespace) -> Archive:
    return workstation.headers if chosen.headers else workstation.archive


def _find(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.search import with_default_keys

    query = query_from(chosen, model=chosen.model or QueryModel.PATIENT)
    matches: list[Match] = []
    with session.workstation() as workstation:
        for match in _archive(workstation, chosen).find(with_default_keys(query)):
            if session.cancellation.requested or (query.limit is not None and len(matches) >= query.limit):
                break
            matches.append(match)
    write_matches(session.output, chosen.format, query, matches)
    return ExitCode.CANCELLED if session.cancellation.requested else ExitCode.DONE


def _stats(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        archive = _archive(workstation, chosen)
        stats = asdict(archive.stats())
        folder = str(archive.directory)
        disk = workstation.disk.look()
    columns, rows = pairs({"folder": folder, **stats})
    session.output.rows(chosen.format, columns, rows, {"folder": folder, **stats})
    if disk.title:
        session.output.message(f"{disk.title} {disk.advice}")
    return ExitCode.DONE


def _import(session: Session, chosen: argparse.Namespace) -> int:
    for path in chosen.paths:
        if not path.exists():
            raise InvalidInput(f"There is no file or folder {path}.")
    with session.workstation() as workstation, session.output.progress("importing") as advance:
        done = 0
        is_fault = False

        def count(*_: object) -> None:
            nonlocal done
            done += 1
            advance(done)

        def on_refused(path: Path, error: QrError) -> None:
            nonlocal is_fault
            is_fault |= isinstance(error, ArchiveFault)
            count()
            session.output.message(f"{path}: {error.title}")

        result = workstation.archive.import_(
            chosen.paths, on_stored=count, on_refused=on_refused, cancellation=session.cancellation
        )
    if result.conflicts:
        session.output.message(
            "Conflicts came with the SOP Instance UID of another file and other bytes; both are kept: "
            "`qrstation local conflicts` lists them."
        )
    summary = {name: value for name, value in asdict(result).items() if name != "cancelled"}
    columns, rows = pairs(summary)
    session.output.rows(chosen.format, columns, rows, summary)
    if result.cancelled:
        return ExitCode.CANCELLED
    if not result.refused:
        return ExitCode.DONE
    if result.stored or result.held_already or result.conflicts:
        return ExitCode.PARTIAL
    return ExitCode.ARCHIVE_FAULT if is_fault else ExitCode.USAGE


def _check_folder(wanted: Path) -> None:
    """Say before anything is opened that a folder cannot be made, or not be written to."""
    folder = wanted.absolute()
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    if not nearest.is_dir():
        raise InvalidInput(f"{nearest} is a file, not a folder.", advice="Name a folder to export to.")
    if not os.access(nearest, os.W_OK):
        raise InvalidInput(f"Writing is not allowed in {nearest}.", advice="Name another folder to export to.")


def _export(session: Session, chosen: argparse.Namespace) -> int:
    keys = _keys(chosen)
    _check_folder(chosen.folder)
    with session.workstation() as workstation, session.output.progress("exporting") as advance:
        archive = _archive(workstation, chosen)
        count = archive.export(keys, chosen.folder, on_progress=advance, cancellation=session.cancellation)
    if count or session.cancellation.requested:
        session.output.message(f"Exported {counted(count, 'instance')} to {chosen.folder}.")
    else:
        session.output.message(_NOTHING_HELD)
    return ExitCode.CANCELLED if session.cancellation.requested else ExitCode.DONE


def _remove(session: Session, chosen: argparse.Namespace) -> int:
    keys = _keys(chosen)
    with session.workstation() as workstation:
        archive = _archive(workstation, chosen)
        held = len(archive.instances(keys))
        if held and not chosen.yes and not _agreed(f"Delete {counted(held, 'instance')} from {archive.directory}?"):
            session.output.message("Nothing was deleted.")
            return ExitCode.CANCELLED
        removed = archive.remove(keys)
    session.output.message(f"Deleted {counted(removed, 'file')}." if removed else _NOTHING_HELD)
    return ExitCode.DONE


def _agreed(question: str) -> bool:
    """Ask on the terminal.

    Raises
    ------
    InvalidInput
        There is nobody to ask.
    """
    if not sys.stdin.isatty():
        raise InvalidInput("There is no terminal to ask on before files are deleted.", advice="Add --yes.")
    sys.stderr.write(f"{question} This cannot be undone. [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _keys(chosen: argparse.Namespace) -> list[MatchKey]:
    """Entities named by any of their unique keys: the archive knows what lies above them."""
    keys = [MatchKey(level=Level.PATIENT, patient_id=chosen.patient_id)] if chosen.patient_id else []
    keys += [MatchKey(level=Level.STUDY, study_instance_uid=uid) for uid in chosen.study]
    keys += [MatchKey(level=Level.SERIES, series_instance_uid=uid) for uid in chosen.series]
    keys += [MatchKey(level=Level.IMAGE, sop_instance_uid=uid) for uid in chosen.instance]
    if not keys:
        raise InvalidInput(
            f"Nothing was named to {chosen.action}.", advice="Name it by --patient-id, --study, --series or --instance."
        )
    return keys


def _verify(session: Session, chosen: argparse.Namespace) -> int:
    if chosen.receipt is not None:
        return verify_receipt(session, chosen.receipt, chosen.format)
    if chosen.accept_missing:
        with session.workstation() as workstation:
            accepted = _archive(workstation, chosen).accept_missing()
        session.output.message(f"{counted(accepted, 'missing file')} taken off the list.")
        return ExitCode.DONE
    with session.workstation() as workstation, session.output.progress("verifying") as advance:
        result = _archive(workstation, chosen).verify(on_progress=advance, cancellation=session.cancellation)
    received_so = [{"path": str(one.path), "detail": one.detail} for one in result.received_so]
    value = {
        "checked": result.checked,
        "problems": [_problem(problem) for problem in result.problems],
        "received_so": received_so,
    }
    rows = [tuple(_problem(problem).values()) for problem in result.problems]
    rows += [("received so", *one.values()) for one in received_so]
    if chosen.format != "table" or rows:
        session.output.rows(chosen.format, _PROBLEM_COLUMNS, rows, value)
    session.output.message(f"Checked {counted(result.checked, 'file')}: {counted(len(result.problems), 'problem')}.")
    if received_so:
        session.output.message(
            f"{counted(len(received_so), 'file is', 'files are')} as received, and came cut off, or otherwise than the "
            "transfer syntax says."
        )
    if any(problem.kind is ArchiveProblemKind.MISSING for problem in result.problems):
        session.output.message(
            "Fetch what is missing again; or, if it was deleted on purpose, take it off the list by --accept-missing."
        )
    if any(problem.kind.gives_way for problem in result.problems):
        session.output.message(
            "Fetch what is changed or unreadable again: it does not count as held, is neither exported nor sent, and "
            "gives way to the object that comes."
        )
    if result.cancelled:
        return ExitCode.CANCELLED
    return ExitCode.ARCHIVE_FAULT if result.problems else ExitCode.DONE


def _conflicts(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        groups = _archive(workstation, chosen).conflicts()
    rows = [
        (str(number), each.sop_instance_uid, str(each.size), str(each.path))
        for number, group in enumerate(groups, 1)
        for each in group
    ]
    value = [
        {
            "sop_instance_uid": group[0].sop_instance_uid,
            "files": [{"path": str(each.path), "size": each.size, "sha256": each.sha256} for each in group],
        }
        for group in groups
    ]
    if chosen.format != "table" or rows:
        session.output.rows(chosen.format, _CONFLICT_COLUMNS, rows, value)
    session.output.message(f"{counted(len(groups), 'object')} held with different bytes.")
    return ExitCode.DONE


def _quarantine(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        quarantine = _archive(workstation, chosen).quarantine
        found = quarantine.files()
        told = [(f"{each.put_aside:%Y-%m-%d %H:%M}Z", str(each.size), str(each.path), each.reason) for each in found]
        value = [
            {"put_aside": each.put_aside.isoformat(), "size": each.size, "path": str(each.path), "reason": each.reason}
            for each in found
        ]
        if chosen.format != "table" or told:
            session.output.rows(chosen.format, _QUARANTINE_COLUMNS, told, value)
        session.output.message(f"{counted(len(found), 'file')} in quarantine.")
        if chosen.export is not None:
            session.output.message(f"Copied {counted(quarantine.export(chosen.export), 'file')} to {chosen.export}.")
        if chosen.remove and found:
            if not chosen.yes and not _agreed(f"Delete {counted(len(found), 'file')} in quarantine?"):
                session.output.message("Nothing was deleted.")
                return ExitCode.CANCELLED
            session.output.message(f"Deleted {counted(quarantine.remove(), 'file')}.")
    return ExitCode.DONE


def _problem(problem: ArchiveProblem) -> dict[str, str]:
    return {"kind": str(problem.kind), "path": str(problem.path), "detail": problem.detail}


def _rebuild(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation, session.output.progress("rebuilding") as advance:
        result = _archive(workstation, chosen).rebuild(on_progress=advance, cancellation=session.cancellation)
    summary = {
        "indexed": result.indexed,
        "dropped": result.dropped,
        "missing": result.lost,
        "set_aside": result.set_aside,
    }
    problems = [_problem(problem) for problem in result.problems]
    columns, rows = pairs(summary)
    rows += [(each["kind"], f"{each['path']}: {each['detail']}") for each in problems]
    session.output.rows(chosen.format, columns, rows, {**summary, "problems": problems})
    if session.cancellation.requested:
        return ExitCode.CANCELLED
    return ExitCode.ARCHIVE_FAULT if problems else ExitCode.DONE
