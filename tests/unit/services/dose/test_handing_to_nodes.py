"""Objects handed on to a node by C-STORE: what is acknowledged, tried again, given up and never sent twice."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from qrstation.model.dose import HandOn
from qrstation.model.handing_on import Handed, HandOnState
from qrstation.services import retries
from tests.by_uid import copies_of
from tests.faults.scripted_node import PATIENT, node_at
from tests.faults.storage_node import ABORT, SILENCE, SILENT_ONCE, Storage, storage_node
from tests.unit.services.dose.handing_place import HandingPlace

NODE = HandOn(node="PACS")
CT = "1.2.840.10008.5.1.4.1.1.2"


def test_what_is_acknowledged_is_recorded_and_never_sent_again(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(3)
    handing_place.owe(NODE, uids)
    assert handing_place.standing().words == "0 of 3 objects handed on to PACS; 3 waiting"
    storage = Storage(answers={uids[1]: [0xB006]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        handing_place.owe(NODE, uids)
        handing_place.handing.attempt(at_once=True)
    assert storage.came == uids
    assert handing_place.standing().words == "3 of 3 objects handed on to PACS"
    assert [handing_place.object(uid).at for uid in uids] == [handing_place.now] * 3
    assert handing_place.object(uids[1]).detail == "B006 warning: Elements discarded."


@pytest.mark.parametrize("trouble", [0xA700, 0xA7FF, ABORT, SILENCE])
def test_what_may_pass_is_tried_again_after_growing_pauses(handing_place: HandingPlace, trouble: int) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(NODE, uids)
    storage = Storage(answers={uids[0]: [trouble, trouble]})
    with storage_node(storage, timeouts=SILENT_ONCE if trouble == SILENCE else PATIENT) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        assert handing_place.standing().words == "1 of 2 objects handed on to PACS; 1 waiting"
        assert handing_place.standing().next_attempt == handing_place.now + timedelta(seconds=30)
        handing_place.later(seconds=29)
        handing_place.handing.attempt()
        assert len(storage.came) == 2
        handing_place.later(seconds=1)
        handing_place.handing.attempt()
        assert handing_place.handing.next_due() == handing_place.now + timedelta(seconds=120)
        handing_place.later(seconds=120)
        handing_place.handing.attempt()
    assert storage.came == [*uids, uids[0], uids[0]]
    assert storage.taken == [uids[1], uids[0]]
    assert handing_place.standing().words == "2 of 2 objects handed on to PACS"
    assert handing_place.handing.next_due() is None


@pytest.mark.parametrize("status", [0xA900, 0xC000, 0x0122, 0x0124])
def test_what_is_refused_for_good_waits_for_a_person(handing_place: HandingPlace, status: int) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(NODE, uids)
    storage = Storage(answers={uids[0]: [status]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        handing_place.later(days=2)
        handing_place.handing.attempt()
        assert storage.came == uids
        assert handing_place.standing().words == "1 of 2 objects handed on to PACS; 1 failed"
        assert f"{status:04X}" in handing_place.standing().reasons[0]
        handing_place.handing.attempt(at_once=True)
    assert storage.taken == [uids[1], uids[0]]
    assert handing_place.standing().words == "2 of 2 objects handed on to PACS"


def test_a_refused_class_fails_in_words(handing_place: HandingPlace) -> None:
    handing_place.owe(NODE, handing_place.hold(1))
    with storage_node(Storage(), refused=[CT]) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
    [reason] = handing_place.standing().reasons
    assert reason.startswith("PACS does not take CT Image Storage")
    assert reason.endswith("Ask its administrator to permit these objects to us.")


def test_a_node_that_is_not_reached_is_tried_for_a_day(handing_place: HandingPlace, free_port: int) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(NODE, uids)
    handing_place.nodes["PACS"] = node_at(free_port)
    for pause in retries.PAUSES:
        handing_place.handing.attempt()
        assert handing_place.standing().waiting == 2
        handing_place.later(seconds=pause.total_seconds())
    handing_place.handing.attempt()
    assert handing_place.standing().failed == 2
    assert handing_place.standing().reasons[0].endswith(f"It was tried {len(retries.PAUSES) + 1} times.")


def test_an_unknown_node_is_told_and_can_be_tried_once_it_is_there(handing_place: HandingPlace) -> None:
    handing_place.owe(NODE, handing_place.hold(1))
    handing_place.handing.attempt()
    assert handing_place.standing().failed == 1
    assert "no node called 'PACS'" in handing_place.standing().reasons[0]
    with storage_node(Storage()) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt(at_once=True)
    assert handing_place.standing().done == 1


def test_objects_over_which_a_node_breaks_off_do_not_keep_the_others_waiting(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(6)
    handing_place.owe(NODE, uids)
    storage = Storage(answers={uid: [ABORT] * 9 for uid in uids[:3]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        assert storage.came == uids[:3]
        handing_place.later(seconds=30)
        handing_place.handing.attempt()
    assert storage.taken == uids[3:]
    assert handing_place.standing().words == "3 of 6 objects handed on to PACS; 3 waiting"


class _Crash(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_crash_before_the_record_costs_one_object_sent_twice(
    handing_place: HandingPlace, monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    uids = handing_place.hold(3)
    handing_place.owe(NODE, uids)
    storage = Storage()
    note = handing_place.records.note

    def note_until_it_crashes(handed: Handed) -> None:
        if handed.sop_instance_uid == uids[lost]:
            raise _Crash
        note(handed)

    with storage_node(storage) as handing_place.nodes["PACS"]:
        monkeypatch.setattr(handing_place.records, "note", note_until_it_crashes)
        with pytest.raises(_Crash):
            handing_place.handing.attempt()
        monkeypatch.undo()
        handing_place.handing = handing_place.started_anew()
        handing_place.handing.attempt()
    assert storage.came == uids[: lost + 1] + uids[lost:]
    assert handing_place.standing().done == 3


def test_what_was_removed_meanwhile_is_closed(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(NODE, uids)
    handing_place.remove(uids[0])
    storage = Storage()
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
    assert storage.came == uids[1:]
    assert handing_place.object(uids[0]).state is HandOnState.GONE
    assert handing_place.standing().words == "1 of 2 objects handed on to PACS; 1 no longer here"
    assert not handing_place.standing().is_owed


def test_a_file_that_the_archive_misses_stays_owed(handing_place: HandingPlace) -> None:
    [uid] = handing_place.hold(1)
    handing_place.owe(NODE, [uid])
    [held] = copies_of(handing_place.archive, [uid])[uid]
    elsewhere = held.path.rename(held.path.with_suffix(".elsewhere"))
    with storage_node(Storage()) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        assert handing_place.standing().waiting == 1
        elsewhere.rename(held.path)
        handing_place.handing.attempt(at_once=True)
    assert handing_place.standing().done == 1


def test_two_programs_do_not_send_the_same_object(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(5)
    handing_place.owe(NODE, uids)
    storage = Storage()
    with storage_node(storage) as handing_place.nodes["PACS"]:
        threads = [threading.Thread(target=handing_place.started_anew().attempt) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert storage.came == uids


def test_what_another_run_fetched_anew_is_owed_again_unless_it_was_acknowledged(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(3)
    handing_place.owe(NODE, uids[:2], run="1")
    storage = Storage(answers={uids[0]: [0xC000]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
        handing_place.owe(NODE, uids[:2], run="1")
        assert handing_place.standing().words == "1 of 2 objects handed on to PACS; 1 failed"
        handing_place.owe(NODE, uids, run="2")
        [of_run] = handing_place.handing.standing(run="2")
        assert (of_run.done, of_run.waiting) == (1, 2)
        handing_place.handing.attempt()
    assert handing_place.handing.standing(run="1") == ()
    assert sorted(storage.came) == sorted([*uids[:2], uids[0], uids[2]])
    assert handing_place.standing().done == 3


def test_two_spellings_of_a_node_are_one_target(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(2)
    with storage_node(Storage()) as node:
        handing_place.nodes |= {"PACS": node, "pacs": node}
        handing_place.owe(HandOn(node="PACS"), uids)
        handing_place.owe(HandOn(node="pacs"), uids)
    [standing] = handing_place.handing.standing()
    assert (standing.target.place, standing.waiting) == (node.name, 2)


def test_what_was_tried_while_the_clock_was_ahead_does_not_wait_for_years(handing_place: HandingPlace) -> None:
    [uid] = handing_place.hold(1)
    handing_place.owe(NODE, [uid])
    storage = Storage(answers={uid: [0xA700]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.later(days=3650)
        handing_place.handing.attempt()
        handing_place.later(days=-3650)
        assert handing_place.handing.next_due() == handing_place.now
        handing_place.handing.attempt()
    assert storage.taken == [uid]


def test_how_it_stands_with_an_order_is_what_its_run_fetched_and_all_that_is_owed(handing_place: HandingPlace) -> None:
    first, second, third = handing_place.hold(3)
    storage = Storage(answers={second: [0xC000]})
    with storage_node(storage) as handing_place.nodes["PACS"]:
        handing_place.owe(NODE, [first, second], run="1")
        handing_place.handing.attempt()
        handing_place.owe(NODE, [third], run="2")
        handing_place.handing.attempt()
    words = [[one.words for one in handing_place.handing.standing_of(NODE, run)] for run in ("1", "2", "")]
    assert words == [
        ["1 of 2 objects handed on to PACS; 1 failed"],
        ["1 of 2 objects handed on to PACS; 1 failed"],
        ["0 of 1 object handed on to PACS; 1 failed"],
    ]
    assert handing_place.handing.standing_of(HandOn(), "1") == ()
