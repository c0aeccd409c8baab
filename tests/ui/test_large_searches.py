"""The whole window at nodes that stop at a limit, and at two nodes at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from qrstation.model.nodes import RemoteNode
from tests.faults.large_archive import LargeArchive, invented
from tests.ui.conftest import StartProgram

LIMITED = 0xB001


@pytest.fixture
def nodes() -> Iterator[tuple[RemoteNode, RemoteNode]]:
    """Two nodes that stop at 100 and share a hundred studies."""
    studies = invented(1_100)
    elsewhere = [replace(study, patient="Roe^Richard") for study in studies[500:501]]
    main, archive = studies[:600], [*elsewhere, *studies[501:]]
    with ExitStack() as stack:
        running = [
            stack.enter_context(LargeArchive(studies=held, most=100, last_status=LIMITED).running())
            for held in (main, archive)
        ]
        yield replace(running[0], name="Main PACS"), replace(running[1], name="Archive")


def test_all_comes_from_two_nodes_that_tell_a_hundred_each(
    start: StartProgram, nodes: tuple[RemoteNode, RemoteNode]
) -> None:
    driver = start(*nodes)
    driver.window.node_bar.choose([node.name for node in nodes])
    page = driver.pages.search
    said: list[str] = []
    page.results.model.choice_changed.connect(lambda: said.append(page.results.summary))
    driver.search()

    assert page.results.summary.startswith("1,100 studies, 100 of them on several nodes")
    assert "all, asked for in" in page.results.summary
    assert any("searching in " in each and " parts, " in each for each in said)
    [message] = page.messages.messages
    assert "All matching studies of" in message.title
    assert "Main PACS" in message.title
    assert "Archive" in message.title
    collection = page.results.model.collection
    on_both = [row for row in collection.root.children if len(row.nodes) == 2]
    assert len(on_both) == 100
    assert sum(row.needs_a_look for row in on_both) == 1
    assert {row.text(collection.columns[0], collection.groups)[:3] for row in on_both} <= {"Doe", "Roe"}


def test_the_limit_of_the_settings_is_said_and_can_be_lifted(
    start: StartProgram, nodes: tuple[RemoteNode, RemoteNode]
) -> None:
    driver = start(nodes[0])
    page = driver.pages.search
    page.form.set_limit(250)
    driver.search()
    assert "first 250 of more" in page.results.summary
    [message] = page.messages.messages
    [choice] = message.choices
    choice.run()
    driver.until(lambda: not page.form.running)
    assert page.results.summary.startswith("600 studies, ")


def test_stopping_keeps_what_came_and_says_so(start: StartProgram) -> None:
    archive = LargeArchive(studies=invented(3_000), most=50, last_status=LIMITED)
    with archive.running() as node:
        driver = start(node)
        page = driver.pages.search
        page.results.model.choice_changed.connect(lambda: page.stop() if " parts, " in page.results.summary else None)
        driver.search()
        assert "stopped, there may be more" in page.results.summary
        assert 0 < page.results.model.rowCount() < 3_000
        assert not page.results.running_tokens()
