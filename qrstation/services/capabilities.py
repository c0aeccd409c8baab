"""A node's capability card: asked from the node itself by a probe, and taught by searches.

A probe proposes services and puts small queries; it never retrieves, moves or stores anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

from qrstation.dicom import uids
from qrstation.dicom.offers import MOST_STORAGE, SERVICES, STORAGE, Offer, offer_of, storage_offered
from qrstation.errors import ArchiveFault, Cancelled, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import Capabilities
from qrstation.model.identity import Caller
from qrstation.model.information_model import SEARCHED_MODELS, ExtendedNegotiation, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.services.key_probe import KeyFindings, KeyProbe
from qrstation.services.limits import limit_told
from qrstation.services.nodes import NodeBook
from qrstation.words import say

MOST_SECONDS = 120.0
"""How long (s) a probe may take; what it knows by then makes the card."""
STEPS = 6

_SMALL_PROPOSAL = 16
"""Storage SOP Classes proposed at once to a node that takes exception to many."""
_TRIES = 2
"""Services that are asked for by themselves before a node counts as not reached."""

OnStep = Callable[[int, int | None, str], None]
"""Hears how many steps are done, of how many, and in words what comes next."""


def _unheard(done: int, total: int | None, note: str) -> None:
    """Nobody listens."""


def probe(
    node: RemoteNode,
    *,
    caller: Caller,
    on_step: OnStep = _unheard,
    cancellation: Cancellation | None = None,
    seconds: float = MOST_SECONDS,
) -> Capabilities:
    """Ask a node what it offers, and put a few small queries to it; what fails becomes a remark of the card.

    Parameters
    ----------
    seconds
        How long it may take.

    Raises
    ------
    NodeNotReached
        No association came about, so nothing was learnt.
    Cancelled
        It was cancelled.
    """
    cancellation = cancellation or Cancellation()
    try:
        with cancellation.within(seconds) as ending:
            # What a node matches is asked without anything negotiated that would change it.
            card = _Probe(replace(node, extended_negotiation=()), caller, ending, on_step, seconds).run()
    except Cancelled:
        if cancellation.requested:
            raise
        raise NodeNotReached(
            say("{node} did not say in {seconds:g} s what it offers.", node=node.name, seconds=seconds),
            advice=say("Try again when it has less to do, or ask its administrator to look into its log."),
            node=node.name,
        ) from None
    if cancellation.requested:
        raise Cancelled
    return card


def keep_card(book: NodeBook, node: RemoteNode, card: Capabilities) -> Capabilities | None:
    """Keep a card with its node, and on it the limit that searches met; none where the book has no such node.

    Raises
    ------
    ArchiveFault
        The book cannot be saved.
    """
    kept = book.keep(node, lambda old: card if old is None else replace(card, limit=old.limit))
    return None if kept is None else kept.capabilities


def learn(book: NodeBook, node: RemoteNode, ended: FindOutcome | QrError) -> None:
    """Note on a node's card at how many matches it stopped, or that it told more than was thought."""
    met, told = (limit_told(ended), 0) if isinstance(ended, QrError) else (ended.limit_met, ended.told)

    def change(card: Capabilities | None) -> Capabilities | None:
        if card is None or (met is None and (card.limit is None or told <= card.limit)):
            return card
        return replace(card, limit=met)

    if change(node.capabilities) != node.capabilities:
        # What was found is worth more than the note.
        with suppress(ArchiveFault):
            book.keep(node, change)


