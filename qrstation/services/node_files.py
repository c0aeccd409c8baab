"""Nodes in files to hand on: JSON as in the node book, or CSV with the same fields as columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from qrstation.documents import in_words
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.nodes import RemoteNode
from qrstation.services.node_entries import NodeEntry, NodeList
from qrstation.spreadsheet import unguarded, write_rows

COLUMNS = tuple(name for name in NodeEntry.model_fields if name != "capabilities")
"""Fields of a node in CSV files; its capability card goes into JSON alone."""


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
            f"The file {path} cannot be written.", detail=f"The system says: {fault.strerror or fault}."
        ) from fault


def read_nodes(path: Path) -> tuple[RemoteNode, ...]:
    """Read nodes from an exported file; columns of a CSV file may stand in any order, or be absent.

    Raises
    ------
    InvalidInput
        The file cannot be read, or something in it makes no node.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise InvalidInput(
            f"The file {path} cannot be read.", detail=f"The system says: {fault.strerror or fault}."
        ) from fault
    except UnicodeDecodeError as fault:
        raise InvalidInput(f"The file {path} is no text in UTF-8.", advice="Save it as UTF-8.") from fault
    try:
        contents = _of_csv(text, path) if _is_csv(path) else NodeList.model_validate_json(text)
        return contents.remote_nodes()
    except ValidationError as problem:
        raise InvalidInput(f"The nodes in {path} cannot be used.", detail=f"{in_words(problem)}.") from problem


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


def _of_csv(text: str, path: Path) -> NodeList:
    header, _, _ = text.partition("\n")
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in header else ",", strict=True)
    try:
        return NodeList(nodes=tuple(_entries(rows, path)))
    except csv.Error as problem:
        raise InvalidInput(f"Line {rows.line_num} of {path} is no CSV.", detail=f"{problem}.") from problem


def _entries(rows: csv.DictReader[str], path: Path) -> Iterator[NodeEntry]:
    for row in rows:
        filled = {column.strip(): unguarded(cell).strip() for column, cell in row.items() if column and cell}
        if not any(filled.values()):
            continue
        try:
            yield NodeEntry.model_validate({column: cell for column, cell in filled.items() if cell})
        except ValidationError as problem:
            raise InvalidInput(
                f"Line {rows.line_num} of {path} makes no node.", detail=f"{in_words(problem)}."
            ) from problem
