"""What came of frames that were asked for: which object they are, and whether all of them came.

References
----------
PS3.4 Y.3.3: frames that the source does not have are left out, without a word, as long as it has one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import FrameSelection, RetrieveResult, Verdict
from qrstation.store.archive import Archive
from qrstation.words import say, sentences


def with_frames_told(
    result: RetrieveResult, frames: FrameSelection, arrived: Iterable[InstanceKey], archive: Archive
) -> RetrieveResult:
    """Add to a result what the new object is, and make it partial where fewer frames came than were named.

    Parameters
    ----------
    arrived
        What came.
    """
    if result.verdict is not Verdict.COMPLETE:
        return result
    made = [match for one in arrived for match in archive.find(_query(one))]
    came = [match.number("NumberOfFrames") for match in made]
    total = sum(number for number in came if number is not None)
    asked = frames.count
    short = asked is not None and bool(made) and None not in came and total < asked
    said = _words(made)
    if short:
        few = say(
            "{came:,} of {asked:,} frames came: the object has no others of these numbers.", came=total, asked=asked
        )
        said = sentences(few, said)
    return replace(
        result,
        verdict=Verdict.PARTIAL if short else result.verdict,
        explanation=sentences(result.explanation, said),
    )


def _query(instance: InstanceKey) -> Query:
    levels = (Level.STUDY, Level.SERIES, Level.IMAGE)
    uids = (Key(keyword=level.unique_key, value=uid) for level, uid in zip(levels, instance, strict=True))
    keys = (*uids, Key(keyword="NumberOfFrames"))
    return Query(model=QueryModel.STUDY, level=Level.IMAGE, keys=keys)


def _words(made: list[Match]) -> str:
    if not made:
        return ""
    uids = ", ".join(match.text("SOPInstanceUID") for match in made)
    return say("The frames came as a new object of the same series: SOP Instance UID {uids}.", uids=uids)
