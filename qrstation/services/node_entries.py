"""Nodes as they stand in the node book's file and in exported ones, checked when read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from qrstation.documents import Contents
from qrstation.model.capabilities import Capabilities
from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.limits import QuietHours, TransferLimits
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts, bare_host
from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import TlsSettings, Trust, fingerprint_text, read_fingerprint
from qrstation.words import say

Seconds = Annotated[float, Field(gt=0, le=86400, allow_inf_nan=False)]

_TIMEOUTS = Timeouts()


def _one_line(name: str) -> str:
    if not name.isprintable():
        raise ValueError(say("A node's name stands on one line, without control characters."))
    return name.strip()


def _divided(names: object) -> object:
    """Take the words of a cell of CSV apart."""
    return tuple(names.split()) if isinstance(names, str) else names


def _quiet_hours(spans: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(QuietHours.parse(span)) for span in spans)


def _known_character_set(terms: str) -> str:
    if terms:
        from pydicom.charset import python_encoding

        for term in filter(None, terms.split("\\")):
            if term not in python_encoding:
                raise ValueError(
                    say(
                        "{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.",
                        term=term,
                    )
                )
    return terms


class NodeEntry(BaseModel):
    """A `RemoteNode` as it stands in files: flat, so that JSON and CSV have the same fields.

    Timeouts in seconds, bandwidth in bytes/s, quiet hours as `QuietHours` writes them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, AfterValidator(_one_line)]
    ae_title: str
    host: Annotated[str, AfterValidator(bare_host)]
    port: int
    tls: bool = False
    tls_trust: Trust = Trust.SYSTEM
    tls_ca_file: Path | None = None
    tls_fingerprint: str = ""
    tls_name: str = ""
    tls_own_certificate: bool = False
    tls_profile: TlsProfile = TlsProfile.BCP_195
    calling_ae_title: str = ""
    queried: bool = True
    stores: bool = False
    may_query: bool = False
    retrieve_method: RetrieveMethod = RetrieveMethod.AUTO
    query_model: QueryModel = QueryModel.STUDY
    extended_negotiation: Annotated[tuple[ExtendedNegotiation, ...], BeforeValidator(_divided)] = ()
    user_identity: IdentityType | None = None
    user_name: str = ""
    token_file: Path | None = None
    connect_timeout: Seconds = _TIMEOUTS.connect
    response_timeout: Seconds = _TIMEOUTS.response
    retrieve_timeout: Seconds = _TIMEOUTS.retrieve
    associations: int = 1
    quiet_hours: Annotated[tuple[str, ...], BeforeValidator(_divided), AfterValidator(_quiet_hours)] = ()
    bandwidth: int | None = None
    assumed_character_set: Annotated[str, AfterValidator(_known_character_set)] = ""
    modality_tag: bool = False
    notes: str = ""
    capabilities: Capabilities | None = None

    @model_validator(mode="after")
    def _makes_a_node(self) -> Self:
        self.node()
        return self

    @classmethod
    def of(cls, node: RemoteNode) -> NodeEntry:
        """Write a node down."""
        identity = node.user_identity
        return cls(
            name=node.name,
            ae_title=node.address.ae_title,
            host=node.address.host,
            port=node.address.port,
            tls=node.address.tls,
            tls_trust=node.tls.trust,
            tls_ca_file=node.tls.ca_file,
            tls_fingerprint=fingerprint_text(node.tls.fingerprint),
            tls_name=node.tls.host,
            tls_own_certificate=node.tls.shows_own,
            tls_profile=node.tls.profile,
            calling_ae_title=node.calling_ae_title,
            queried=node.queried,
            stores=node.stores,
            may_query=node.may_query,
            retrieve_method=node.retrieve_method,
            query_model=node.query_model,
            extended_negotiation=node.extended_negotiation,
            user_identity=None if identity is None else identity.type,
            user_name="" if identity is None else identity.user_name,
            token_file=None if identity is None else identity.token_file,
            connect_timeout=node.timeouts.connect,
            response_timeout=node.timeouts.response,
            retrieve_timeout=node.timeouts.retrieve,
            associations=node.limits.associations,
            quiet_hours=tuple(map(str, node.limits.quiet_hours)),
            bandwidth=node.limits.bandwidth,
            assumed_character_set=node.assumed_character_set,
            modality_tag=node.modality_tag,
            notes=node.notes,
            capabilities=node.capabilities,
        )

    def node(self) -> RemoteNode:
        """Make the node.

        Raises
        ------
        ValueError
            The values do not go together; with a sentence for the user.
        """
        return RemoteNode(
            name=self.name,
            address=Address(ae_title=self.ae_title, host=self.host, port=self.port, tls=self.tls),
            calling_ae_title=self.calling_ae_title,
            queried=self.queried,
            stores=self.stores,
            may_query=self.may_query,
            retrieve_method=self.retrieve_method,
            query_model=self.query_model,
            extended_negotiation=self.extended_negotiation,
            user_identity=self._identity(),
            tls=TlsSettings(
                trust=self.tls_trust,
                ca_file=self.tls_ca_file,
                fingerprint=read_fingerprint(self.tls_fingerprint) if self.tls_fingerprint else "",
                host=self.tls_name,
                shows_own=self.tls_own_certificate,
                profile=self.tls_profile,
            ),
            timeouts=Timeouts(
                connect=self.connect_timeout, response=self.response_timeout, retrieve=self.retrieve_timeout
            ),
            limits=TransferLimits(
                associations=self.associations,
                quiet_hours=tuple(map(QuietHours.parse, self.quiet_hours)),
                bandwidth=self.bandwidth,
            ),
            assumed_character_set=self.assumed_character_set,
            modality_tag=self.modality_tag,
            notes=self.notes,
            capabilities=self.capabilities,
        )

    def _identity(self) -> UserIdentity | None:
        if self.user_identity is None:
            return None
        return UserIdentity(type=self.user_identity, user_name=self.user_name, token_file=self.token_file)


class NodeList(Contents):
    """Contents of the node book's file, and of an exported one."""

    nodes: tuple[NodeEntry, ...] = ()

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        known: set[str] = set()
        for entry in self.nodes:
            if entry.name.casefold() in known:
                raise ValueError(say("Two nodes are called {name}.", name=entry.name))
            known.add(entry.name.casefold())
        return self

    @classmethod
    def of(cls, nodes: Sequence[RemoteNode]) -> NodeList:
        """Write nodes down."""
        return cls(nodes=tuple(NodeEntry.of(node) for node in nodes))

    def remote_nodes(self) -> tuple[RemoteNode, ...]:
        """Make the nodes."""
        return tuple(entry.node() for entry in self.nodes)
