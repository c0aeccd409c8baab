"""What a change of the settings or of the node book does to who may come in and how others are reached, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qrstation.model.nodes import RemoteNode
from qrstation.settings import Settings

_OF_LOOKS = frozenset(
    ("version", "appearance", "language", "name_groups", "query_limit", "confirm_retrieval_above", "fast_transfers")
)
"""Settings that have nothing to do with access, or with what is kept."""
_PLACES = frozenset(("archive_folder", "receiver_tls_callers"))
"""Their values may name anything."""


def of_settings(before: Settings, after: Settings) -> str:
    """What of the settings is another than before; empty where nothing is that matters here."""
    old, new = (settings.model_dump(mode="json", exclude=set(_OF_LOOKS)) for settings in (before, after))
    return "; ".join(
        f"{name} is another" if name in _PLACES else f"{name} is {_text(new[name])}, was {_text(old[name])}"
        for name in new
        if new[name] != old[name]
    )


def of_nodes(before: Sequence[RemoteNode], after: Sequence[RemoteNode]) -> Iterator[tuple[str, str]]:
    """Names of the nodes that are new, gone or reached otherwise than before, each with what changed."""
    old, new = ({node.name: _access(node) for node in nodes} for nodes in (before, after))
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield name, "removed from the node book"
        elif name not in old:
            yield name, f"added to the node book: {', '.join(new[name])}"
        elif changed := [f"{now}, was {was}" for now, was in zip(new[name], old[name], strict=True) if now != was]:
            yield name, "; ".join(changed)


def _access(node: RemoteNode) -> tuple[str, str, str]:
    tls = node.tls
    known = (f"trust {tls.trust}", f"certificate {tls.fingerprint[:16]}" if tls.fingerprint else "", str(tls.profile))
    return (
        str(node.address).partition("?")[0],
        f"by TLS ({', '.join(filter(None, known))})" if node.address.tls else "without TLS",
        "may search here" if node.may_query else "may not search here",
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return "empty" if value is None else str(value)
