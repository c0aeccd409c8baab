"""Nodes as other programs keep them: DCMTK's host table, Orthanc's DicomModalities, Horos' and OsiriX' locations.

Such a file is written for another program: what makes no node here is left out and told, and the rest is taken.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from xml.parsers.expat import ExpatError

from qrstation.errors import InvalidInput
from qrstation.model.node_lists import NodesRead
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, bare_host, host_problem
from qrstation.words import joined, later, say, sentences

MOST_NODES = 1000
"""Entries of a list that are read; a hospital has some dozens."""

DCMTK = later("DCMTK's host table")
ORTHANC = later("Orthanc's DicomModalities")
HOROS = later("the locations of Horos or OsiriX")

_LONGEST_NAME = 64
_TOLD = 80
_HOST_TABLE = re.compile(r"^[ \t]*HostTable[ \t]+BEGIN\b", re.IGNORECASE | re.MULTILINE)
_HOST_TABLE_END = re.compile(r"HostTable\s+END\b", re.IGNORECASE)
_ENTRY = re.compile(r"(?P<name>[^=]+)=(?P<entities>.*)")
_TRIPLE = re.compile(r"\(([^()]*)\)")
_STRING_OR_COMMENT = re.compile(r'"(?:[^"\\]|\\.)*"?|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
_RETRIEVE_MODES = {0: RetrieveMethod.MOVE, 1: RetrieveMethod.GET}
_NO_PLIST = (ExpatError, ValueError, TypeError, AttributeError, LookupError, RecursionError, OverflowError, MemoryError)


@dataclass(frozen=True, slots=True)
class _Useless:
    """Why an entry of a list was left out, as a sentence."""

    reason: str


def has_host_table(text: str) -> bool:
    """Whether a text is a configuration of DCMTK's dcmqrscp."""
    return _HOST_TABLE.search(text) is not None


def read_host_table(text: str) -> NodesRead:
    """Read the host table of a configuration of DCMTK's dcmqrscp.

    Raises
    ------
    InvalidInput
        None of its entries makes a node.
    """
    return _gathered(DCMTK, _of_host_table(text))


def _of_host_table(text: str) -> Iterator[RemoteNode | _Useless]:
    table = _HOST_TABLE.split(text, maxsplit=1)[1]
    for line in table.splitlines()[1:]:
        words = line.partition("#")[0].strip()
        if _HOST_TABLE_END.match(words):
            return
        if not words:
            continue
        entry = _ENTRY.fullmatch(words)
        if entry is None:
            yield _Useless(say("{entry} is no entry of a host table.", entry=_told(words)))
            continue
        name = _unquoted(entry["name"])
        triples = _TRIPLE.findall(entry["entities"])
        if not triples:
            yield _Useless(say("{entry} only stands for other entries.", entry=_told(name)))
        for triple in triples:
            parts = [_unquoted(part) for part in triple.split(",")]
            if len(parts) != 3:
                yield _Useless(say("{entry} needs an AE title, a host and a port.", entry=_told(name)))
                continue
            yield _node(name if len(triples) == 1 else f"{name} {parts[0]}", *parts)


def without_comments(text: str) -> str:
    """Take the comments out of a JSON text, as Orthanc's configuration has them."""
    return _STRING_OR_COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else " ", text)


def has_modalities(contents: object) -> bool:
    """Whether a JSON document is a configuration of Orthanc, or its DicomModalities alone."""
    if not isinstance(contents, dict):
        return False
    if "DicomModalities" in contents:
        return True
    return bool(contents) and all(
        (isinstance(entry, list) and not any(isinstance(part, dict) for part in entry))
        or (isinstance(entry, dict) and "AET" in entry)
        for entry in contents.values()
    )


def read_modalities(contents: Mapping[str, object]) -> NodesRead:
    """Read a configuration of Orthanc, or its DicomModalities alone.

    Raises
    ------
    InvalidInput
        None of its entries makes a node.
    """
    return _gathered(ORTHANC, _of_modalities(contents.get("DicomModalities", contents)))


def _of_modalities(modalities: object) -> Iterator[RemoteNode | _Useless]:
    if not isinstance(modalities, dict):
        yield _Useless(say("DicomModalities holds no entries by name."))
        return
    for name, entry in modalities.items():
        match entry:
            case [ae_title, host, port, *_]:
                yield _node(name, ae_title, host, port)
            case {"AET": ae_title, "Host": host, "Port": port}:
                yield _node(name, ae_title, host, port, tls=entry.get("UseDicomTls") is True)
            case _:
                yield _Useless(say("{entry} needs an AE title, a host and a port.", entry=_told(name)))


