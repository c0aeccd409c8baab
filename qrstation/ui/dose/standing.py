"""How a node stands, in a few words and a mark: asked, answering, or why not."""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.model.nodes import ListenerState
from qrstation.model.outcomes import EchoResult
from qrstation.ui.widgets.formats import duration
from qrstation.ui.widgets.icons import Tint
from qrstation.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is shown of a node: its words, the mark beside them, and on demand what to do."""

    words: str
    mark: str
    """Codicon name."""
    tint: Tint
    advice: str = ""


def not_asked() -> Standing:
    """Say that a node was not asked yet."""
    return Standing(words=say("not asked yet"), mark="circle-outline", tint=Tint.MUTED)


def not_in_book() -> Standing:
    """Say that no node has that name any more."""
    return Standing(words=say("not in the node book"), mark="warning", tint=Tint.WARNING)


def only_a_title() -> Standing:
    """Say that a store is known by its AE title alone."""
    words = say("not in the node book: an AE title that the remote node has to know")
    return Standing(words=words, mark="circle-outline", tint=Tint.MUTED)


def waiting() -> Standing:
    """Say that a node is being asked."""
    return Standing(words=say("waiting for an answer…"), mark="sync", tint=Tint.MUTED)


def standing_of(result: EchoResult) -> Standing:
    """Say how a node answered a C-ECHO."""
    if result.ok:
        words = say("responds")
        if result.milliseconds is not None:
            words = say("responds in {duration}", duration=duration(result.milliseconds / 1000))
        return Standing(words=words, mark="circle-filled", tint=Tint.GOOD)
    words = result.detail or say("no answer")
    if result.status is not None:
        words = say("associated, but the echo failed with {status}", status=result.status)
    return Standing(words=words, mark="warning", tint=Tint.WARNING, advice=result.advice)


def own_standing(state: ListenerState) -> Standing:
    """Say whether this workstation can be sent anything."""
    if state.listening:
        words = say("receives as {ae_title}, port {port}", ae_title=state.address.ae_title, port=state.address.port)
        return Standing(words=words, mark="circle-filled", tint=Tint.GOOD)
    return Standing(
        words=state.reason or say("does not receive: only C-GET can bring anything here"),
        mark="warning",
        tint=Tint.WARNING,
        advice=say("Let it receive, in Settings, or have the node send by C-GET."),
    )
