"""The choice from which node a row is taken that several nodes have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from qrstation.model.information_model import Level
from qrstation.ui.results.rows import Entity
from qrstation.words import counted, say


def node_menu(entities: Sequence[Entity], choose: Callable[[str], None], parent: QWidget) -> QMenu | None:
    """Make the menu of the nodes that have what is selected; none where there is nothing to choose."""
    told = [entity.by_node for entity in entities]
    names = dict.fromkeys(name for nodes in told for name in nodes)
    if not any(len(nodes) > 1 for nodes in told):
        return None
    menu = QMenu(say("Take from"), parent)
    group = QActionGroup(menu)
    for name in names:
        copies = [nodes[name] for nodes in told if name in nodes]
        numbers = [copy.instances for copy in copies if copy.instances is not None]
        text = f"{name} ({counted(sum(numbers), *Level.IMAGE.nouns)})" if numbers else name
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(all(entity.match.node == name for entity in entities))
        action.triggered.connect(partial(choose, name))
        group.addAction(action)
    return menu
