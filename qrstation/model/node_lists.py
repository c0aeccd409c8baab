"""What a file with nodes of another program, or of this one, was found to hold."""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.model.counting import counted
from qrstation.model.nodes import RemoteNode


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesRead:
    """Nodes read from a file."""

    kind: str
    """Whose list it is, to stand after "from"."""
    nodes: tuple[RemoteNode, ...]
    left_out: tuple[str, ...] = ()
    """What was left out and why, a sentence each."""

    @property
    def words(self) -> str:
        """What was read, as a sentence."""
        return f"Imported {counted(len(self.nodes), 'node')} from {self.kind}."
