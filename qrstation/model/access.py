"""Who may come in: what a caller of our receiver is let do, and the list of those whom the user let in."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from qrstation.model.commands import command_line
from qrstation.model.nodes import ae_title_problem
from qrstation.words import say

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class Right(StrEnum):
    """What a caller can be let do."""

    SEND = "send"
    """Open an association, and store into our archive."""
    QUERY = "query"
    """Search our archive and fetch from it, where it is served at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What one caller may do; who may not send is not let in."""

    is_known: bool
    """Whether the user named it, so that room is kept for it when many come."""
    may_send: bool
    may_query: bool


EVERYTHING = Permission(is_known=True, may_send=True, may_query=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowedCaller:
    """One entry of the list of callers: an AE title, an address or network, or one at the other."""

    ae_title: str = ""
    """Calling AE title; empty: any."""
    network: str = ""
    """IP address, or network such as ``10.0.0.0/8``; empty: any."""
    may_query: bool = False

    def __post_init__(self) -> None:
        if not (self.ae_title or self.network):
            raise ValueError(say("A caller needs an AE title, or an address."))
        if self.ae_title and (problem := ae_title_problem(self.ae_title)):
            raise ValueError(problem)
        if self.network:
            _network(self.network)

    @property
    def allowing_command(self) -> str:
        """The command that puts it into the list."""
        words = ["--from", self.network] if self.network else []
        words += ["--query"] if self.may_query else []
        return command_line("callers", "allow", *words, of=self.ae_title)

    @classmethod
    def of(cls, ae_title: str, network: str, *, may_query: bool = False) -> Self:
        """Make an entry of texts, as the list holds them.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        network = network.strip()
        return cls(
            ae_title=ae_title.strip(),
            network=_written(_network(network)) if network else "",
            may_query=may_query,
        )

    @classmethod
    def typed(cls, ae_title: str, network: str, *, may_query: bool = False) -> Self:
        """Make a new entry of what a user typed, who may take an AE title for a pattern.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        if _is_pattern(ae_title):
            raise ValueError(
                say("An AE title in this list stands for itself, without * and ?. Leave it out to mean any.")
            )
        return cls.of(ae_title, network, may_query=may_query)

    def __str__(self) -> str:
        whoever = self.ae_title or say("anybody")
        return (
            say("{whoever} at {network}", whoever=whoever, network=self.network)
            if self.network
            else say("{whoever} at any address", whoever=whoever)
        )

    @property
    def identity(self) -> tuple[str, str]:
        """What tells this entry from another."""
        return self.ae_title, self.network

    @property
    def opens_archive(self) -> bool:
        """Whether it lets anybody, from anywhere, search and fetch."""
        return self.may_query and not self.ae_title and _network(self.network).prefixlen == 0

    def overlaps(self, other: AllowedCaller) -> bool:
        """Whether there can be a caller whom both mean."""
        titles, networks = {self.ae_title, other.ae_title} - {""}, (self.network, other.network)
        return len(titles) < 2 and (not all(networks) or _overlap(*map(_network, networks)))

    def means(self, ae_title: str, address: IpAddress) -> bool:
        """Whether a caller is the one that is meant."""
        return self.ae_title in ("", ae_title) and (not self.network or address in _network(self.network))


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedCaller:
    """Somebody who was refused something for want of an entry in the list."""

    ae_title: str
    host: str
    right: Right

    @property
    def told(self) -> str:
        """What happened, in a sentence."""
        caller = self.ae_title or say("A caller without an AE title")
        who = say("{ae_title} at {host}", ae_title=caller, host=self.host)
        if self.right is Right.SEND:
            return say("{who} was refused: it is not in the list of callers.", who=who)
        return say(
            "{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.", who=who
        )

    @property
    def entry(self) -> AllowedCaller:
        """The entry that would let it in; of its address alone where its AE title is none."""
        ae_title = "" if ae_title_problem(self.ae_title) or _is_pattern(self.ae_title) else self.ae_title
        return AllowedCaller.of(ae_title, self.host, may_query=self.right is Right.QUERY)


def ip_address(host: str) -> IpAddress:
    """Read the address of a peer; an IPv4 address within IPv6 is that IPv4 address.

    Raises
    ------
    ValueError
        It is none.
    """
    address = ipaddress.ip_address(host.partition("%")[0])
    within = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return within or address


def _is_pattern(ae_title: str) -> bool:
    return not {"*", "?"}.isdisjoint(ae_title)


def _overlap(one: _Network, other: _Network) -> bool:
    return one.version == other.version and one.overlaps(other)


def _network(text: str) -> _Network:
    try:
        return ipaddress.ip_network(ip_address(text)) if "/" not in text else ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise ValueError(
            say("{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.", text=text)
        ) from None


def _written(network: _Network) -> str:
    return str(network.network_address if network.num_addresses == 1 else network)
