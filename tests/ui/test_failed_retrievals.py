"""A retrieval that fails, in the real window."""

from __future__ import annotations

from dataclasses import replace

from qrstation.model.events import JobState
from qrstation.model.nodes import RemoteNode
from qrstation.ui.doctor.dialog import DoctorDialog
from qrstation.ui.places import Place
from tests.ui.conftest import StartProgram


def test_a_retrieval_that_fails_is_told_where_it_was_started(
    start: StartProgram, pacs: RemoteNode, free_port: int
) -> None:
    driver = start(pacs)
    driver.search()
    gone = replace(pacs, address=replace(pacs.address, port=free_port))
    driver.pages._bridge.nodes.save(gone, pacs.name, "")
    driver.until(lambda: driver.window.node_bar.chosen == (gone,))
    results = driver.pages.search.results
    results.tree.setCurrentIndex(results.model.index(0, 0))
    results.retrieve()

    bar = driver.pages.search.messages
    driver.until(lambda: any(message.title.startswith("Retrieval") for message in bar.messages))
    [message] = [each for each in bar.messages if each.title.startswith("Retrieval")]
    assert "Waiting for retry" in message.title
    assert "Nothing is listening" in message.advice
    show, doctor = message.choices
    doctor.run()
    [examined] = driver.window.findChildren(DoctorDialog)
    assert examined.node == gone
    examined.close()
    show.run()
    assert driver.window.open_page is Place.TRANSFERS
    assert [job.state for job in driver.pages.transfers._selected()] == [JobState.WAITING_FOR_RETRY]
