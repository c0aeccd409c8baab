"""Asking a node what is relevant to know about a patient.

References
----------
PS3.4 Annex Q
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice

from pydicom.dataset import Dataset

from qrstation.datasets.character_sets import chosen
from qrstation.datasets.content_tree import content_item
from qrstation.datasets.dictionary import tag_of
from qrstation.datasets.elements import items_in, read_elements, text_in
from qrstation.datasets.encoding import Encoding
from qrstation.dicom import uids
from qrstation.dicom.association import RequestedAssociation, associated
from qrstation.dicom.attributes import attribute_element
from qrstation.dicom.contexts import query_context
from qrstation.dicom.find_scu import described
from qrstation.dicom.operation import GRACE, Operation
from qrstation.dicom.status import CANCEL, Service, status_of
from qrstation.errors import Cancelled, QueryFailed, ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.patient_info import PatientInfo, PatientInfoOutcome, PatientInfoRequest
from qrstation.model.query import Element
from qrstation.words import say

MAPPING_RESOURCE = "DCMR"
"""Mapping Resource (0008,0105) whose templates are those of PS3.16."""

_RETURN_KEYS = (
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "ObservationDateTime",
    "ValueType",
    "ConceptNameCodeSequence",
    "ContentSequence",
)
_MOST_PROBLEMS = 20


def ask(
    node: RemoteNode,
    request: PatientInfoRequest,
    *,
    caller: Caller,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> PatientInfoOutcome:
    """Ask a node about one patient.

    Parameters
    ----------
    grace
        How long (s) the node may go on after being asked to stop.

    Raises
    ------
    NodeNotReached
        No association, or none of this service.
    QueryFailed
        The node's last word was a failure: it knows several such patients, not the template, or failed otherwise.
    AssociationLost
        The node broke off or fell silent.

    References
    ----------
    PS3.4 Q.4.2
    """
    question = _Question(node, request, cancellation or Cancellation())
    sop_class_uid = uids.PATIENT_INFO[request.model]
    try:
        with associated(
            node, [query_context(sop_class_uid)], caller=caller, cancellation=question.cancellation
        ) as assoc:
            return question.put(assoc, sop_class_uid, grace)
    except Cancelled:
        return question.outcome(status_of(Service.PATIENT_INFO, CANCEL))
    except ServiceNotOffered as refusal:
        raise ServiceNotOffered(
            refusal.title,
            detail=refusal.detail,
            advice=say("Few systems answer it: ask another node, or its administrator whether it can be switched on."),
            node=node.name,
        ) from refusal


def request_identifier(request: PatientInfoRequest, *, assumed_character_set: str = "") -> Dataset:
    """Make the identifier of a request.

    Parameters
    ----------
    assumed_character_set
        The node's own Specific Character Set, where known.

    References
    ----------
    PS3.4 Q.2.1.1.3.1 and Tables Q.4-1 and Q.4-2
    """
    keys = {
        "PatientID": request.patient_id,
        "IssuerOfPatientID": request.issuer_of_patient_id,
        **dict.fromkeys(_RETURN_KEYS, ""),
    }
    identifier = Dataset()
    if character_set := chosen(keys.values(), assumed_character_set):
        identifier.SpecificCharacterSet = character_set.split("\\")
    for keyword, value in keys.items():
        identifier[keyword] = attribute_element(tag_of(keyword), value)
    template = Dataset()
    template.MappingResource = MAPPING_RESOURCE
    template.TemplateIdentifier = request.template_identifier
    identifier.ContentTemplateSequence = [template]
    return identifier


class _Question:
    """A question about a patient while the node answers it."""

    def __init__(self, node: RemoteNode, request: PatientInfoRequest, cancellation: Cancellation) -> None:
        self.cancellation = cancellation
        self._node = node
        self._request = request
        self._started = time.monotonic()
        self._answer: PatientInfo | None = None
        self._answers = 0

    def put(self, assoc: RequestedAssociation, sop_class_uid: str, grace: float) -> PatientInfoOutcome:
        """Ask, and take what comes."""
        operation = Operation(assoc, sop_class_uid, Service.PATIENT_INFO, grace=grace)
        operation.request(request_identifier(self._request, assumed_character_set=self._node.assumed_character_set))
        with closing(operation.responses(self.cancellation, self._node.timeouts.response)) as responses:
            while (response := next(responses)).status.category is StatusCategory.PENDING:
                self._take(response.identifier or b"", operation)
        return self.outcome(response.status)

    def _take(self, identifier: bytes, operation: Operation) -> None:
        """Take the one answer that there may be; a node that goes on is asked to stop."""
        self._answers += 1
        if self._answers == 1:
            self._answer = self._read(identifier, operation.encoding)
        else:
            operation.cancel()

    def _read(self, identifier: bytes, encoding: Encoding) -> PatientInfo:
        elements, problems = read_elements(identifier, encoding, self._node.assumed_character_set)
        answer = PatientInfo(node=self._node.name, elements=elements, root=content_item(elements))
        single = islice(dict.fromkeys(_problems(elements)), _MOST_PROBLEMS)
        return replace(answer, problems=(*self._misfits(answer), *problems, *single))

    def _misfits(self, answer: PatientInfo) -> Iterator[str]:
        if not answer.elements:
            yield say("The node sent an answer without an identifier.")
            return
        if (told := answer.text("PatientID")) != self._request.patient_id.strip():
            yield say(
                "The node answered for Patient ID {answered!r}; it was asked for {asked!r}.",
                answered=told,
                asked=self._request.patient_id,
            )
        asked = self._request.template_identifier
        templates = items_in(answer.elements, "ContentTemplateSequence")
        template = text_in(templates[0], "TemplateIdentifier") if templates else asked
        if template != asked:
            yield say(
                "The node answered with template {template}; it was asked for {asked}.", template=template, asked=asked
            )

    def outcome(self, status: Status) -> PatientInfoOutcome:
        """Sum up; a failure is raised, unless it is the answer to our having stopped."""
        stopped = self.cancellation.requested
        if status.category in (StatusCategory.FAILURE, StatusCategory.UNKNOWN) and not stopped:
            raise QueryFailed(
                say("{node} could not tell: {meaning}.", node=self._node.name, meaning=status.meaning),
                status=status,
                detail=described(status),
                advice=status.advice,
                node=self._node.name,
            )
        unasked = status.category is StatusCategory.CANCEL and self._answers < 2
        return PatientInfoOutcome(
            status=status,
            answer=self._whole_answer(),
            seconds=time.monotonic() - self._started,
            incomplete=not stopped and (unasked or status.category is StatusCategory.WARNING),
            cancelled=stopped and status.category is not StatusCategory.SUCCESS,
        )

    def _whole_answer(self) -> PatientInfo | None:
        answer = self._answer
        if answer is None or self._answers == 1:
            return answer
        several = say("The node sent several answers, and the standard allows one: only the first is shown.")
        return replace(answer, problems=(several, *answer.problems))


def _problems(elements: Sequence[Element]) -> Iterator[str]:
    """What is wrong with single attributes, those of items included."""
    for element in elements:
        if element.problem:
            yield f"{element.keyword}: {element.problem}."
        for value in element.values:
            if isinstance(value, tuple):
                yield from _problems(value)
