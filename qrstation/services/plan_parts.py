"""A plan series by series, for people to look at before anything is fetched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Basis, Contents, ExpectedInstance, PlannedPart, RetrievePlan
from qrstation.services.contents import Inquiry

if TYPE_CHECKING:
    from qrstation.services.planning import Holdings


def parts_of(
    plan: RetrievePlan, contents: Sequence[Contents], inquiry: Inquiry, held: frozenset[InstanceKey], holdings: Holdings
) -> tuple[PlannedPart, ...]:
    """Tell a plan series by series, and whole where the node does not list what is in an entity."""
    unlisted = list(contents) if plan.request.frames else [part for part in contents if part.instances is None]
    # What is held does not matter to what goes elsewhere, nor to frames, which come as a new instance.
    of_use = not (plan.request.destination or plan.request.frames)
    counts = holdings.held_counts([part.key for part in unlisted]) if of_use else {}
    by_series: dict[MatchKey, list[InstanceKey]] = defaultdict(list)
    for part in () if plan.request.frames else contents:
        for instance in part.instances or ():
            by_series[_series_of(instance)].append(instance.key)
    sizes = {} if plan.model is QueryModel.WITHOUT_BULK_DATA else inquiry.about_bytes
    listed = (
        _listed_part(key, inquiry.modality_of.get(key.series_instance_uid, ""), instances, held, sizes)
        for key, instances in by_series.items()
    )
    return (*listed, *(_unlisted_part(part, counts.get(part.key, 0)) for part in unlisted))


def of_found(plan: RetrievePlan) -> RetrievePlan:
    """Tell of a plan with parts what it comes to of those that the node has, where it does not have all."""
    found = [part for part in plan.parts if part.basis is not Basis.NOT_FOUND]
    if not found or len(found) == len(plan.parts):
        return plan
    told = [part.expected for part in found if part.expected is not None]
    all_listed = all(part.basis is Basis.LISTED for part in found)
    return replace(
        plan,
        expected=plan.named if all_listed else None,
        expected_count=sum(told) if len(told) == len(found) else None,
    )


def _unlisted_part(part: Contents, held: int) -> PlannedPart:
    return PlannedPart(
        key=part.key,
        modality="",
        basis=_basis(part),
        expected=part.count,
        held=held,
        to_fetch=part.count,
        about_bytes=None,
        sized=0,
    )


def _basis(part: Contents) -> Basis:
    if not part.found:
        return Basis.NOT_FOUND
    return Basis.UNVERIFIED if part.count is None else Basis.COUNTED


def _listed_part(
    key: MatchKey,
    modality: str,
    instances: Sequence[InstanceKey],
    held: frozenset[InstanceKey],
    about_bytes: Mapping[str, int],
) -> PlannedPart:
    to_fetch = [one for one in instances if one not in held]
    sizes = [about_bytes[one.sop_instance_uid] for one in to_fetch if one.sop_instance_uid in about_bytes]
    return PlannedPart(
        key=key,
        modality=modality,
        basis=Basis.LISTED,
        expected=len(instances),
        held=len(instances) - len(to_fetch),
        to_fetch=len(to_fetch),
        about_bytes=sum(sizes) if sizes or not to_fetch else None,
        sized=len(sizes),
    )


def _series_of(instance: ExpectedInstance) -> MatchKey:
    """Name the series of an instance, or what of it is known."""
    return MatchKey(
        level=Level.SERIES,
        patient_id=instance.patient_id,
        study_instance_uid=instance.study_instance_uid,
        series_instance_uid=instance.series_instance_uid,
    )
