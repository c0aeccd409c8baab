"""What names nodes, computers, people's folders and objects in a text of ours, by the form in which it stands."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import NamedTuple

_IPV4 = r"\d{1,3}(?:\.\d{1,3}){3}"
_IPV6 = rf"(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]*(?<=:)(?:{_IPV4}|[0-9A-Fa-f]*)"
ADDRESS = re.compile(rf"(?<![\w:])(?<!\w\.)(?:{_IPV4}(?!\d|\.\d)|{_IPV6}(?!\w|\.\d))")
"""IP addresses, also behind an AE title or before a port; one of IPv6 may have a colon behind it."""
UID = re.compile(r"(?<!\d)(?<!\d\.)[0-2](?:(?:\.\d+){2,}|\.\d+(?=/|\.dcm))|(?<=/)[0-2]\.\d+(?!\w)")
"""Any UID of three components or more, and shorter ones in names of files and folders."""
FINGERPRINT = re.compile(r"\b(?:[0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}\b")
_ATTRIBUTE = r"(?:CN|OU|O|L|ST|C|DC|STREET|UID|emailAddress|serialNumber|[0-2](?:\.\d+)+)=(?:\\.|[^,;+\\\n\"“”])*"
SUBJECT = re.compile(rf"\b{_ATTRIBUTE}(?:[,+] ?{_ATTRIBUTE})*")
"""Whom a certificate is for, or who issued it (RFC 4514)."""
_IN_NAME = r"[^\n:;,\"“”]"
_END_OF_NAME = r"[^\s:;,\"“”]*(?:(?<!\.) [^\W\d_a-z][^\s:;,\"“”]*)*"
PATH = re.compile(
    rf"(?<![\w/.~:…-])~?/(?=[^\s/])(?:{_IN_NAME}*/)?{_END_OF_NAME}"
    rf"|(?<!\w)(?:[A-Za-z]:\\|\\\\)(?:{_IN_NAME}*\\)?{_END_OF_NAME}"
)
"""Whole paths of POSIX and of Windows, with blanks in the names of their folders."""

BEFORE_TITLES_END, AFTER_TITLES_BEGIN = r"(?=@| at |')", r"(?:(?<=title )|(?<=title is )|(?<= of )|(?<= to ))"
"""What tells an AE title of digits alone from a number."""

_HOST = r"[A-Za-z0-9][\w.-]*"
_TITLE = r"\S{1,16}?(?=[.,;:]?(?:\s|$))"
_LINE = r"(?m:^)[\d-]{10} [\d:]{8},\d{3} [A-Z]+ +[\w.]+"
"""How a line of the log begins."""
_MESSAGE = rf"{_LINE}(?: \[[^\]\n]*\])?: "
_FORMS = tuple(
    (kind, re.compile(form))
    for kind, form in (
        ("AE", rf"(?:{_MESSAGE}|(?m:^))([^\n]{{1,16}}?)(?= at (?:{_IPV4}|(?!\d\d:\d\d:){_IPV6})\b)"),
        ("AE", rf"\b(?:with|as|of|to|from) ([^\n@]{{1,16}}?)(?=@(?:{_HOST}|\[[^\]\s]+\]):\d)"),
        ("AE", rf"([^\s@\[(]{{1,16}})(?=@(?:{_HOST}|\[[^\]\s]+\]):\d)"),
        ("host", rf"@({_HOST}):\d"),
        ("host", rf"(?<![\w.@-])({_HOST}\.[A-Za-z][\w-]*)(?=:\d{{1,5}}\b)"),
        ("host", rf"(?:: |certificate of )({_HOST})(?=:\d{{1,5}} (?:does|ended|has|is|shows|speaks|took|wants)\b)"),
        ("host", rf"not for ({_HOST}?)\.(?:\s|$)"),
        ("host", r"not valid for '([^'\n]+)'"),
        ("AE", r"(?:from|called us|calling us) '([^'\n]{1,16})'"),
        ("AE", r"\bassociation of ([^\n]{1,16}?)(?= with )"),
        (
            "AE",
            rf"(?:our AE title is|know our AE title|register AE title|know the AE title|Move Destination) ({_TITLE})",
        ),
        ("AE", rf"(?:called us|calling us|called it|asked as|sent to|entry for|[Ww]e are) ([A-Z0-9]{_TITLE})"),
        ("AE", r"\b(?:as|from) ([A-Z0-9]\S{0,15}?)(?= at |, calling )"),
        ("node", rf"{_LINE} \[(?:job \d+, )?((?!job \d+\])[^\]\n]+)\]: "),
        (
            "node",
            rf"{_MESSAGE}([^\n]{{1,64}}?)(?=: (?:Retrieval|Answered a|Search failed|Connection doctor|[\d,]+ match))",
        ),
        ("node", rf"failed\. ([^\n]{{1,64}}?)(?=: {_HOST}:\d)"),
    )
)
_NAMES_OF_CERTIFICATE = re.compile(r"(?:; For|certificate of \S+ is for) ([^;\n]+?)(?:; Valid|, not for)")


class Named(NamedTuple):
    """A name, and what kind of thing it names."""

    kind: str
    name: str


def named_in(text: str) -> Iterator[Named]:
    """Find names of nodes, hosts and AE titles by what stands beside them in sentences of ours."""
    for kind, form in _FORMS:
        for found in form.finditer(text):
            yield Named(kind, found[1].strip())
    for found in _NAMES_OF_CERTIFICATE.finditer(text):
        for name in re.split(r", | and ", found[1]):
            yield Named("host", name.strip())


def is_everybodys(address: str) -> bool:
    """Whether a text is an IP address that each computer has, and so names none."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return False
    return known.is_loopback or known.is_unspecified


def is_none(address: str) -> bool:
    """Whether what looks like an IPv6 address is something else, such as a time of the day."""
    try:
        return not ipaddress.ip_address(address)
    except ValueError:
        return ":" in address
