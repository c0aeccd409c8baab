"""What a file with nodes of another program, or of this one, was found to hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qrstation.model.nodes import RemoteNode
from qrstation.words import counted, joined, later, say


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
        return say("Imported {nodes} from {kind}.", nodes=counted(len(self.nodes), "node"), kind=self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Names of the nodes of a list that were not taken over as they stand there."""

    token_files: tuple[str, ...] = ()
    """Those that name a file of this computer, to be sent."""
    rights: tuple[str, ...] = ()
    """Those that would let a caller search our archive."""
    without_tls: tuple[str, ...] = ()
    """Those that would take TLS from a node of the book."""
    other_tls: tuple[str, ...] = ()
    """Those that would have another certificate believed, or TLS spoken otherwise, than the book has it."""

    @property
    def sentences(self) -> tuple[str, str, str, str]:
        """What to tell of each of these; empty where there is nothing to tell."""
        return (
            _of(
                self.token_files,
                later(
                    "The token file of {nodes} was left out: whoever wrote the list must not choose which file of this "
                    "computer is sent."
                ),
            ),
            _of(
                self.rights,
                later(
                    "{nodes} may not search here, though the list says so: whoever wrote it must not open this archive."
                ),
            ),
            _of(
                self.without_tls,
                later("{nodes} is still reached by TLS, and in no other way, though the list has it without."),
            ),
            _of(
                self.other_tls,
                later(
                    "The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not "
                    "choose whose certificate is believed."
                ),
            ),
        )


def senders_added(before: Sequence[RemoteNode], after: Sequence[RemoteNode]) -> str:
    """Say who may send here by a change of the node book, where only those may whom the user knows; empty: nobody."""
    known = {(node.address.ae_title, node.address.host) for node in before}
    fresh = [node for node in after if (node.address.ae_title, node.address.host) not in known]
    told = joined(", ", map(_identified, fresh))
    return (
        say("Not everybody may send to this computer, but from now on this may, as a node: {nodes}.", nodes=told)
        if told
        else ""
    )


def _of(names: tuple[str, ...], sentence: str) -> str:
    return say(sentence, nodes=joined(say(" and "), names)) if names else ""


def _identified(node: RemoteNode) -> str:
    address = node.address
    return say("{node} ({ae_title} at {host})", node=node.name, ae_title=address.ae_title, host=address.host)
