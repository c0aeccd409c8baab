"""What another program changes of the node book is noticed from the opening of the core on."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from pytestqt.qtbot import QtBot

from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.services.workstation import Workstation
from qrstation.ui.node_book_watch import NodeBookWatch
from qrstation.ui.values import NodesChanged, Opened
from qrstation.ui.workers import Mailbox, Worker


class AtOnce:
    """Stands for the worker and the way back."""

    def do(self, work: Callable[[], object]) -> None:
        work()

    def post(self, call: Callable[[Any], object], value: object) -> None:
        call(value)


def test_what_changed_before_the_watch_began_is_seen(
    qtbot: QtBot, home: Paths, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    book = NodeBook(home.nodes_file)
    book.add(main_pacs)
    opened = cast(Opened, SimpleNamespace(nodes=book.all(), warnings=book.warnings))
    NodeBook(home.nodes_file).add(research)
    core = cast(Workstation, SimpleNamespace(nodes=book))
    watch = NodeBookWatch(home.config, lambda: core, cast(Worker, AtOnce()), cast(Mailbox, AtOnce()))
    with qtbot.waitSignal(watch.changed) as changed:
        watch.begin(opened)
    watch.end()
    assert changed.args == [NodesChanged(nodes=(main_pacs, research))]
