"""C-GET of a plan, over as many associations as its SOP Classes need.

A node sends only what has a presentation context, and an association has room for few. What failed for want of one is
asked for again with further SOP Classes; no class is proposed twice for what its context could have brought.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from qrstation.dicom import contexts, uids
from qrstation.errors import NodeNotReached, ServiceNotOffered, StorageNotAccepted
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan
from qrstation.services.ending import Ending
from qrstation.services.planning import keys_of
from qrstation.services.tally import Tally
from qrstation.words import say

_FEW_CONTEXTS = 16
"""Presentation contexts that also those nodes take which refuse or break off a long proposal."""


class Fetch(Protocol):
    """One association of a C-GET."""

    def __call__(
        self,
        targets: tuple[MatchKey, ...],
        sop_class_uids: Sequence[str],
        *,
        maximum_contexts: int,
        on_accepted: Callable[[frozenset[str]], None],
        in_lists: bool,
    ) -> Ending:
        """Ask for the targets; see `qrstation.dicom.scu.get`.

        Raises
        ------
        NodeNotReached
            No association, or none of use; nothing was asked.
        """


class Getting:
    """Rounds of a C-GET, each with other SOP Classes, until nothing is missing or nothing more can come.

    Parameters
    ----------
    fetch
        Carries out one round.
    in_lists
        Whether the node is known to understand lists of UIDs.
    again
        Whether it is asked for the second time: what did not come may be of another SOP Class than the node said of
        its study.
    """

    def __init__(self, plan: RetrievePlan, tally: Tally, *, fetch: Fetch, in_lists: bool, again: bool = False) -> None:
        self._plan = plan
        self._tally = tally
        self._fetch = fetch
        self._in_lists = in_lists
        self._again = again
        self._maximum = contexts.MAXIMUM
        self._proposed: set[str] = set()
        self._accepted: set[str] = set()
        self._ending: Ending | None = None

    def run(self) -> Ending:
        """Fetch everything that the node sends.

        Raises
        ------
        StorageNotAccepted
            The node accepted none of the SOP Classes in any association.
        NodeNotReached
            No association, or no C-GET of the model, before anything came.
        """
        refusal: StorageNotAccepted | None = None
        wanted, targets = self._first_classes(), self._plan.targets
        while targets:
            proposed, rest = contexts.that_fit(wanted, self._maximum)
            try:
                self._round(targets, proposed)
            except StorageNotAccepted as none_accepted:
                refusal = refusal or none_accepted
            except NodeNotReached as fault:
                if self._ending is not None:
                    self._add(Ending(fault=fault))
                elif isinstance(fault, ServiceNotOffered) or self._maximum == _FEW_CONTEXTS:
                    raise
                else:
                    self._maximum = _FEW_CONTEXTS
                    continue
            self._proposed.update(proposed)
            if self._ending is not None and self._ending.is_final:
                break
            wanted = rest or self._other_classes()
            targets = self._targets_left(frozenset(wanted))
        if self._ending is None and refusal is not None:
            raise refusal
        return self._summed_up()

    @property
    def not_accepted(self) -> frozenset[str]:
        """SOP Classes that were proposed, and never accepted."""
        return frozenset(self._proposed - self._accepted)

    def _round(self, targets: tuple[MatchKey, ...], proposed: Sequence[str]) -> None:
        ended = self._ask(targets, proposed, in_lists=self._in_lists)
        self._add(ended)
        singly = keys_of(ended.passed_over(self._tally.missing_instances()))
        if singly and not ended.stopped:
            self._add(self._ask(singly, proposed, in_lists=False))

    def _ask(self, targets: tuple[MatchKey, ...], proposed: Sequence[str], *, in_lists: bool) -> Ending:
        return self._fetch(
            targets,
            proposed,
            maximum_contexts=self._maximum,
            on_accepted=self._accepted.update,
            in_lists=in_lists,
        )

    def _add(self, ended: Ending) -> None:
        self._ending = ended if self._ending is None else self._ending.followed_by(ended)

    def _first_classes(self) -> tuple[str, ...]:
        """SOP Classes to propose first, dose reports and then the most frequent; by modality where nothing is told."""
        plan, missing = self._plan, self._tally.missing_instances()
        frequencies = Counter(one.sop_class_uid for one in missing if one.sop_class_uid)
        listed = tuple(uid for uid, _ in frequencies.most_common())
        told = (*listed, *plan.sop_classes) if plan.unlisted or not listed else listed
        # What is known beforehand is told entity by entity: what kinds some of them hold says nothing of the others.
        untold = bool(plan.unlisted) and (not plan.sop_classes or bool(plan.request.contents))
        in_doubt = self._again and any(one.study_instance_uid in plan.presumed for one in missing)
        all_told = bool(told) and not (untold or in_doubt) and all(one.sop_class_uid for one in missing)
        likely = () if all_told else contexts.storage_classes_for(plan.modalities)
        return tuple(dict.fromkeys((*contexts.DOSE_REPORTS, *told, *likely)))

    def _other_classes(self) -> tuple[str, ...]:
        """All that was not proposed yet, where the node did not tell of each instance what it is."""
        if not self._accepted or (self._plan.expected and all(one.sop_class_uid for one in self._plan.named)):
            return ()
        return tuple(uid for uid in uids.STORAGE if uid not in self._proposed)

    def _targets_left(self, wanted: frozenset[str]) -> tuple[MatchKey, ...]:
        """What further SOP Classes may bring: by instance where they are known, else all again that fell short."""
        if not wanted:
            return ()
        missing = self._tally.missing_instances()
        listed = keys_of(one for one in missing if not one.sop_class_uid or one.sop_class_uid in wanted)
        if self._plan.expected is not None or not self._is_short():
            return listed
        broke_off = () if self._ending is None else self._ending.broke_off
        unlisted = tuple(key for key, _ in self._plan.unlisted) or self._plan.targets
        left = (key for key in unlisted if key in self._plan.targets)
        return (*listed, *(key for key in left if not any(key.contains(lost) for lost, _ in broke_off)))

    def _is_short(self) -> bool:
        """Whether less came than there is, as far as anybody can tell."""
        if self._plan.expected is not None or self._tally.missing:
            return bool(self._tally.missing)
        told = 0 if self._ending is None else self._ending.told_total
        total = max(self._plan.expected_count or 0, told)
        if total:
            return len(self._tally.arrived) < total
        return self._ending is not None and not self._ending.succeeded

    def _summed_up(self) -> Ending:
        ending = self._ending or Ending()
        made_good = bool(ending.further) and not self._is_short()
        return replace(ending, made_good=made_good, not_accepted=self.not_accepted)


def why_move(node: RemoteNode, not_offered: ServiceNotOffered) -> str:
    """Say why a node is asked by C-MOVE, which was to be asked by C-GET."""
    if isinstance(not_offered, StorageNotAccepted):
        return say("C-MOVE because {node} would send none of these objects by C-GET.", node=node.name)
    return say("C-MOVE because {node} does not offer C-GET.", node=node.name)
