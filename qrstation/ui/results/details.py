"""What is known of the selected row, in words, beside the tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pydicom.datadict import dictionary_description, dictionary_has_tag
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.information_model import Level
from qrstation.model.preview import Preview
from qrstation.model.query import Element, Match
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import readable_element
from qrstation.ui.results.marks import mark_icon
from qrstation.ui.results.rows import LEVELS, NOT_RETRIEVABLE, Entity, Held
from qrstation.ui.widgets.facts import GAP, Facts
from qrstation.ui.widgets.formats import calendar_date, capitalised, one_line, person_name
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, FontSize, Tone, font, in_proportion, set_tone
from qrstation.words import counted, later, say

_WIDTH = 264
_PREVIEW = QSize(_WIDTH - 6 * SPACE, 36 * SPACE)
_PATIENT_GROUP = 0x0010
_RETRIEVE = later("Fetch what is selected into the archive (Ctrl+D)")
_LABELS = {
    "PatientID": later("Patient ID"),
    "StudyDate": later("Study date"),
    "StudyTime": later("Study time"),
    "AccessionNumber": later("Accession number"),
    "StudyDescription": later("Study description"),
    "StudyID": later("Study ID"),
    "Modality": later("Modality"),
    "SeriesNumber": later("Series number"),
    "SeriesDescription": later("Series description"),
    "SeriesDate": later("Series date"),
    "SeriesTime": later("Series time"),
    "InstanceNumber": later("Object number"),
    "StationName": later("Station name"),
    "InstitutionName": later("Institution name"),
    "PatientBirthDate": later("Birth date"),
    "PatientSex": later("Sex"),
    "ReferringPhysicianName": later("Referring physician"),
    "ModalitiesInStudy": later("Modalities"),
    "NumberOfPatientRelatedStudies": later("Studies"),
    "NumberOfPatientRelatedSeries": later("Number of series"),
    "NumberOfPatientRelatedInstances": later("Objects"),
    "NumberOfStudyRelatedSeries": later("Number of series"),
    "NumberOfStudyRelatedInstances": later("Objects"),
    "NumberOfSeriesRelatedInstances": later("Objects"),
    "SOPClassUID": later("SOP Class"),
}
"""Shorter words than the dictionary's, where its words would not fit beside the value."""
_LEFT_OUT = {"PatientName", "SpecificCharacterSet", "QueryRetrieveLevel", "RetrieveAETitle", "InstanceAvailability"}
"""What the panel says elsewhere, or what only speaks to programs."""
_LEFT_OUT |= {"StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "TimezoneOffsetFromUTC"}


class DetailsPanel(QFrame):
    """Attributes and local state of what is selected, with a picture where one is given, and what can be done."""

    retrieve_wanted = Signal()
    attributes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[NameGroup, ...] = (NameGroup.ALPHABETIC,)
        self._entities: tuple[Entity, ...] = ()
        set_tone(self, Tone.CHROME)
        self.setMinimumWidth(max(_WIDTH - 10 * SPACE, self._least_width()))
        self._kind = _text(Tone.MUTED, Tone.SMALL)
        self._title = _text(Tone.TITLE)
        self._mark = IconLabel("circle-outline")
        self._held = _text()
        self._preview = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._preview.setAccessibleName(say("Preview"))
        self._no_preview = _text(Tone.MUTED, Tone.SMALL)
        self._attributes = Facts(name_width())
        self._problems = _text(Tone.WARNING)
        self.retrieve_button = set_tone(
            QPushButton(icon("cloud-download", Tint.ON_ACCENT), say("Retrieve")), Tone.PRIMARY
        )
        self.retrieve_button.clicked.connect(self.retrieve_wanted)
        self.attributes_button = set_tone(QPushButton(say("All attributes…")), Tone.FLAT)
        self.attributes_button.clicked.connect(self.attributes_wanted)
        self._arrange()
        self.show_entities(())

    def sizeHint(self) -> QSize:
        """Wish for the width of a panel."""
        return QSize(max(in_proportion(_WIDTH), self.minimumWidth()), super().sizeHint().height())

    def _least_width(self) -> int:
        """Room for a name and a date beside it, with the scroll bar: a date that is broken reads as another one."""
        date = QFontMetrics(font(FontSize.LIST)).horizontalAdvance(calendar_date("20001020")) + 1
        scroll_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return 6 * SPACE + name_width() + GAP + date + scroll_bar

    def _arrange(self) -> None:
        held = QHBoxLayout()
        held.setSpacing(SPACE)
        held.addWidget(self._mark)
        held.addWidget(self._held, 1)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        self._column.setSpacing(2 * SPACE)
        self._column.addWidget(self._kind)
        self._column.addWidget(self._title)
        self._column.addLayout(held)
        self._column.addWidget(self._problems)
        self._column.addWidget(self._preview)
        self._column.addWidget(self._no_preview)
        self._column.addWidget(self._attributes)
        self._column.addStretch()
        scrolled = QScrollArea()
        scrolled.setWidget(self._content)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.attributes_button)
        buttons.addWidget(self.retrieve_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled, 1)
        layout.addLayout(buttons)

    def set_name_groups(self, groups: Sequence[NameGroup]) -> None:
        """Say which component groups of person names are shown."""
        self._groups = tuple(groups)
        self.show_entities(self._entities)

    def add_below(self, widget: QWidget) -> None:
        """Show something more below the attributes."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_preview(self, preview: Preview) -> None:
        """Show a picture of what is selected, or say why there is none."""
        self.set_preview(None if preview.reason else _image_of(preview))
        self._no_preview.setText(preview.reason)
        self._no_preview.setVisible(bool(preview.reason))

    def set_preview(self, image: QImage | None) -> None:
        """Show a picture of what is selected; none takes it away."""
        if image is None or image.isNull():
            self._preview.clear()
        else:
            ratio = self.devicePixelRatioF()
            scaled = image.scaled(
                _PREVIEW * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            self._preview.setPixmap(QPixmap.fromImage(scaled))
        self._preview.setVisible(image is not None and not image.isNull())
        self._no_preview.hide()

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Show what is known of one entity, or count several."""
        self._entities = tuple(entities)
        self.set_preview(None)
        retrievable = any(entity.retrievable for entity in entities)
        self.retrieve_button.setEnabled(retrievable)
        self.retrieve_button.setToolTip(say(NOT_RETRIEVABLE if entities and not retrievable else _RETRIEVE))
        self.attributes_button.setVisible(len(entities) == 1)
        if len(entities) == 1:
            self._show_one(entities[0])
        else:
            self._show_several(self._entities)

    def refresh(self, entities: Sequence[Entity]) -> None:
        """Show the same entities in the state in which they are now."""
        if list(map(_told, entities)) != list(map(_told, self._entities)):
            self.show_entities(entities)
            return
        self._entities = tuple(entities)
        if len(entities) == 1:
            self._show_held(entities[0].held_state, capitalised(entities[0].held_words))
        else:
            self._show_several(self._entities)

    def _show_one(self, entity: Entity) -> None:
        match = entity.match
        self._say(say(LEVELS[match.level]), _title_of(match, self._groups))
        self._show_held(entity.held_state, capitalised(entity.held_words))
        self._show_problems([one_line(problem) for problem in (*entity.contradictions, *match.problems)])
        rows = [(say("Nodes") if len(entity.by_node) > 1 else say("Node"), _nodes_of(entity))] if match.node else []
        if entity.responses > 1:
            rows.append((say("Named"), say("{number:,} times", number=entity.responses)))
        rows += [(_label(element), readable_element(element, self._groups)) for element in _readable(match)]
        self._attributes.show_facts(rows)

    def _show_several(self, entities: tuple[Entity, ...]) -> None:
        self._show_problems([])
        self._attributes.show_facts(())
        if not entities:
            self._say("", "")
            self._show_held(Held.NOT_KNOWN, say("Select a row to see what it is."))
            return
        levels = Counter(entity.match.level for entity in entities)
        self._say(say("Selected"), ", ".join(counted(levels[level], *level.nouns) for level in Level if levels[level]))
        totals = [entity.total for entity in entities]
        known = sum(total for total in totals if total is not None)
        held = [entity.held for entity in entities if entity.held is not None]
        objects = counted(known, *Level.IMAGE.nouns)
        if None in totals:
            objects = say("{objects} or more", objects=objects)
        words = [objects] if len(levels) == 1 and known else []
        if held and len(levels) == 1:
            words.append(say("{held:,} held", held=sum(held)))
        self._show_held(Held.NOT_KNOWN, ", ".join(words))

    def _say(self, kind: str, title: str) -> None:
        self._kind.setText(kind)
        self._title.setText(title)
        self._kind.setVisible(bool(kind))
        self._title.setVisible(bool(title))

    def _show_held(self, state: Held, words: str) -> None:
        self._mark.draw(mark_icon(state))
        self._mark.setVisible(state is not Held.NOT_KNOWN)
        self._held.setText(words)
        self._held.setVisible(bool(words))
        set_tone(self._held, Tone.GOOD if state is Held.COMPLETE else Tone.MUTED)

    def _show_problems(self, problems: Sequence[str]) -> None:
        self._problems.setText("\n".join(f"⚠ {problem}" for problem in problems))
        self._problems.setVisible(bool(problems))


