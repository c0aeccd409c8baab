"""Rows that a user picked, as requests to the retrieve queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Match
from qrstation.model.retrieve import FrameSelection, RetrieveRequest
from qrstation.ui.widgets.formats import calendar_date, one_line, person_name
from qrstation.words import counted, say

_BESIDE = ("SR", "PR", "KO", "DOC")
"""Modalities of what goes along with images."""


def requests_for(matches: Sequence[Match], model: QueryModel) -> tuple[RetrieveRequest, ...]:
    """Make one request for each node that the rows came from."""
    by_node: dict[str, list[Match]] = {}
    for match in matches:
        by_node.setdefault(match.node, []).append(match)
    return tuple(
        RetrieveRequest(
            node=node, keys=tuple(match.key for match in picked), description=description_of(picked), model=model
        )
        for node, picked in by_node.items()
    )


def headers_requests_for(matches: Sequence[Match]) -> tuple[RetrieveRequest, ...]:
    """Ask for the same without bulk data."""
    whole = requests_for(matches, QueryModel.WITHOUT_BULK_DATA)
    return tuple(
        replace(request, description=say("Headers of {selection}", selection=request.description)) for request in whole
    )


def frames_request_for(match: Match, frames: FrameSelection) -> RetrieveRequest:
    """Ask for some frames of one image."""
    words = str(frames)
    return RetrieveRequest(
        node=match.node,
        keys=(match.key,),
        description=say(
            "{frames} of {image}", frames=f"{words[:1].upper()}{words[1:]}", image=description_of((match,))
        ),
        model=QueryModel.COMPOSITE,
        frames=frames,
    )


def instances_told(matches: Sequence[Match]) -> int:
    """Count the instances that the rows stand for, as far as the node told their numbers."""
    return sum(
        match.instances or 0
        for match in matches
        if not any(other.key != match.key and other.key.contains(match.key) for other in matches)
    )


def description_of(matches: Sequence[Match]) -> str:
    """Say what rows are: the first one in words, and how many more there are."""
    first = matches[0]
    if len(matches) == 1:
        return _words(first)
    names = {person_name(match.text("PatientName")) for match in matches}
    number = (
        counted(len(matches), *first.level.nouns)
        if len({match.level for match in matches}) == 1
        else counted(len(matches), "row")
    )
    if len(names) == 1 and all(names):
        return say("{selection} of {patient}", selection=number, patient=names.pop())
    return number


def _words(match: Match) -> str:
    parts = [person_name(match.text("PatientName")) or match.text("PatientID")]
    if match.level is not Level.PATIENT:
        parts.append(_content(match))
        parts.append(calendar_date(match.text("StudyDate")))
    if match.level is Level.SERIES and (number := match.text("SeriesNumber")):
        parts.append(say("series {number}", number=number))
    if match.level is Level.IMAGE:
        parts.append(say("object {number}", number=match.text("InstanceNumber") or match.text("SOPInstanceUID")))
    return ", ".join(one_line(part) for part in parts if part)


def _content(match: Match) -> str:
    """Description of a study or series, with its main modality where the description does not name it."""
    modalities = (match.text("Modality") or match.text("ModalitiesInStudy")).split("\\")
    modality = next((one for one in modalities if one not in _BESIDE), modalities[0])
    description = match.text("SeriesDescription") or match.text("StudyDescription")
    return description if modality in description else f"{modality} {description}".strip()
