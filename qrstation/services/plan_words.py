"""What a plan comes to, in sentences for whoever decides whether to start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from qrstation.model.information_model import QueryModel
from qrstation.model.retrieve import Basis, RetrievePlan
from qrstation.quantities import byte_size
from qrstation.services.plan_parts import of_found
from qrstation.words import counted, later, say, sentences

_COUNTED = later("{node} told how many objects there are, and not which: what arrives can be checked by number alone.")
_COUNTED_IN_PART = later(
    "{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone."
)


def summary(plan: RetrievePlan, free_bytes: int) -> tuple[str, ...]:
    """Say how much would be fetched, how that is known, by which method and why, and whether there is room.

    Parameters
    ----------
    plan
        Made in detail.
    free_bytes
        Room on the archive's disk.
    """
    return (*_about(plan), *_room((plan,), free_bytes))


def summary_of_all(plans: Sequence[RetrievePlan], free_bytes: int) -> tuple[str, ...]:
    """Say the same of several nodes' plans: a paragraph for each, and one on the room for all."""
    return (*(sentences(*_about(plan)) for plan in plans), *_room(plans, free_bytes))


def _about(plan: RetrievePlan) -> Iterator[str]:
    told = of_found(plan)
    yield from _numbers(told)
    yield from _basis(told)
    yield plan.reason


def _numbers(plan: RetrievePlan) -> Iterator[str]:
    node, to_fetch = plan.request.node, plan.to_fetch
    if plan.request.frames:
        yield say("One new object is to be made of the {frames}.", frames=plan.request.frames)
        return
    if to_fetch is not None:
        sized = f", {_size(plan)}" if to_fetch else ""
        words = later("{objects} to send{sized}.") if plan.request.destination else later("{objects} to fetch{sized}.")
        if plan.already_held:
            words = later("{held:,} of {all_objects} held already, {objects} to fetch{sized}.")
            if plan.request.destination:
                words = later("{held:,} of {all_objects} held already, {objects} to send{sized}.")
        yield say(
            words,
            held=plan.already_held,
            all_objects=counted(plan.expected_count or 0, "object"),
            objects=counted(to_fetch, "object"),
            sized=sized,
        )
    elif listed := sum(part.to_fetch or 0 for part in plan.parts):
        yield say("At least {objects} to fetch, {size}.", objects=counted(listed, "object"), size=_size(plan))
    if absent := sum(part.basis is Basis.NOT_FOUND for part in plan.parts):
        one = later("{number:,} of {chosen:,} chosen was not found on {node}.")
        several = later("{number:,} of {chosen:,} chosen were not found on {node}.")
        yield say(one if absent == 1 else several, number=absent, chosen=len(plan.request.keys), node=node)


def _size(plan: RetrievePlan) -> str:
    if plan.model is QueryModel.WITHOUT_BULK_DATA:
        return say("without their pixels")
    if not plan.sized or plan.about_bytes is None:
        return say("of unknown size")
    size = byte_size(plan.about_bytes)
    if unknown := sum(part.to_fetch or 0 for part in plan.parts) - plan.sized:
        return say(
            "about {size} uncompressed, and the size of {number:,} of them is not known", size=size, number=unknown
        )
    return say("about {size} uncompressed", size=size)


def _basis(plan: RetrievePlan) -> Iterator[str]:
    node = plan.request.node
    if plan.request.frames:
        return
    if plan.request.destination:
        yield say("Only {destination} can tell what arrives there.", destination=plan.request.destination)
        return
    match plan.basis:
        case Basis.LISTED:
            yield say("{node} named each of them, so that what arrives can be checked object by object.", node=node)
        case Basis.COUNTED:
            yield say(_COUNTED_IN_PART if _some_listed(plan) else _COUNTED, node=node)
        case Basis.UNVERIFIED:
            yield say(
                "{node} does not tell of everything how many objects there are: whether all come stays unverified.",
                node=node,
            )
        case Basis.NOT_FOUND:
            pass
        case _:
            assert_never(plan.basis)
    if any(part.held and part.basis is not Basis.LISTED for part in plan.parts):
        yield say("What is held of the objects that it does not name is sent again, and not stored twice.")


def _some_listed(plan: RetrievePlan) -> bool:
    return any(part.basis is Basis.LISTED for part in plan.parts)


def _room(plans: Sequence[RetrievePlan], free_bytes: int) -> Iterator[str]:
    """Say whether the disk has room for all that is to come here, as far as its size is known."""
    about = sum(plan.about_bytes or 0 for plan in plans if not plan.request.destination)
    if all(plan.request.destination for plan in plans):
        return
    if about > free_bytes:
        yield say(
            "The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose "
            "less.",
            size=byte_size(free_bytes),
        )
    else:
        yield say("The disk has {size} free.", size=byte_size(free_bytes))
