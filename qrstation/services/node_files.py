"""Nodes in files: written as JSON as in the node book, or as CSV; read from these and from other programs' lists."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from qrstation.documents import in_words, newer_format, read_json
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.node_lists import NodesRead
from qrstation.model.nodes import RemoteNode, host_problem
from qrstation.services.node_entries import NodeEntry, NodeList
from qrstation.services.other_lists import (
    free_name,
    has_host_table,
    has_modalities,
    read_host_table,
    read_modalities,
    read_plist,
    without_comments,
)
from qrstation.spreadsheet import unguarded, write_rows
from qrstation.words import later, say, sentence, sentences

COLUMNS = tuple(name for name in NodeEntry.model_fields if name != "capabilities")
"""Fields of a node in CSV files; its capability card goes into JSON alone."""
OWN = later("a list of qrstation")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
LARGEST = 4_000_000
"""Bytes of a file that is read; a whole configuration of Orthanc has some 50 kB."""


def write_nodes(path: Path, nodes: Sequence[RemoteNode]) -> None:
    """Export nodes: as CSV where the file's name ends so, as JSON otherwise.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    """
    contents = NodeList.of(nodes)
    text = _csv(contents) if _is_csv(path) else contents.model_dump_json(indent=2) + "\n"
    try:
        path.write_bytes(text.encode())
    except OSError as fault:
        raise ArchiveFault(
            say("The file {file} cannot be written.", file=path),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
        ) from fault


def read_nodes(path: Path) -> NodesRead:
    """Read nodes from an exported file, or from a list of DCMTK, Orthanc, Horos or OsiriX, as its content shows.

    Columns of a CSV file may stand in any order, or be absent. What makes no node is left out and told.

    Raises
    ------
    InvalidInput
        The file cannot be read, or none of its entries makes a node.
    """
    content = _content(path)
    if content.startswith(b"bplist") or content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return read_plist(content)
    try:
        text = content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as fault:
        if not _is_csv(path):
            raise InvalidInput(
                say("The file {file} is no text in UTF-8.", file=path), advice=say("Save it as UTF-8.")
            ) from fault
        # As Excel saves lists on Windows in the west of Europe.
        text = content.decode("cp1252", "replace")
    if has_host_table(text):
        return read_host_table(text)
    try:
        if _is_csv(path) or not _looks_like_json(text):
            return _of_csv(text, path)
        contents = _of_json(text, path)
        return read_modalities(contents) if has_modalities(contents) else _of_own_json(contents, path)
    except ValidationError as problem:
        raise InvalidInput(
            say("The nodes in {file} cannot be used.", file=path), detail=sentence(in_words(problem))
        ) from problem


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as fault:
        raise InvalidInput(
            say("The file {file} cannot be read.", file=path),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
        ) from fault
    if len(content) > LARGEST:
        raise InvalidInput(
            say(
                "The file {file} is larger than {most} MB: it is no list of nodes.",
                file=path,
                most=LARGEST // 10**6,
            )
        )
    return content


def _looks_like_json(text: str) -> bool:
    return without_comments(text).lstrip().startswith(("{", "["))


def _of_json(text: str, path: Path) -> Any:
    try:
        return read_json(without_comments(text))
    except RecursionError:
        raise InvalidInput(say("The file {file} nests too deeply to be a list of nodes.", file=path)) from None
    except ValueError as problem:
        raise InvalidInput(
            say("The nodes in {file} cannot be used.", file=path),
            detail=say("It is no JSON: {reason}.", reason=problem),
        ) from None


def _of_own_json(contents: Any, path: Path) -> NodesRead:
    if version := newer_format(contents):
        raise InvalidInput(
            say("The nodes in {file} cannot be used.", file=path),
            detail=say("A newer qrstation wrote them, in format {version}.", version=version),
        )
    entries = contents.get("nodes") if isinstance(contents, dict) else None
    if not isinstance(entries, list):
        return NodesRead(kind=say(OWN), nodes=NodeList.model_validate(contents).remote_nodes())
    place = later("Entry {number} of {file} makes no node.")
    read = [_entry(one, say(place, number=number, file=path)) for number, one in enumerate(entries, 1)]
    return _taken(contents, read, path)


def _entry(values: Any, place: str) -> NodeEntry | str:
    """Make an entry of its fields, or say why they make none."""
    try:
        entry = NodeEntry.model_validate(values)
    except ValidationError as problem:
        return sentences(place, sentence(in_words(problem)))
    problem_of_host = host_problem(entry.host)
    return sentences(place, problem_of_host) if problem_of_host else entry


def _taken(contents: Mapping[str, object], read: Sequence[NodeEntry | str], path: Path) -> NodesRead:
    entries = _numbered(one for one in read if isinstance(one, NodeEntry))
    left_out = tuple(one for one in read if isinstance(one, str))
    if left_out and not entries:
        raise InvalidInput(say("The nodes in {file} cannot be used.", file=path), detail=sentences(*left_out[:3]))
    nodes = NodeList.model_validate({**contents, "nodes": entries}).remote_nodes()
    return NodesRead(kind=say(OWN), nodes=nodes, left_out=left_out)


def _numbered(entries: Iterable[NodeEntry]) -> list[NodeEntry]:
    """Give each entry a name of its own."""
    named: dict[str, NodeEntry] = {}
    for entry in entries:
        name = free_name(entry.name, named)
        named[name.casefold()] = entry.model_copy(update={"name": name})
    return list(named.values())


def node_row(node: RemoteNode) -> tuple[str, ...]:
    """Fields of a node as text, in the order of `COLUMNS`."""
    fields = NodeEntry.of(node).model_dump(mode="json")
    return tuple(_cell(fields[name]) for name in COLUMNS)


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _csv(contents: NodeList) -> str:
    text = io.StringIO(newline="")
    write_rows(text, COLUMNS, map(node_row, contents.remote_nodes()))
    return text.getvalue()


def _cell(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}"
        case list():
            return " ".join(value)
        case None:
            return ""
        case _:
            return str(value)


def _of_csv(text: str, path: Path) -> NodesRead:
    header, _, _ = text.partition("\n")
    if "name" not in header.casefold():
        raise InvalidInput(
            say("The file {file} holds no list of nodes that can be read.", file=path),
            advice=say(
                "What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of "
                "DCMTK, orthanc.json, and the locations that Horos and OsiriX export."
            ),
        )
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in header else ",", strict=True)
    try:
        read = tuple(_entries(rows, path))
    except csv.Error as problem:
        raise InvalidInput(
            say("Line {number} of {file} is no CSV.", number=rows.line_num, file=path), detail=f"{problem}."
        ) from problem
    return _taken({}, read, path)


def _field(heading: str) -> str:
    """Take ``AE title``, ``AE-Title`` and ``ae_title`` for the same."""
    return re.sub(r"[\s_-]+", "_", heading.strip()).casefold().replace("titel", "title")


def _entries(rows: csv.DictReader[str], path: Path) -> Iterator[NodeEntry | str]:
    for row in rows:
        filled = {_field(column): unguarded(cell).strip() for column, cell in row.items() if column and cell}
        if not any(filled.values()):
            continue
        place = say("Line {number} of {file} makes no node.", number=rows.line_num, file=path)
        yield _entry({column: cell for column, cell in filled.items() if cell}, place)
