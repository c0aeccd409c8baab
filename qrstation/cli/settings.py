"""``qrstation settings``: what the Settings page of the window shows, for computers without one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from qrstation import logs
from qrstation.cli.callers import OPEN_ARCHIVE
from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput, ListenerFault

if TYPE_CHECKING:
    from pathlib import Path

    from qrstation.settings import Settings

_COLUMNS = (Column(name="name", title="Setting"), Column(name="value", title="Value"))

_OPENING = ("anybody_may_send", "anybody_may_query")
_FROM_WHEN = "A window or a server that is running already goes on as it was until it is started again."


def register(commands: Commands) -> None:
    """Add the commands of the settings."""
    group = command(
        commands, "settings", "the settings of this workstation", example="qrstation settings set fast_transfers off"
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = command(actions, "list", "list the settings", example="qrstation settings list", run=_list)
    add_format(listing)
    setting = command(
        actions,
        "set",
        "change a setting; what is running already goes on as it was",
        example="qrstation settings set query_limit 1000",
        run=_set,
    )
    setting.add_argument("name", metavar="NAME", help="its name, as `settings list` writes it")
    setting.add_argument("value", metavar="VALUE", help="on, off, a number or words; '' for none")


def _list(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.dicom.transports import is_own, prefer_own

    values = _values(session)
    rows = [(name, _told(session.settings, name)) for name in values]
    session.output.rows(chosen.format, _COLUMNS, rows, values)
    prefer_own(session.settings.fast_transfers)
    if session.settings.fast_transfers and not is_own():
        session.output.message("fast_transfers is on, but off here: they do not go with this version of pynetdicom.")
    return ExitCode.DONE


def _set(session: Session, chosen: argparse.Namespace) -> int:
    from pydantic import ValidationError

    from qrstation.documents import in_words
    from qrstation.settings import change

    if chosen.name not in _values(session):
        raise InvalidInput(
            f"There is no setting {chosen.name}.", advice="`qrstation settings list` lists those that there are."
        )
    try:
        changed = session.settings.changed(**{chosen.name: chosen.value})
    except ValidationError as problem:
        if chosen.name == "protocol_log" or isinstance(getattr(session.settings, chosen.name), bool):
            raise InvalidInput(f"{chosen.name} is on or off, not {chosen.value}.") from None
        raise InvalidInput(f"{in_words(problem)}.") from None
    if chosen.name == "receiver_tls_callers" and changed.receiver_tls_callers is not None:
        _check_callers(changed.receiver_tls_callers)
    if chosen.name == "archive_folder" and changed.archive_folder is not None:
        _check_folder(changed.archive_folder)
    try_out = _keep_protocol if chosen.name == "protocol_log" else _take
    saved = change(session.paths.settings_file, session.settings, changed, try_out)
    changed = saved.contents
    session.audit.note_settings(session.settings, changed)
    set_now = _told(changed, chosen.name) or chosen.value or "empty"
    session.output.message(f"{chosen.name} is {set_now} now. {_FROM_WHEN}")
    if saved.is_lost:
        session.output.message(changed.told_of_callers)
    if chosen.name == "protocol_log" and changed.protocol_log_on:
        session.output.message(
            f"The protocol log names patients. It is in {session.paths.logs}, for you alone to read."
        )
    if chosen.name in _OPENING and changed.anybody_may_send and changed.anybody_may_query:
        session.output.message(OPEN_ARCHIVE)
    if chosen.name.startswith("receiver_tls"):
        _say_what_tls_lacks(session, changed)
    return ExitCode.DONE


def _keep_protocol(wanted: Settings) -> None:
    """Try whether the protocol log can be written: who switches it on wants to read it."""
    logs.keep_protocol(until=wanted.protocol_log, days=wanted.protocol_log_days)


def _take(_: Settings) -> None:
    """The next start goes by it."""


def _check_callers(file: Path) -> None:
    import ssl

    from qrstation.dicom.receiving_tls import trust_callers

    trust_callers(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), file)


def _check_folder(folder: Path) -> None:
    from qrstation.services.first_start import folder_problem

    if problem := folder_problem(folder):
        raise InvalidInput(f"{folder} is not taken as the folder of the archive.", detail=problem)


def _say_what_tls_lacks(session: Session, settings: Settings) -> None:
    from qrstation.services.receiving_tls import receiver_tls

    try:
        receiver_tls(session.paths, settings, lambda _, text: session.output.message(text))
    except ListenerFault as fault:
        session.output.message(str(fault))


def _values(session: Session) -> dict[str, object]:
    return session.settings.model_dump(mode="json", exclude={"version"})


def _told(settings: Settings, name: str) -> str:
    """Write a setting for people."""
    if name == "protocol_log":
        until = settings.protocol_log if settings.protocol_log_on else None
        return "off" if until is None else f"on until {until.astimezone():%Y-%m-%d %H:%M}"
    match settings.model_dump(mode="json")[name]:
        case None:
            return ""
        case bool() as switched:
            return "on" if switched else "off"
        case list() as words:
            return ",".join(words)
        case value:
            return str(value)