def read_plist(content: bytes) -> NodesRead:
    """Read the locations that Horos and OsiriX export, or their whole preferences: a property list, XML or binary.

    Raises
    ------
    InvalidInput
        It is no property list, or none of its entries makes a node.
    """
    try:
        contents: object = plistlib.loads(content)
    except _NO_PLIST as problem:
        raise InvalidInput(
            say("The file is no property list that can be read."),
            detail=say("It declares entities, which no program needs there.") if b"<!ENTITY" in content[:4096] else "",
            advice=say("Export the locations again, in the preferences of Horos or OsiriX."),
        ) from problem
    return _gathered(HOROS, _of_locations(contents))


def _of_locations(contents: object) -> Iterator[RemoteNode | _Useless]:
    servers = contents.get("SERVERS") if isinstance(contents, dict) else contents
    if not isinstance(servers, list):
        yield _Useless(say("The property list has no SERVERS, under which Horos and OsiriX keep their locations."))
        return
    for server in servers:
        yield _location(server) if isinstance(server, dict) else _Useless(say("An entry is no location."))


def _location(server: Mapping[str, object]) -> RemoteNode | _Useless:
    name = server.get("Description") or server.get("AETitle")
    # Horos writes these as numbers or truth values, and takes what is missing for yes.
    queried, stores, active = (bool(server.get(key, True)) for key in ("QR", "Send", "Activated"))
    if not active:
        return _Useless(say("{entry} is switched off there.", entry=_told(name)))
    if not (queried or stores):
        return _Useless(say("{entry} is neither searched nor sent to there.", entry=_told(name)))
    mode = server.get("retrieveMode")
    return _node(
        name,
        server.get("AETitle"),
        server.get("Address"),
        server.get("Port"),
        tls=server.get("TLSEnabled") in (True, 1),
        queried=queried,
        stores=stores,
        method=_RETRIEVE_MODES.get(mode, RetrieveMethod.AUTO) if isinstance(mode, int) else RetrieveMethod.AUTO,
    )


def _node(
    name: object,
    ae_title: object,
    host: object,
    port: object,
    *,
    tls: bool = False,
    queried: bool = True,
    stores: bool = False,
    method: RetrieveMethod = RetrieveMethod.AUTO,
) -> RemoteNode | _Useless:
    """Make a node of what stands in a list; or say why it makes none."""
    label = _told(name)
    if not (isinstance(name, str) and isinstance(ae_title, str) and isinstance(host, str)):
        return _Useless(say("{entry} needs a name, an AE title and a host, as texts.", entry=label))
    number = int(port) if isinstance(port, (int, str)) and re.fullmatch(r"[0-9]{1,5}", str(port)) else 0
    if not 1 <= number <= 65535:
        return _Useless(say("{entry} has no port from 1 to 65535.", entry=label))
    if problem := host_problem(bare_host(host)):
        return _Useless(joined(": ", (label, problem)))
    try:
        address = Address(ae_title=ae_title.strip(), host=bare_host(host), port=number, tls=tls)
        return RemoteNode(
            name=_one_line(name, _LONGEST_NAME) or address.ae_title,
            address=address,
            queried=queried,
            stores=stores,
            retrieve_method=method,
        )
    except ValueError as fault:
        return _Useless(f"{label}: {fault}")


def _gathered(kind: str, entries: Iterable[RemoteNode | _Useless]) -> NodesRead:
    """Number the nodes whose names others have, and say what is left out."""
    nodes: dict[str, RemoteNode] = {}
    left_out: list[str] = []
    for count, entry in enumerate(entries, 1):
        if count > MOST_NODES:
            left_out.append(say("Only the first {number} entries were read.", number=MOST_NODES))
            break
        if isinstance(entry, _Useless):
            left_out.append(entry.reason)
        else:
            name = free_name(entry.name, nodes)
            nodes[name.casefold()] = replace(entry, name=name)
    if not nodes:
        raise InvalidInput(
            say("There is no node that can be used in {list}.", list=say(kind)),
            detail=sentences(*left_out[:3]) or say("It is empty."),
        )
    return NodesRead(kind=say(kind), nodes=tuple(nodes.values()), left_out=tuple(left_out))


def free_name(name: str, taken: Container[str]) -> str:
    """Number a name where it is among the names that are taken, which are given casefolded."""
    number, wanted = 1, name
    while wanted.casefold() in taken:
        number += 1
        wanted = f"{name} ({number})"
    return wanted


def _unquoted(text: str) -> str:
    return text.strip().strip('"').strip()


def _told(name: object) -> str:
    """Name an entry in a sentence."""
    words = _one_line(name, _TOLD) if isinstance(name, str) else ""
    return words or say("An entry without a name")


def _one_line(text: str, most: int) -> str:
    printable = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * most])
    return " ".join(printable.split())[:most].strip()
