"""Refusals in words."""

from __future__ import annotations

import pytest

from qrstation.dicom.rejections import abort_of, context_result, rejection_of
from qrstation.model.identity import Caller, Credentials, IdentityType
from qrstation.model.nodes import Address, RemoteNode

NODE = RemoteNode(name="PACS", address=Address(ae_title="ARCHIVE", host="pacs.example", port=104))
US = Caller(ae_title="US")
VALID = ((1, 1), (1, 2), (1, 3), (1, 7), (2, 1), (2, 2), (3, 1), (3, 2))
"""Sources and reasons of PS3.8 Table 9-21."""


def test_every_byte_of_a_rejection_has_words() -> None:
    for source in range(256):
        for reason in range(256):
            fault = rejection_of(NODE, US, result=1, source=source, reason=reason)
            assert fault.title.startswith("PACS")
            assert fault.advice
            assert f"source {source}, reason {reason}" in fault.detail


def test_rejections_of_the_standard_differ() -> None:
    titles = {rejection_of(NODE, US, result=1, source=source, reason=reason).title for source, reason in VALID}
    assert len(titles) == len(VALID)
    assert not any("does not define" in title for title in titles)


@pytest.mark.parametrize(
    ("result", "source", "reason", "transient"),
    [
        *((1, *each, False) for each in VALID),
        *((2, *each, True) for each in ((1, 1), (2, 1), (3, 1), (3, 2))),
        *((2, *each, False) for each in ((1, 2), (1, 3), (1, 7), (2, 2))),
        (0, 3, 1, False),
        (7, 3, 1, False),
    ],
)
def test_only_what_passes_without_a_person_is_transient(result: int, source: int, reason: int, transient: bool) -> None:
    assert rejection_of(NODE, US, result=result, source=source, reason=reason).transient is transient


@pytest.mark.parametrize(("source", "reason"), [(1, 1), (2, 1)])
def test_a_refused_user_is_no_passing_matter(source: int, reason: int) -> None:
    user = Caller(ae_title="US", credentials=Credentials(type=IdentityType.PASSCODE, primary=b"zoe", secondary=b"x"))
    assert not rejection_of(NODE, user, result=2, source=source, reason=reason).transient


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
