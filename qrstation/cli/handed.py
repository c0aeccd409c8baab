"""``qrstation handed``: fetched dose objects on their way to a folder or another node."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.errors import Cancelled, InvalidInput, QrError
from qrstation.model.dose import HandOn
from qrstation.model.handing_on import Handed, HandOnStanding, Target, hand_on_folder

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_NEXT_TRY = Column(name="next_attempt", title="Next try")
OWED = "What is owed is kept: qrstation handed retry tries it again."
_COLUMNS = (
    Column(name="kind", title="Kind"),
    Column(name="place", title="To"),
    Column(name="done", title="Done", number=True),
    Column(name="waiting", title="Waiting", number=True),
    Column(name="failed", title="Failed", number=True),
    Column(name="gone", title="No longer here", number=True),
    _NEXT_TRY,
    Column(name="reasons", title="Why"),
)
_OBJECT_COLUMNS = (
    Column(name="kind", title="Kind"),
    Column(name="place", title="To"),
    Column(name="sop_instance_uid", title="SOP Instance UID"),
    Column(name="job", title="Job", number=True),
    Column(name="state", title="State"),
    Column(name="at", title="Since"),
    Column(name="attempts", title="Attempts", number=True),
    _NEXT_TRY,
    Column(name="detail", title="Detail"),
)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = command(
        commands, "handed", "fetched dose objects that go on to a folder or a node", example="qrstation handed list"
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = command(
        actions, "list", "say what went where, and what is owed", example="qrstation handed list --objects", run=_list
    )
    listing.add_argument("--objects", action="store_true", help="every object, with when it was acknowledged")
    add_format(listing)
    retrying = command(
        actions,
        "retry",
        "hand on now what waits or has failed",
        example='qrstation handed retry "OpenREM Orthanc"',
        run=_retry,
    )
    retrying.add_argument("to", nargs="?", metavar="TO", help="folder or node (default: all)")
    retrying.add_argument(
        "--all",
        dest="anew",
        action="store_true",
        help="also what was acknowledged before, as far as it is still here: it fills again what was made anew",
    )
    add_format(retrying)


def add_hand_on(parser: argparse.ArgumentParser) -> None:
    """Let the user say where fetched objects go on to; `hand_on_of` reads it."""
    group = parser.add_argument_group("handing on", "What was fetched to this workstation goes on from here.")
    group.add_argument(
        "--copy-to", default="", metavar="FOLDER", help="copy each fetched object into this folder, named by its UID"
    )
    group.add_argument(
        "--forward-to", default="", metavar="NODE", help="send each fetched object to this node by C-STORE"
    )


def hand_on_of(session: Session, chosen: argparse.Namespace) -> HandOn:
    """Read where fetched objects go on to.

    Raises
    ------
    InvalidInput
        They do not come here, or there is no such node or folder.
    """
    from qrstation.services.dose.handing_on import check_folder, folder_of

    if chosen.to and (chosen.copy_to or chosen.forward_to):
        raise InvalidInput(
            "What is sent to a store does not come here, so it cannot be handed on from here.",
            advice="Leave out --to, or leave out --copy-to and --forward-to.",
        )
    node = session.nodes.get(chosen.forward_to).name if chosen.forward_to else ""
    wanted = HandOn(folder=folder_of(chosen.copy_to), node=node)
    check_folder(wanted)
    return wanted


def hand_on(
    session: Session,
    workstation: Workstation,
    order: HandOn,
    run: str,
    *,
    again_later: bool = False,
    until: datetime | None = None,
) -> tuple[HandOnStanding, ...]:
    """Hand on what is due where an order says; how it stands with what is of a run, and with all that is owed there.

    Parameters
    ----------
    run
        That of a dose query which carried out the order.
    again_later
        Whether to wait and try again where that may help.
    until
        When waiting ends; none: whenever nothing is to be waited for.

    Raises
    ------
    ArchiveFault
        The record cannot be used; what is owed stays owed.
    """
    handing = workstation.dose.handing
    targets = handing.targets_of(order)
    while targets and not session.cancellation.requested:
        with suppress(Cancelled):
            _attempt(session, workstation, targets)
        standing = handing.standing_of(order, run)
        due = min((one.next_attempt for one in standing if one.next_attempt is not None), default=None)
        if due is None or not again_later or (until is not None and due >= until):
            break
        session.output.message(f"{_told(standing)} Trying again at {due.astimezone():%H:%M:%S}.")
        session.cancellation.wait(max((due - datetime.now(UTC)).total_seconds(), 0))
    return handing.standing_of(order, run)


def code_of(session: Session, standing: Sequence[HandOnStanding]) -> ExitCode:
    """Exit code where objects were handed on."""
    if not any(one.is_owed for one in standing):
        return ExitCode.DONE
    return ExitCode.CANCELLED if session.cancellation.requested else ExitCode.PARTIAL


def standing_json(standing: HandOnStanding) -> dict[str, Any]:
    """How it stands with a target, for scripts; this form does not change."""
    return {
        "kind": standing.target.kind.value,
        "place": standing.target.place,
        "done": standing.done,
        "waiting": standing.waiting,
        "failed": standing.failed,
        "gone": standing.gone,
        "next_attempt": _moment(standing.next_attempt),
        "reasons": list(standing.reasons),
    }


def _list(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        workstation.dose.catch_up()
        handing = workstation.dose.handing
        if chosen.objects:
            values = [_object_json(one) for one in handing.objects()]
            session.output.rows(chosen.format, _OBJECT_COLUMNS, _rows(_OBJECT_COLUMNS, values), values)
        else:
            _write_standing(session, chosen.format, handing.standing())
    return ExitCode.DONE


def _retry(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        workstation.dose.catch_up()
        handing = workstation.dose.handing
        known = [one.target for one in handing.standing()]
        places = None if chosen.to is None else _places(session, chosen.to)
        targets = [target for target in known if places is None or target.place in places]
        if chosen.to is not None and not targets:
            raise InvalidInput(
                f"Nothing was ever handed on to {chosen.to}.",
                detail=f"Objects went to {', '.join(target.place for target in known)}." if known else "",
                advice="See qrstation handed list.",
            )
        _attempt(session, workstation, targets, at_once=True, anew=chosen.anew)
        standing = tuple(one for one in handing.standing() if one.target in targets)
    tell_handed(session, standing)
    _write_standing(session, chosen.format, standing)
    return code_of(session, standing)


def _places(session: Session, text: str) -> tuple[str, ...]:
    """What a target may be called that the user names in a way of their own."""
    places = [text]
    with suppress(InvalidInput):
        places.append(session.nodes.get(text).name)
    with suppress(ValueError):
        places.append(hand_on_folder(text))
    return tuple(places)


def _attempt(
    session: Session,
    workstation: Workstation,
    targets: Sequence[Target],
    *,
    at_once: bool = False,
    anew: bool = False,
) -> None:
    with session.output.progress("handing on") as advance:
        workstation.dose.handing.attempt(
            targets, at_once=at_once, anew=anew, on_progress=advance, cancellation=session.cancellation
        )


def tell_handed(session: Session, standing: Sequence[HandOnStanding]) -> None:
    """Say how it stands; what is owed also where everything else is to be quiet: cron mails it."""
    for one in standing:
        if one.is_owed:
            session.output.error(QrError(f"{one.words}.", detail=" ".join(one.reasons), advice=OWED))
        else:
            session.output.message(" ".join((f"{one.words}.", *one.reasons)))


def _told(standing: Sequence[HandOnStanding]) -> str:
    return " ".join(f"{one.words}." for one in standing)


def _write_standing(session: Session, form: str, standing: Sequence[HandOnStanding]) -> None:
    values = [standing_json(one) for one in standing]
    rows = _rows(_COLUMNS, values)
    if form == "table":
        place = _COLUMNS.index(_NEXT_TRY)
        for one, row in zip(standing, rows, strict=True):
            # What was not tried yet waits for no moment: an empty cell would say that nothing waits.
            row[place] = row[place] or ("now" if one.waiting else "")
    session.output.rows(form, _COLUMNS, rows, values)


def _rows(columns: Sequence[Column], found: Sequence[dict[str, Any]]) -> list[list[str]]:
    return [[_text(one[column.name]) for column in columns] for one in found]


def _text(value: object) -> str:
    if isinstance(value, list):
        return " ".join(value)
    return "" if value is None else str(value)


def _object_json(handed: Handed) -> dict[str, Any]:
    return {
        "kind": handed.target.kind.value,
        "place": handed.target.place,
        "sop_instance_uid": handed.sop_instance_uid,
        "job": handed.job,
        "state": handed.state.value,
        "at": _moment(handed.at),
        "attempts": handed.attempts,
        "next_attempt": _moment(handed.not_before),
        "detail": handed.detail,
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone().isoformat(timespec="seconds")