def name_width() -> int:
    """Room for the names of attributes, in device-independent pixels."""
    metrics = QFontMetrics(font(FontSize.LIST))
    return max(metrics.horizontalAdvance(say(label)) for label in _LABELS.values()) + 1


def _told(entity: Entity) -> tuple[Match, ...]:
    return entity.match, *entity.copies


def _nodes_of(entity: Entity) -> str:
    """Name the nodes that have it, where there are several with how much each has."""
    told = entity.by_node
    if len(told) == 1:
        return entity.match.node
    return "\n".join(
        node if copy.instances is None else f"{node}: {counted(copy.instances, *Level.IMAGE.nouns)}"
        for node, copy in told.items()
    )


def _text(*tones: Tone) -> QLabel:
    label = plain_label("", *tones)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _readable(match: Match) -> list[Element]:
    """Choose the attributes to show, those of the patient first."""
    shown = [element for element in match.elements if element.keyword not in _LEFT_OUT and element.values]
    return sorted(shown, key=lambda element: (element.tag >> 16 != _PATIENT_GROUP, element.tag))


def _label(element: Element) -> str:
    if element.keyword in _LABELS:
        return say(_LABELS[element.keyword])
    if dictionary_has_tag(element.tag):
        return _in_sentence_case(dictionary_description(element.tag))
    return element.keyword or f"({element.tag >> 16:04X},{element.tag & 0xFFFF:04X})"


def _in_sentence_case(description: str) -> str:
    """Write ``Study Date`` as ``Study date``; abbreviations stay."""
    first, *others = description.split(" ")
    return " ".join([first, *(word.lower() if word[1:].islower() else word for word in others)])


def _image_of(preview: Preview) -> QImage:
    """Make a picture of grey values."""
    grey = QImage.Format.Format_Grayscale8
    # the copy outlives the bytes, which the constructor only borrows
    return QImage(preview.grey, preview.width, preview.height, preview.width, grey).copy()


def _title_of(match: Match, groups: Sequence[NameGroup]) -> str:
    match match.level:
        case Level.PATIENT | Level.STUDY:
            return person_name(match.text("PatientName"), groups) or one_line(match.text("PatientID"))
        case Level.SERIES:
            return (
                one_line(match.text("SeriesDescription"))
                or say("Series {number}", number=one_line(match.text("SeriesNumber"))).strip()
            )
        case Level.IMAGE:
            return say("Object {number}", number=one_line(match.text("InstanceNumber"))).strip()
