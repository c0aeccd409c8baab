"""Texts without what must not leave the house, and, where it is wanted, without what names nodes and objects."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from qrstation.model.nodes import DEFAULT_AE_TITLE, RemoteNode
from qrstation.model.outcomes import without_comments

_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?P<level>[A-Z]+) +(?P<logger>[\w.]+)")
_TOLD = ("INFO", "WARNING", "ERROR", "CRITICAL")
_STANDARDS_OWN = "1.2.840.10008."
"""Root of the UIDs that name what the standard defines."""
_UID = re.compile(r"(?<![\w.])(?:2\.25\.\d+|[0-2](?:\.\d+){4,})(?=\.dcm|(?![\w.]*\w))")
_IPV4 = r"\d{1,3}(?:\.\d{1,3}){3}"
_IPV6 = r"[0-9a-fA-F:]*::?[0-9a-fA-F:]+"
_ADDRESS = re.compile(rf"(?<![\w.:])(?:{_IPV4}(?=:\d)|(?:{_IPV4}|{_IPV6})(?![\w:]))")
_STRANGERS = (
    re.compile(r"(?<=: )([^:]{1,16})(?= at host-\d)"),
    re.compile(r"([^\s@]{1,16})(?=@host-\d)"),
    re.compile(r"(?<=from ')([^']{1,16})(?=')"),
    re.compile(r"(?<=association of )(.{1,16}?)(?= with )"),
    re.compile(r"(?<=AE title )(\S{1,16})(?=[ .,;]|$)"),
)
"""Where AE titles stand that are not in the node book."""


def told(log: str) -> str:
    """Keep of a log file what was written to be read by others: our own lines, without what peers said."""
    return "".join(_told(log.splitlines(keepends=True)))


def _told(lines: Iterable[str]) -> Iterator[str]:
    kept = False
    for line in lines:
        if begins := _LINE.match(line):
            kept = begins["level"] in _TOLD and begins["logger"].startswith("qrstation")
        if kept:
            yield without_comments(line)


class Mask:
    """Puts numbers in the place of names, the same number each time; and a tilde in that of the user's folder.

    Parameters
    ----------
    nodes
        Whose names, hosts and AE titles are known.
    own
        Our AE title.
    wanted
        Whether names are to be replaced at all; the user's folder always is.
    """

    def __init__(self, nodes: Iterable[RemoteNode], *, own: str, wanted: bool) -> None:
        self._wanted = wanted
        self._numbers: dict[tuple[str, str], str] = {}
        self._known: dict[str, str] = {}
        if own != DEFAULT_AE_TITLE:
            self._known[own] = self._numbered("AE", own)
        for node in nodes:
            titles = (node.address.ae_title, node.calling_ae_title)
            for kind, name in (("node", node.name), ("host", node.address.host), *(("AE", each) for each in titles)):
                if name and name != DEFAULT_AE_TITLE:
                    self._known.setdefault(name, self._numbered(kind, name))
        longest_first = sorted(self._known, key=len, reverse=True)
        self._names = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first))

    def __call__(self, text: str) -> str:
        """Give the text without them."""
        text = text.replace(str(Path.home()), "~") if len(str(Path.home())) > 1 else text
        if not self._wanted:
            return text
        if self._known:
            text = self._names.sub(lambda found: self._known[found[0]], text)
        text = _UID.sub(lambda found: self._uid(found[0]), text)
        text = _ADDRESS.sub(lambda found: self._host(found[0]), text)
        for stranger in _STRANGERS:
            text = stranger.sub(self._ae_title, text)
        return text

    @property
    def _ae_title(self) -> Callable[[re.Match[str]], str]:
        def replaced(found: re.Match[str]) -> str:
            title = found[1]
            masked = title == DEFAULT_AE_TITLE or re.fullmatch(r"(?:AE|node|host)-\d+", title)
            return title if masked else self._numbered("AE", title)

        return replaced

    def _uid(self, uid: str) -> str:
        return uid if uid.startswith(_STANDARDS_OWN) else self._numbered("UID", uid)

    def _host(self, address: str) -> str:
        try:
            known = ipaddress.ip_address(address)
        except ValueError:
            return address
        return address if known.is_loopback or known.is_unspecified else self._numbered("host", address)

    def _numbered(self, kind: str, name: str) -> str:
        """The number that stands for a name."""
        number = sum(each == kind for each, _ in self._numbers) + 1
        return self._numbers.setdefault((kind, name), f"{kind}-{number}")
