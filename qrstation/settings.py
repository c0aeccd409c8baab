"""What the user has chosen for this workstation."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, model_validator

from qrstation.documents import Contents, Document, Loaded
from qrstation.first_choices import Appearance, WindowLanguage
from qrstation.model.names import NameGroup as NameGroup
from qrstation.model.nodes import DEFAULT_AE_TITLE, DEFAULT_PORT, ae_title_problem
from qrstation.model.own_tls import ReceiverTls, TlsProfile
from qrstation.words import later, say, sentences

PROTOCOL_LOG_TIME = timedelta(hours=24)
"""After so long the protocol log switches itself off."""


class Reach(StrEnum):
    """From where the receiver can be reached."""

    OFF = "off"
    THIS_MACHINE = "this-machine"
    NETWORK = "network"


def _ae_title(title: str) -> str:
    if problem := ae_title_problem(title):
        raise ValueError(problem)
    return title.strip()


def _bind_host(host: str) -> str:
    try:
        return str(ipaddress.ip_address(host.strip()))
    except ValueError:
        raise ValueError(say("{host!r} is no IP address; 0.0.0.0 listens on all of them.", host=host)) from None


def _whole_path(path: Path | None) -> Path | None:
    if path is not None and not path.expanduser().is_absolute():
        raise ValueError(say("It needs its whole path."))
    return None if path is None else path.expanduser()


def _none_if_empty(value: object) -> object:
    return None if value in ("", "none", "never") else value


def _separated(value: object) -> object:
    return value.split(",") if isinstance(value, str) and value else value or ()


def _distinct(groups: tuple[NameGroup, ...]) -> tuple[NameGroup, ...]:
    if not groups or len(set(groups)) != len(groups):
        raise ValueError(say("Choose at least one component group of names, and each once."))
    return groups


_LOOPBACK = "127.0.0.1"


def _switched(value: object) -> object:
    if value in (True, "on"):
        return datetime.now(UTC).replace(microsecond=0) + PROTOCOL_LOG_TIME
    return None if value in (False, "off", "") else value


def _not_for_long(until: datetime | None) -> datetime | None:
    return None if until is None else min(until, datetime.now(UTC).replace(microsecond=0) + PROTOCOL_LOG_TIME)


_OrNone = BeforeValidator(_none_if_empty)
"""Takes the text of an empty field for none."""


class Settings(Contents):
    """Settings of this workstation; changed by making another one with `changed`."""

    ae_title: Annotated[str, AfterValidator(_ae_title)] = DEFAULT_AE_TITLE
    receive: Reach = Reach.NETWORK
    """From where the window receives while it is open; off: only once a C-MOVE of ours needs it."""
    bind_host: Annotated[str, AfterValidator(_bind_host)] = "0.0.0.0"
    """Address of this machine to listen on, where the network may reach it."""
    port: Annotated[int, Field(ge=1, le=65535)] = DEFAULT_PORT
    keep_receiving: Annotated[bool | None, _OrNone] = None
    """Whether it receives on in the tray when the window is closed; none: the user was not asked yet."""
    serve_archive: bool = False
    """Whether other entities may query and retrieve from our archive."""
    anybody_may_send: bool = True
    """Whether callers that are neither in the list of callers nor in the node book are let in, to store."""
    anybody_may_query: bool = False
    """Whether they may query and retrieve, too, where they are let in and the archive is served."""
    require_called_ae_title: bool = False
    """Whether callers must call us by our AE title; many PACS write what they like there."""
    receiver_tls: ReceiverTls = ReceiverTls.OFF
    """Whether others have to speak TLS to our receiver, and to show a certificate."""
    receiver_tls_callers: Annotated[Path | None, AfterValidator(_whole_path), _OrNone] = None
    """File of certificates, of which callers must show one, or one issued by one of them."""
    receiver_tls_profile: TlsProfile = TlsProfile.BCP_195
    archive_folder: Annotated[Path | None, AfterValidator(_whole_path), _OrNone] = None
    """Folder of the received instances; none: the usual one."""
    query_limit: Annotated[int | None, Field(ge=1), _OrNone] = 5000
    """Matches after which a search is stopped; none: never."""
    confirm_retrieval_above: Annotated[int | None, Field(ge=1), _OrNone] = 5000
    """Number of instances above which the plan of a retrieval is shown before it starts; none: never."""
    notify_transfers: bool = True
    """Whether the desktop tells the end of a transfer that took long, while the window is not looked at."""
    fast_transfers: bool = True
    """Whether associations are served by our own transport, where it was proved, instead of pynetdicom's."""
    protocol_log: Annotated[AwareDatetime | None, AfterValidator(_not_for_long), BeforeValidator(_switched)] = None
    """Until when the protocol log is written, which names patients; none: it is off."""
    protocol_log_days: Annotated[int, Field(ge=1, le=365)] = 7
    """Days for which the files of the protocol log are kept."""
    audit_days: Annotated[int | None, Field(ge=1, le=36_500), _OrNone] = 365
    """Days after which records of the audit trail are forgotten; none: never."""
    appearance: Appearance = Appearance.SYSTEM
    language: WindowLanguage = WindowLanguage.SYSTEM
    name_groups: Annotated[tuple[NameGroup, ...], AfterValidator(_distinct), BeforeValidator(_separated)] = (
        NameGroup.ALPHABETIC,
        NameGroup.IDEOGRAPHIC,
    )
    """Component groups in which person names are shown, the leading one first."""

    @property
    def of_listener(self) -> tuple[object, ...]:
        """What the receiver lives by: it starts anew when any of it changes."""
        return (
            self.ae_title,
            self.receive,
            self.bind_host,
            self.port,
            self.serve_archive,
            self.require_called_ae_title,
            self.receiver_tls,
            self.receiver_tls_callers,
            self.receiver_tls_profile,
        )

    @property
    def listens_on(self) -> str:
        """Address of this machine to listen on."""
        return _LOOPBACK if self.receive is Reach.THIS_MACHINE else self.bind_host

    @model_validator(mode="before")
    @classmethod
    def _with_reach(cls, values: object) -> object:
        """Take over ``listen``, on or off, from the settings of earlier versions."""
        if not isinstance(values, dict) or "listen" not in values:
            return values
        listens = values["listen"]
        rest = {name: value for name, value in values.items() if name != "listen"}
        return {"receive": Reach.NETWORK if listens else Reach.OFF} | rest

    @property
    def protocol_log_on(self) -> bool:
        """Whether the protocol log is being written now."""
        return self.protocol_log is not None and datetime.now(UTC) < self.protocol_log

    @property
    def wants_tls(self) -> bool:
        """Whether others have to speak TLS to our receiver."""
        return self.receiver_tls is not ReceiverTls.OFF

    @property
    def told_of_callers(self) -> str:
        """Who is let in again by settings that are saved after others could not be used, as sentences."""
        tls = say("callers have to speak TLS") if self.wants_tls else say("TLS is off")
        may = say("send, search and fetch") if self.anybody_may_query else say("send")
        who = say("anybody") if self.anybody_may_send else say("only a node of the node book or a caller in the list")
        said = say(
            "By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.",
            tls=tls,
            who=who,
            may=may,
        )
        if self.receive is Reach.OFF:
            return sentences(said, say("Receive is off: the window receives nothing."))
        return said

    def changed(self, **values: object) -> Self:
        """Make settings that differ in some values.

        Raises
        ------
        pydantic.ValidationError
            A value is not allowed; `qrstation.documents.in_words` says it in words.
        """
        return self.model_validate({**self.model_dump(), **values})


