"""What is said over our associations, for the log: without values at INFO; with them, patient data too, at DEBUG."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from qrstation.dicom import rejections, uids

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pynetdicom.presentation import PresentationContext

    from qrstation.model.nodes import RemoteNode
    from qrstation.model.outcomes import Status, SubOperations
    from qrstation.model.query import Element

_log = logging.getLogger(__name__)

_NO_KEYS = ("QueryRetrieveLevel", "SpecificCharacterSet")


def associated(
    node: RemoteNode,
    calling_ae_title: str,
    accepted: Iterable[PresentationContext],
    rejected: Iterable[PresentationContext],
) -> None:
    """Log that a node accepted an association, and which presentation contexts."""
    yes, no = tuple(accepted), tuple(rejected)
    _log.info(
        "%s: association of %s with %s, %d of %d presentation contexts accepted",
        node.name, calling_ae_title, node.address, len(yes), len(yes) + len(no),
    )  # fmt: skip
    if not _log.isEnabledFor(logging.DEBUG):
        return
    for context in yes:
        syntaxes = ", ".join(uids.name_of(str(syntax)) for syntax in context.transfer_syntax)
        _log.debug("%s: %s accepted with %s", node.name, uids.name_of(str(context.abstract_syntax)), syntaxes)
    for context in no:
        why = rejections.context_result(context.result or 0)
        _log.debug("%s: %s not accepted: %s", node.name, uids.name_of(str(context.abstract_syntax)), why)


class OperationLog:
    """Logs one operation that a node performs for us."""

    def __init__(self, node: RemoteNode, service: str) -> None:
        self._name = f"{node.name}: {service}"
        self._begun = time.monotonic()
        self._answers = 0

    def requested(self, identifier: Dataset | None, destination: str) -> None:
        """Log the request."""
        if identifier is None:
            _log.info("%s requested", self._name)
            return
        keys = [element for element in identifier if element.keyword not in _NO_KEYS]
        given = [element.keyword or str(element.tag) for element in keys if element.value]
        _log.info(
            "%s at %s level%s requested, %s, with a value: %s",
            self._name, identifier.get("QueryRetrieveLevel", "no"), f" to {destination}" if destination else "",
            _counted(len(keys), "key"), ", ".join(given) or "none",
        )  # fmt: skip
        if _log.isEnabledFor(logging.DEBUG):
            told = "; ".join(f"{element.keyword or element.tag}={element.value}" for element in identifier)
            _log.debug("%s asks for %s", self._name, told)

    def passed_over(self) -> None:
        """Count a response that is not the last, and of which nothing is told."""
        self._answers += 1

    def answered(self, identifier: bytes | None, encoding: Encoding) -> None:
        """Log a response that is not the last."""
        self._answers += 1
        if identifier and _log.isEnabledFor(logging.DEBUG):
            elements, _ = read_elements(identifier, encoding)
            _log.debug("%s answers %s", self._name, "; ".join(_told(elements)))

    def ended(self, status: Status, told: SubOperations) -> None:
        """Log the last response, without the node's own words: they may name a patient."""
        numbers = ((told.completed, "completed"), (told.failed, "failed"), (told.warning, "with warnings"))
        sub_operations = "".join(f", {number} {word}" for number, word in numbers if number is not None)
        answers = _counted(self._answers, "response")
        seconds = time.monotonic() - self._begun
        end = f"{replace(status, error_comment='')}{sub_operations}"
        _log.info("%s ended after %.1f s and %s before the last: %s", self._name, seconds, answers, end)
        if status.error_comment:
            _log.debug("%s: %s", self._name, status.remarks)


def _counted(number: int, noun: str) -> str:
    """Count in English, as all of the protocol log is written."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _told(elements: Iterable[Element]) -> Iterator[str]:
    return (f"{element.keyword}={element.text}" for element in elements if element.text)
