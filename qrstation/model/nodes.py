"""Application entities: the nodes that we ask, the places a C-MOVE can go to, and this workstation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qrstation.model.capabilities import Capabilities
from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.limits import TransferLimits
from qrstation.model.tls import TlsSettings
from qrstation.words import say

DEFAULT_AE_TITLE = "QRSTATION"
DEFAULT_PORT = 11112

_HOST = re.compile(r"[^\s@/?#\[\](),]{1,255}")
_BRACKETED = re.compile(r"\[[^\[\]]*:[^\[\]]*\]")
_ADDRESS = re.compile(r"(?P<aet>[^@]+)@(?P<host>\[[0-9A-Fa-f:.%\w]+\]|[^:@\s?]+):(?P<port>[0-9]+)(?P<tls>\?tls)?")


class RetrieveMethod(StrEnum):
    """How instances are fetched from a node."""

    AUTO = "auto"
    GET = "get"
    MOVE = "move"

    @property
    def words(self) -> str:
        """For people."""
        return say("automatic") if self is RetrieveMethod.AUTO else f"C-{self.name}"


def ae_title_problem(ae_title: str) -> str:
    """Say in words what is wrong with an AE title; empty when nothing is.

    References
    ----------
    PS3.5 Table 6.2-1, value representation AE
    """
    if not ae_title.strip():
        return say("An AE title needs at least one character.")
    if len(ae_title) > 16:
        return say(
            "An AE title has at most 16 characters; {ae_title!r} has {length}.",
            ae_title=ae_title,
            length=len(ae_title),
        )
    if not ae_title.isascii() or not ae_title.isprintable() or "\\" in ae_title:
        return say(
            "An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.",
            ae_title=ae_title,
        )
    return ""


def bare_host(host: str) -> str:
    """Take off what may stand around a host: spaces, and the square brackets of an IPv6 address."""
    host = host.strip()
    return host[1:-1] if _BRACKETED.fullmatch(host) else host


def host_problem(host: str) -> str:
    """Say in words what is wrong with the host of an address; empty when nothing is."""
    if not host:
        return say("A host name or an IP address is needed.")
    if not _HOST.fullmatch(host) or not host.isprintable():
        return say("{host!r} is no host name and no IP address.", host=host[:255])
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where an application entity listens: written ``AET@host:port``, with ``?tls`` behind it for TLS.

    Port 0 stands for any free port, where we are the one to listen.
    """

    ae_title: str
    host: str
    port: int
    tls: bool = False

    def __post_init__(self) -> None:
        if problem := ae_title_problem(self.ae_title):
            raise ValueError(problem)
        if not self.host:
            raise ValueError(host_problem(self.host))
        if not 0 <= self.port < 65536:
            raise ValueError(say("A port is a number from 1 to 65535, not {port}.", port=self.port))

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``AET@host:port``; an IPv6 address stands in square brackets.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        found = _ADDRESS.fullmatch(text.strip())
        if found is None:
            raise ValueError(say("{text!r} is not an address of the form AET@host:port.", text=text))
        if problem := host_problem(host := found["host"].strip("[]")):
            raise ValueError(problem)
        return cls(
            ae_title=found["aet"].strip(),
            host=host,
            port=int(found["port"]),
            tls=found["tls"] is not None,
        )

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.ae_title}@{host}:{self.port}{'?tls' if self.tls else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """How long a node may be silent, in seconds."""

    connect: float = 10.0
    """TCP connection and association negotiation."""
    response: float = 60.0
    """Between two messages of a C-ECHO or C-FIND, and within one message of any service."""
    retrieve: float = 300.0
    """Of a C-GET or C-MOVE: neither a response nor an arriving instance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteNode:
    """An entry of the node book: a PACS that we query, a place a C-MOVE can go to, or both."""

    name: str
    address: Address
    calling_ae_title: str = ""
    """Our AE title towards this node; empty: the workstation's."""
    queried: bool = True
    stores: bool = False
    """Whether a C-MOVE may name it as its Move Destination."""
    may_query: bool = False
    """Whether it may query and retrieve from our archive, calling from its address."""
    retrieve_method: RetrieveMethod = RetrieveMethod.AUTO
    query_model: QueryModel = QueryModel.STUDY
    extended_negotiation: tuple[ExtendedNegotiation, ...] = ()
    """What we offer it beyond the baseline; it is used as far as the node accepts it."""
    user_identity: UserIdentity | None = None
    tls: TlsSettings = field(default_factory=TlsSettings)
    """Of use where its address says TLS."""
    timeouts: Timeouts = field(default_factory=Timeouts)
    limits: TransferLimits = field(default_factory=TransferLimits)
    assumed_character_set: str = ""
    """Specific Character Set assumed where a response has none, as a DICOM defined term (``ISO_IR 100``)."""
    modality_tag: bool = False
    """Whether it selects studies by modality, but does not tell Modalities in Study (0008,0061): queries for dose
    objects then have an empty Modality (0008,0060) in them, and its answers are taken for matched."""
    notes: str = ""
    capabilities: Capabilities | None = None
    """What it showed when it was probed; none while it was not, or has another address since."""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError(say("A node needs a name."))
        if not self.address.port:
            raise ValueError(say("A port is a number from 1 to 65535, not {port}.", port=0))
        if self.calling_ae_title and (problem := ae_title_problem(self.calling_ae_title)):
            raise ValueError(problem)
        if not self.query_model.is_searched:
            raise ValueError(
                say("The {model} model only retrieves; choose one that can be searched.", model=self.query_model)
            )
        if not (self.queried or self.stores):
            raise ValueError(say("{name} must be asked or stored to, or it serves nothing.", name=self.name))

    def is_set_up_like(self, other: RemoteNode) -> bool:
        """Whether all that a user chose is the same; what the nodes showed of themselves does not count."""
        return replace(self, capabilities=None) == replace(other, capabilities=None)

    @property
    def is_named(self) -> bool:
        """Whether it has a name of its own: one that is given by its address alone is not in the node book."""
        return self.name != str(self.address)

    @property
    def exposed_secret(self) -> str:
        """What of the user's everybody in between can read, such as ``passcode``; empty where that is nothing."""
        if self.user_identity is None or self.address.tls:
            return ""
        if self.user_identity.type.has_token:
            return "token"
        return "passcode" if self.user_identity.type is IdentityType.PASSCODE else ""

    @classmethod
    def unnamed(cls, text: str) -> RemoteNode:
        """Make a node of ``AET@host:port``, named by that text."""
        address = Address.parse(text)
        return cls(name=str(address), address=address, stores=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerState:
    """Whether this workstation receives, and where; or why not."""

    address: Address
    """AE title, bind address and port: port in use when listening, the wished one otherwise."""
    listening: bool
    serving: bool = False
    """Whether other entities may query and retrieve from our archive."""
    reason: str = ""
    """Why we are not listening, as a sentence."""
    reachable_at: tuple[str, ...] = ()
    """IP addresses of this machine under which a PACS could reach us."""