def load(path: Path) -> Loaded[Settings]:
    """Read the settings; a bad file is kept aside, with a warning to show.

    Raises
    ------
    ArchiveFault
        The file is there but cannot be read.
    """
    loaded = _document(path).load()
    if not loaded.is_lost:
        return loaded
    closed = say(
        "It may have kept others out: nothing is received until you looked through the settings and changed one."
    )
    off = say("Receive was switched off: switch it on again there.")
    contents = loaded.contents.model_copy(update={"receive": Reach.OFF})
    received = loaded.contents.receive is not Reach.OFF
    return replace(loaded, contents=contents, warnings=(sentences(*loaded.warnings, closed, off if received else ""),))


def were_set(path: Path) -> bool:
    """Whether there ever were settings, also where they cannot be used now."""
    return _document(path).was_written()


def save(path: Path, settings: Settings) -> None:
    """Write the settings.

    Raises
    ------
    ArchiveFault
        They cannot be written; the old ones stand.
    """
    _document(path).save(settings)


def change(path: Path, before: Settings, wanted: Settings, try_out: Callable[[Settings], None]) -> Loaded[Settings]:
    """Change in the file what differs between two settings; what another program changed there meanwhile stays.

    Parameters
    ----------
    before, wanted
        The settings as the user saw them, and as they are to be.
    try_out
        Gets the settings that come of it before they are written; if it raises, the old ones stand.

    Returns
    -------
    Loaded[Settings]
        As they stand in the file now; ``is_lost`` where those there could not be used until now.

    Raises
    ------
    ArchiveFault
        They cannot be read or written; the old ones stand.
    """
    document = _document(path)
    with document.locked():
        loaded = document.load()
        present = before if loaded.is_lost else loaded.contents
        differing = {
            name: getattr(wanted, name)
            for name in Settings.model_fields
            if getattr(wanted, name) != getattr(before, name)
        }
        changed = present.model_copy(update=differing)
        try_out(changed)
        save(path, changed)
    return replace(loaded, contents=changed)


def _document(path: Path) -> Document[Settings]:
    return Document(path, Settings, later("settings file"))
