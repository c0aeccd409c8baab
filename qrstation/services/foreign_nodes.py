"""What a list of nodes from elsewhere may not bring into the node book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qrstation.model.node_lists import LeftOut
from qrstation.model.nodes import RemoteNode


def guarded(node: RemoteNode, held: RemoteNode | None) -> RemoteNode:
    """Take what its author must not decide from a node of such a list, unless the book has it so already.

    Parameters
    ----------
    held
        The node of the same name in the book.
    """
    same = held is not None and (held.address.ae_title, held.address.host) == (node.address.ae_title, node.address.host)
    # A file from elsewhere must not open our archive, nor have any file of this computer sent to where it likes.
    may_query = node.may_query and held is not None and same and held.may_query
    names_file = node.user_identity is not None and node.user_identity.token_file is not None
    keeps_user = not names_file or (held is not None and _user(held) == _user(node))
    if held is not None and held.address.tls:
        node = replace(node, address=replace(node.address, tls=True), tls=held.tls)
    return replace(node, may_query=may_query, user_identity=node.user_identity if keeps_user else None)


def left_out(pairs: Sequence[tuple[RemoteNode, RemoteNode]]) -> LeftOut:
    """Say what was taken from nodes: each as it stood in the list, and as it was guarded."""
    return LeftOut(
        token_files=tuple(given.name for given, taken in pairs if given.user_identity != taken.user_identity),
        rights=tuple(given.name for given, taken in pairs if given.may_query != taken.may_query),
        without_tls=tuple(given.name for given, taken in pairs if given.address.tls != taken.address.tls),
        other_tls=tuple(given.name for given, taken in pairs if given.address.tls and given.tls != taken.tls),
    )


def _user(node: RemoteNode) -> tuple[object, ...]:
    return node.address, node.user_identity