class _Probe:
    def __init__(
        self, node: RemoteNode, caller: Caller, cancellation: Cancellation, on_step: OnStep, seconds: float
    ) -> None:
        self._node = node
        self._caller = caller
        self._cancellation = cancellation
        self._on_step = on_step
        self._seconds = seconds
        self._done = 0
        self._remarks: list[str] = []

    def run(self) -> Capabilities:
        """Ask step by step; once the node showed what it offers, running out of time makes a card with gaps."""
        self._step(say("asking what it offers"))
        offer = self._offer()
        searched = [model for model in self._models if uids.FIND[model] in offer.accepted]
        storage: tuple[str, ...] = ()
        findings = KeyFindings()
        try:
            self._step(say("asking what it would send by C-GET"))
            storage = self._storage(offer)
            if searched:
                keys = KeyProbe(self._node, searched[0], caller=self._caller, cancellation=self._cancellation)
                findings = keys.findings
                keys.run(self._step)
            else:
                self._remarks.append(say("It offers no C-FIND, so its keys could not be found out."))
        except Cancelled:
            self._remarks.append(
                say("The probe was ended after {seconds:g} s, before all was asked.", seconds=self._seconds)
            )
        model = (*searched, *self._models)[0]
        retrieving = {each for uid in (uids.MOVE[model], uids.GET[model]) for each in offer.accepted.get(uid, ())}
        return Capabilities(
            probed=datetime.now(UTC).replace(microsecond=0),
            implementation=offer.implementation,
            maximum_pdu=offer.maximum_pdu,
            services=tuple(uid for uid in SERVICES if uid in offer.accepted),
            storage=storage,
            extended_negotiation=offer.accepted.get(uids.FIND[model], ()),
            retrieve_negotiation=tuple(each for each in ExtendedNegotiation if each in retrieving),
            query_model=searched[0] if searched else None,
            levels=tuple(findings.levels),
            keys=tuple(findings.keys.values()),
            uid_lists=findings.uid_lists,
            remarks=(*self._remarks, *findings.remarks),
        )

    @property
    def _models(self) -> tuple[QueryModel, ...]:
        """Models that are searched, that of the node book first."""
        return tuple(dict.fromkeys((self._node.query_model, QueryModel.STUDY, *SEARCHED_MODELS)))

    def _step(self, note: str) -> None:
        self._on_step(self._done, STEPS, note)
        self._done += 1

    def _offer(self) -> Offer:
        try:
            return self._offer_of(SERVICES)
        except NodeNotReached as fault:
            return self._offer_one_by_one(fault)

    def _offer_of(self, sop_class_uids: Sequence[str]) -> Offer:
        return offer_of(self._node, sop_class_uids, caller=self._caller, cancellation=self._cancellation)

    def _offer_one_by_one(self, fault: NodeNotReached) -> Offer:
        """Propose one service at a time, since the node took exception to all of them together."""
        sum_of_all = Offer()
        reached = False
        for tried, uid in enumerate(dict.fromkeys((uids.FIND[self._node.query_model], *SERVICES))):
            if tried == _TRIES and not reached:
                raise fault
            with suppress(NodeNotReached):
                offer = self._offer_of((uid,))
                reached = True
                sum_of_all = Offer(
                    accepted={**sum_of_all.accepted, **offer.accepted},
                    implementation=offer.implementation or sum_of_all.implementation,
                    maximum_pdu=sum_of_all.maximum_pdu if offer.maximum_pdu is None else offer.maximum_pdu,
                )
        self._remarks.append(
            say("It did not take all services at once, so each was asked for by itself: {reason}", reason=fault.title)
        )
        return sum_of_all

    def _storage(self, offer: Offer) -> tuple[str, ...]:
        services = [uids.GET[model] for model in self._models if uids.GET[model] in offer.accepted]
        if not services:
            return ()
        for several in (MOST_STORAGE, _SMALL_PROPOSAL):
            try:
                return self._storage_offered(services[0], several)
            except NodeNotReached as fault:
                self._remarks.append(
                    say(
                        "It did not take {number} storage SOP Classes at once for a C-GET: {reason}",
                        number=several,
                        reason=fault.title,
                    )
                )
        return ()

    def _storage_offered(self, get_sop_class_uid: str, several: int) -> tuple[str, ...]:
        found: list[str] = []
        for start in range(0, len(STORAGE), several):
            found.extend(
                storage_offered(
                    self._node,
                    get_sop_class_uid,
                    STORAGE[start : start + several],
                    caller=self._caller,
                    cancellation=self._cancellation,
                )
            )
        return tuple(found)
