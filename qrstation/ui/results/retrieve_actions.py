"""Ways to retrieve rows otherwise than at once and whole, each where the rows' node offers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.ui.results.frames_dialog import FramesDialog
from qrstation.ui.results.rows import Entity
from qrstation.ui.widgets.formats import all_of
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say, sentences

_HEADERS = later("Fetches the objects without their pixels; they are kept apart from the archive.")
_FRAMES = later("Fetches some frames, which come as a new object.")
_PLAN = later("Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.")


class RetrieveActions(QObject):
    """Actions that follow the selection: a plan first, headers only, and single frames.

    Parameters
    ----------
    parent
        The dialog for frames opens over it.
    """

    plan_wanted = Signal(object)
    """Rows of which the plan is wanted before they are fetched, as a tuple of `Match`."""
    headers_wanted = Signal(object)
    """Rows to be fetched without bulk data, as a tuple of `Match`."""
    frames_wanted = Signal(object, object)
    """A row (`Match`) and the `FrameSelection` to be fetched of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._nodes: Mapping[str, RemoteNode] = {}
        self._entities: tuple[Entity, ...] = ()
        self.plan = QAction(icon("checklist"), say("Plan retrieval…"), self)
        self.plan.setToolTip(tool_tip(say(_PLAN)))
        self.plan.triggered.connect(self._want_plan)
        self.headers = QAction(icon("list-unordered"), say("Retrieve headers only"), self)
        self.headers.triggered.connect(self._want_headers)
        self.frames = QAction(icon("layers"), say("Retrieve frames…"), self)
        self.frames.triggered.connect(self._ask_for_frames)
        self.show_entities(())

    def all(self) -> list[QAction]:
        """The actions, in the order of a menu."""
        return [self.plan, self.headers, self.frames]

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """Say what is known of the nodes that rows may come from."""
        self._nodes = {node.name: node for node in nodes}
        self.show_entities(self._entities)

    def show_entities(self, entities: tuple[Entity, ...]) -> None:
        """Follow the selection; rows of the archive have no node to be retrieved from."""
        from qrstation.dicom import uids

        self._entities = entities
        names = tuple(dict.fromkeys(entity.match.node for entity in entities if entity.retrievable))
        from_nodes = bool(names) and all(names)
        self.plan.setVisible(from_nodes)
        self._show(self.headers, names if from_nodes else (), {uids.GET[QueryModel.WITHOUT_BULK_DATA]}, _HEADERS)
        one_image = len(entities) == 1 and entities[0].match.level is Level.IMAGE
        composite = {uids.GET[QueryModel.COMPOSITE], uids.MOVE[QueryModel.COMPOSITE]}
        self._show(self.frames, names if from_nodes and one_image else (), composite, _FRAMES)
        if one_image and entities[0].match.number("NumberOfFrames") == 1:
            self.frames.setEnabled(False)
            self.frames.setToolTip(say("This image has one frame."))

    def _show(self, action: QAction, names: tuple[str, ...], services: Set[str], purpose: str) -> None:
        """Show an action for rows of some nodes, and whether these offer one of some services."""
        nodes = [self._nodes.get(name) for name in names]
        cards = [None if node is None else node.capabilities for node in nodes]
        lacking = [name for name, card in zip(names, cards, strict=True) if card and services.isdisjoint(card.services)]
        unknown = [name for name, card in zip(names, cards, strict=True) if card is None]
        action.setVisible(bool(names))
        action.setEnabled(bool(names) and not lacking)
        if lacking:
            action.setToolTip(tool_tip(say("{names} does not offer this.", names=all_of(lacking))))
        elif unknown:
            doubt = say("It is not known whether {names} offers this.", names=all_of(unknown))
            action.setToolTip(tool_tip(sentences(say(purpose), doubt)))
        else:
            action.setToolTip(tool_tip(say(purpose)))

    def _want_plan(self) -> None:
        self.plan_wanted.emit(tuple(entity.match for entity in self._entities))

    def _want_headers(self) -> None:
        self.headers_wanted.emit(tuple(entity.match for entity in self._entities if entity.retrievable))

    def _ask_for_frames(self) -> None:
        match = self._entities[0].match
        dialog = FramesDialog(match, self._parent)
        dialog.chosen.connect(lambda frames: self.frames_wanted.emit(match, frames))
        dialog.open()
