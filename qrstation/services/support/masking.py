"""Texts without what must not leave the house, and, where it is wanted, without what names nodes and objects."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from qrstation.model.nodes import DEFAULT_AE_TITLE, RemoteNode
from qrstation.model.outcomes import without_comments
from qrstation.services.support.naming import (
    ADDRESS,
    AFTER_TITLES_BEGIN,
    BEFORE_TITLES_END,
    FINGERPRINT,
    PATH,
    SUBJECT,
    UID,
    Named,
    is_everybodys,
    is_none,
    named_in,
)

_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?P<level>[A-Z]+) +(?P<logger>[\w.]+)")
_TOLD = ("INFO", "WARNING", "ERROR", "CRITICAL")
_STANDARDS_OWN = "1.2.840.10008."
"""Root of the UIDs that name what the standard defines."""
_IN_ANY_CASE = ("host", "path")
"""Kinds of names in which capitals and small letters are the same."""
_NOTHING = re.compile(r"(?!)")


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


def names_of(nodes: Iterable[RemoteNode]) -> Iterator[Named]:
    """Give what names nodes: their names, hosts, AE titles and files."""
    for node in nodes:
        yield Named("node", node.name)
        yield from (Named("host", host) for host in (node.address.host, node.tls.host))
        yield from (Named("AE", title) for title in (node.address.ae_title, node.calling_ae_title))
        if node.tls.ca_file is not None:
            yield Named("path", str(node.tls.ca_file))


class Mask:
    """Puts numbers in the place of names, the same number each time; and a tilde in that of the user's folder.

    Parameters
    ----------
    known
        Names that are known from elsewhere.
    texts
        All that will be masked: what names somebody in one place is replaced in all.
    wanted
        Whether names are to be replaced at all; the user's folder always is.
    """

    def __init__(self, known: Iterable[Named] = (), texts: Iterable[str] = (), *, wanted: bool) -> None:
        self._wanted = wanted
        self._home = str(Path.home())
        self._counts: Counter[str] = Counter()
        self._numbers: dict[tuple[str, str], str] = {}
        self._known: dict[str, str] = {}
        if not wanted:
            return
        for named in known:
            self._know(named)
        for text in texts:
            for named in named_in(text):
                self._know(named)
        self._names = self._any_of_them()

    def __call__(self, text: str) -> str:
        """Give the text without them."""
        if self._wanted:
            text = self._names.sub(lambda found: self._known.get(found[0]) or self._known[found[0].lower()], text)
        if len(self._home) > 1:
            text = text.replace(self._home, "~")
        if not self._wanted:
            return text
        text = PATH.sub(lambda found: self._path(found[0]), text)
        text = FINGERPRINT.sub(lambda found: self._numbered("fingerprint", found[0]), text)
        text = SUBJECT.sub(lambda found: self._numbered("subject", found[0]), text)
        text = ADDRESS.sub(lambda found: self._host(found[0]), text)
        return UID.sub(lambda found: self._uid(found[0]), text)

    def within(self, value: object) -> object:
        """Give a value of JSON with all its texts masked; names of its fields stay."""
        match value:
            case str():
                return self(value)
            case Mapping():
                return {name: self.within(each) for name, each in value.items()}
            case list() | tuple():
                return [self.within(each) for each in value]
            case _:
                return value

    def _know(self, named: Named) -> None:
        kind, name = named
        name = name.lower() if kind in _IN_ANY_CASE else name
        # A sign or a digit alone stands for much else.
        if len(name) > 1 and name != DEFAULT_AE_TITLE and not is_everybodys(name):
            self._known.setdefault(name, self._numbered(kind, name))

    def _uid(self, uid: str) -> str:
        return uid if uid.startswith(_STANDARDS_OWN) or is_everybodys(uid) else self._numbered("UID", uid)

    def _host(self, address: str) -> str:
        bare = address.removesuffix(":") if is_none(address) else address
        if is_everybodys(bare) or is_none(bare):
            return address
        return self._numbered("host", bare) + address[len(bare) :]

    def _path(self, path: str) -> str:
        """Say of our own code which file it is: a report of a fault is of no use without."""
        if path.endswith(".py"):
            return "…/" + "/".join(re.split(r"[/\\]", path)[-2:])
        bare = path.rstrip(".")
        return self._numbered("path", bare) + path[len(bare) :]

    def _numbered(self, kind: str, name: str) -> str:
        """The number that stands for a name."""
        if (kind, name) not in self._numbers:
            self._counts[kind] += 1
            self._numbers[kind, name] = f"{kind}-{self._counts[kind]}"
        return self._numbers[kind, name]

    def _any_of_them(self) -> re.Pattern[str]:
        """Find any of the names, the longest first; a number only where an AE title stands."""
        if not self._known:
            return _NOTHING
        forms = []
        for name, number in sorted(self._known.items(), key=lambda one: len(one[0]), reverse=True):
            flag = "i" if number.startswith(_IN_ANY_CASE) else "-i"
            form = f"(?{flag}:{re.escape(name)})"
            forms.append(f"(?:{form}{BEFORE_TITLES_END}|{AFTER_TITLES_BEGIN}{form})" if name.isdigit() else form)
        # Scripts without blanks between words have their letters beside a name.
        return re.compile(rf"(?<![0-9A-Za-z_])(?:{'|'.join(forms)})(?![0-9A-Za-z_])")
