"""A-ASSOCIATE PDUs are made readable, and nothing else of them is changed."""

from __future__ import annotations

import contextlib
import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pynetdicom.pdu import A_ASSOCIATE_AC, A_ASSOCIATE_RQ
from pynetdicom.pdu_primitives import (
    A_ASSOCIATE,
    ImplementationClassUIDNotification,
    ImplementationVersionNameNotification,
    MaximumLengthNotification,
    SOPClassExtendedNegotiation,
    UserIdentityNegotiation,
)
from pynetdicom.presentation import PresentationContext

from qrstation.dicom import uids
from qrstation.dicom.association_pdus import cleaned, request_pdu
from qrstation.dicom.contexts import get_contexts, query_context
from qrstation.model.information_model import QueryModel
from tests.faults import raw_peer as raw

ITEMS = st.lists(
    st.tuples(st.sampled_from((0x10, 0x20, 0x21, 0x30, 0x40, 0x50, 0x55, 0x5A, 0)), st.binary(max_size=40)), max_size=6
)


def test_an_honest_request_stays_as_it_is() -> None:
    request = raw.associate_request(raw.VERIFICATION, raw.CT_IMAGE_STORAGE, scp_of=raw.CT_IMAGE_STORAGE)
    assert cleaned(request) == request


def test_an_honest_answer_stays_as_it_is() -> None:
    context = raw.item(0x21, b"\1\0\0\0" + raw.item(0x40, raw.EXPLICIT_LITTLE.encode()))
    user = raw.item(
        0x50, raw.item(0x51, bytes(4)) + raw.item(0x52, b"1.2.3") + raw.item(0x55, b"PACS 3") + raw.item(0x59, b"\0\0")
    )
    titles = b"QRSTATION       PEER            "
    head = struct.pack(">HH", 1, 0) + titles + bytes(32)
    answer = raw.pdu(2, head + raw.item(0x10, b"1.2.840.10008.3.1.1.1") + context + user)
    assert cleaned(answer) == answer


@pytest.mark.parametrize("pdu", [raw.pdu(7, bytes(4)), raw.pdu(3, bytes(4)), raw.pdu(2, bytes(10))])
def test_other_pdus_stay_as_they_are(pdu: bytes) -> None:
    assert cleaned(pdu) == pdu


@given(
    kind=st.sampled_from((1, 2)), titles=st.binary(min_size=32, max_size=32), items=ITEMS, rest=st.binary(max_size=9)
)
def test_whatever_comes_is_cleaned_once_or_cannot_be_read(
    kind: int, titles: bytes, items: list[tuple[int, bytes]], rest: bytes
) -> None:
    content = bytes(4) + titles + bytes(32) + b"".join(raw.item(*one) for one in items) + rest
    with contextlib.suppress(ValueError):
        once = cleaned(raw.pdu(kind, content))
        assert len(once) == 6 + int.from_bytes(once[2:6], "big")
        assert cleaned(once) == once


@given(titles=st.binary(min_size=32, max_size=32).filter(lambda titles: titles[:1] > b" " and titles[16:17] > b" "))
def test_every_title_that_is_one_can_be_read(titles: bytes) -> None:
    for kind, decoded in ((1, A_ASSOCIATE_RQ()), (2, A_ASSOCIATE_AC())):
        honest = raw.associate_request()[6:]
        decoded.decode(cleaned(raw.pdu(kind, honest[:4] + titles + honest[36:])))
        decoded.to_primitive()


def test_the_largest_request_of_nothing_but_items_takes_no_time() -> None:
    request = raw.pdu(1, bytes(68) + raw.item(0x77, b"") * (1 << 18))
    began = time.process_time()
    assert len(cleaned(request)) == 6 + 68
    assert time.process_time() - began < 5


@pytest.mark.parametrize("called", ["PACS", "SIXTEEN LETTERS.", "A B"])
@pytest.mark.parametrize("sop_classes", [(), (uids.CT,), ("1.2.3.4",), uids.STORAGE])
def test_our_request_is_encoded_as_pynetdicom_would(called: str, sop_classes: tuple[str, ...]) -> None:
    contexts: list[PresentationContext] = [query_context(uids.FIND[QueryModel.STUDY])]
    primitive = A_ASSOCIATE()
    primitive.application_context_name = "1.2.840.10008.3.1.1.1"
    primitive.calling_ae_title, primitive.called_ae_title = "QRSTATION", called
    length, implementation = MaximumLengthNotification(), ImplementationClassUIDNotification()
    length.maximum_length_received = 131072
    implementation.implementation_class_uid = "1.2.826.0.1.3680043.2.1"
    version, extended, user = (
        ImplementationVersionNameNotification(),
        SOPClassExtendedNegotiation(),
        UserIdentityNegotiation(),
    )
    version.implementation_version_name = "QRSTATION"
    extended.sop_class_uid, extended.service_class_application_information = uids.CT, b"\1\0"
    user.user_identity_type, user.primary_field, user.secondary_field = 2, b"jane", b"secret"
    user.positive_response_requested = True
    primitive.user_information = [length, implementation, version, extended, user]
    if sop_classes:
        more, roles = get_contexts(uids.GET[QueryModel.STUDY], sop_classes)
        contexts = [*more]
        primitive.user_information = [*primitive.user_information, *roles]
    for position, context in enumerate(contexts):
        context.context_id = 2 * position + 1
    primitive.presentation_context_definition_list = contexts
    assert request_pdu(primitive) == A_ASSOCIATE_RQ(primitive).encode()
