"""The node book as a table in the settings."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from qrstation.model.nodes import Address, RemoteNode
from qrstation.ui.settings.nodes import NodesSection


def test_how_nodes_are_retrieved_from_and_what_they_are_used_for_is_read_in_full(qtbot: QtBot) -> None:
    section = NodesSection()
    qtbot.addWidget(section)
    section.resize(968, 600)
    section.show()
    address = Address(ae_title="PACS", host="10.1.2.3", port=104)
    section.table.set_nodes([RemoteNode(name="Main PACS", address=address, stores=True, may_query=True)])
    for column in (4, 5):
        assert section.view.columnWidth(column) >= section.view.sizeHintForColumn(column)
    assert not section.view.horizontalScrollBar().maximum()
