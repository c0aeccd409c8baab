"""Refusals in words."""

from __future__ import annotations

import pytest

from qrstation.dicom.rejections import abort_of, context_result, rejection_of
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode

NODE = RemoteNode(name="PACS", address=Address(ae_title="ARCHIVE", host="pacs.example", port=104))
US = Caller(ae_title="US")


def test_every_byte_of_a_rejection_has_words() -> None:
    for source in range(256):
        for reason in range(256):
            fault = rejection_of(NODE, US, result=1, source=source, reason=reason)
            assert fault.title.startswith("PACS")
            assert fault.advice
            assert f"source {source}, reason {reason}" in fault.detail


def test_rejections_of_the_standard_differ() -> None:
    valid = [(1, 1), (1, 2), (1, 3), (1, 7), (2, 1), (2, 2), (3, 1), (3, 2)]
    titles = {rejection_of(NODE, US, result=1, source=source, reason=reason).title for source, reason in valid}
    assert len(titles) == len(valid)
    assert not any("does not define" in title for title in titles)


@pytest.mark.parametrize(("result", "permanent"), [(1, True), (2, False), (0, False), (7, False)])
def test_only_a_permanent_rejection_is_permanent(result: int, permanent: bool) -> None:
    assert rejection_of(NODE, US, result=result, source=3, reason=1).permanent is permanent


def test_titles_are_named() -> None:
    assert "US" in rejection_of(NODE, US, result=1, source=1, reason=3).title
    assert "ARCHIVE" in rejection_of(NODE, US, result=1, source=1, reason=7).title


def test_aborts_of_the_standard_differ() -> None:
    valid = [(0, 0), (2, 0), (2, 1), (2, 2), (2, 4), (2, 5), (2, 6)]
    titles = {abort_of(NODE, source=source, reason=reason).title for source, reason in valid}
    assert len(titles) == len(valid)
    assert "does not define" in abort_of(NODE, source=2, reason=3).title
    assert "properly" in abort_of(NODE, source=1, reason=0).title


def test_presentation_context_results_have_words() -> None:
    assert len({context_result(result) for result in range(6)}) == 6
