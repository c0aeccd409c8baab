"""Command sets as they are written."""

from __future__ import annotations

import pytest

from qrstation.dicom.command_sets import Command, Field, encoded, sendable_uid, store_success


@pytest.mark.parametrize("sop_class_uid", ["1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4.1", "../etc", ""])
@pytest.mark.parametrize("sop_instance_uid", ["1.2.3", "1.2.34", "1." * 40, "1.2.3\\1.2.4", "é", ""])
@pytest.mark.parametrize("message_id", [0, 1, 0xFFFF])
def test_the_answer_to_what_was_kept_is_written_as_every_other(
    sop_class_uid: str, sop_instance_uid: str, message_id: int
) -> None:
    answer = encoded(
        Command.C_STORE_RSP,
        {
            Field.AFFECTED_SOP_CLASS_UID: sendable_uid(sop_class_uid),
            Field.MESSAGE_ID_BEING_RESPONDED_TO: message_id,
            Field.STATUS: 0,
            Field.AFFECTED_SOP_INSTANCE_UID: sendable_uid(sop_instance_uid),
        },
    )

    assert store_success(message_id, sop_class_uid, sop_instance_uid) == answer
