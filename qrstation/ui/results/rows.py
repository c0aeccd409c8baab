"""Rows of the result tree: entities with what is below them and what is held of them, and notes between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from pydicom.datadict import tag_for_keyword

from qrstation.model.copies import contradictions, differences, preferred
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match, MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import (
    NAME,
    NODE,
    Column,
    Kind,
    element_of,
    exact,
    readable,
)
from qrstation.ui.widgets.formats import one_line
from qrstation.words import counted, later, say, whole_number

NUMBERS = {Level.SERIES: "SeriesNumber", Level.IMAGE: "InstanceNumber"}
"""Keywords of the numbers by which entities of one parent are told apart."""
LEVELS = {
    Level.PATIENT: later("Patient"),
    Level.STUDY: later("Study"),
    Level.SERIES: later("Series"),
    Level.IMAGE: later("Object"),
}
"""What an entity of a level is called."""
NOT_RETRIEVABLE = later("The node did not say the UID by which this could be retrieved.")
_NO_KEY = MatchKey(level=Level.PATIENT)


class Below(Enum):
    """What is known of the entities below one."""

    NOT_ASKED = auto()
    ASKING = auto()
    FAILED = auto()
    KNOWN = auto()
    NO_LEVEL = auto()
    """The query model ends here."""


class Held(Enum):
    """How much of an entity is in the archive."""

    NOT_KNOWN = auto()
    NOTHING = auto()
    SOME = auto()
    COMPLETE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A patient, study, series or instance as the tree shows it.

    Parameters
    ----------
    match
        The response, with the unique keys of the entities above it where it had none.
    held
        Number of its instances in the archive; none where nobody has counted.
    total
        Number of its instances as the node says.
    responses
        How many responses of the node named this entity.
    copies
        What other nodes told of it, or the same node in another way.
    """

    match: Match
    held: int | None = None
    total: int | None = None
    responses: int = 1
    copies: tuple[Match, ...] = ()

    @property
    def retrievable(self) -> bool:
        """Whether it has the unique keys that a request for it names (PS3.4 C.4.2.1.4.1)."""
        levels = (level for level in (*self.match.level.above, self.match.level) if level is not Level.PATIENT)
        needed = tuple(levels) or (Level.PATIENT,)
        return all(self.match.key.unique_key(level) for level in needed)

    @property
    def by_node(self) -> dict[str, Match]:
        """What each node that has it told of it, that of `match` first."""
        told: dict[str, Match] = {}
        for match in (self.match, *self.copies):
            told.setdefault(match.node, match)
        return told

    @property
    def contradictions(self) -> tuple[str, ...]:
        """Sentences on what is told differently of its patient."""
        return tuple(map(one_line, contradictions(self.match, self.copies)))

    @property
    def held_state(self) -> Held:
        """How much of it is in the archive."""
        if self.held is None:
            return Held.NOT_KNOWN
        if self.held == 0:
            return Held.NOTHING
        return Held.COMPLETE if self.total is not None and self.held >= self.total else Held.SOME

    @property
    def held_words(self) -> str:
        """The same as a phrase; empty where it is not known."""
        match self.held_state:
            case Held.NOT_KNOWN:
                return ""
            case Held.NOTHING:
                return say("not held")
            case Held.COMPLETE:
                return say("complete")
            case Held.SOME:
                held = self.held or 0
                if self.total is None:
                    return say("{held:,} held; the node does not tell how many there are", held=held)
                return say("{held:,} of {total:,} held", held=held, total=self.total)


class Row:
    """One row with the rows below it: an entity, or a note where ``match`` is none.

    ``children`` stand in the order in which they came, ``shown`` in the order and choice that the user sees.
    """

    __slots__ = (
        "below",
        "children",
        "copies",
        "counted",
        "folded",
        "id",
        "key",
        "match",
        "note",
        "parent",
        "position",
        "responses",
        "shown",
        "texts",
    )

    def __init__(self, row_id: int, parent: Row | None, match: Match | None, note: str = "") -> None:
        self.id = row_id
        self.parent = parent
        self.match = match
        self.copies: list[Match] = []
        self.key = _key_of(match, parent)
        self.note = note
        self.children: list[Row] = []
        self.shown: list[Row] = []
        self.position = -1
        self.below = Below.NOT_ASKED
        self.responses = 1
        self.counted: int | None = None
        self.texts: dict[str, str] = {}
        self.folded: str | None = None

    @property
    def top(self) -> bool:
        """Whether no entity stands above it."""
        return self.parent is None or self.parent.match is None

    @property
    def line(self) -> Iterator[Row]:
        """The row, and those of the entities above it."""
        row: Row | None = self
        while row is not None and row.match is not None:
            yield row
            row = row.parent

    @property
    def visible(self) -> bool:
        """Whether it and everything above it is shown."""
        row: Row | None = self
        while row is not None and row.parent is not None:
            if row.position < 0:
                return False
            row = row.parent
        return True

    @property
    def held(self) -> int | None:
        """Number of its instances in the archive; none where nobody has counted.

        Where all that the node has below is known, it is the sum of that: what else the archive has of it is no part
        of what the node has. Elsewhere it is ``counted``, the number of all that the archive has of it.
        """
        if self.match is None or self.match.level is Level.IMAGE or self._total_below() != self.total:
            return self.counted
        below = [child.held for child in self.children if child.match is not None]
        known = [held for held in below if held is not None]
        return sum(known) if below and len(known) == len(below) else self.counted

    @property
    def total(self) -> int | None:
        """Number of instances as the node says, or as the rows below say where all are known."""
        if self.match is None:
            return None
        number = self.match.instances
        return number if number is not None else self._total_below()

    def is_below(self, other: Row) -> bool:
        """Whether another row stands somewhere above it."""
        above = self.parent
        while above is not None and above is not other:
            above = above.parent
        return above is not None

    def forget_neighbours(self) -> None:
        """Let go of other rows, so that it goes at once when nobody needs it."""
        self.parent = None
        self.children = []
        self.shown = []

    @property
    def place(self) -> tuple[int, ...]:
        """Positions from the top down to it, by which rows are told to be above or below each other."""
        above = () if self.parent is None or self.parent.parent is None else self.parent.place
        return (*above, self.position)

    @property
    def entity(self) -> Entity | None:
        """What the outside is told of this row; none for a note."""
        if self.match is None:
            return None
        return Entity(
            match=self.whole_match(),
            held=self.held,
            total=self.total,
            responses=self.responses,
            copies=tuple(self.copies),
        )

    @property
    def nodes(self) -> tuple[str, ...]:
        """Names of the nodes that have it, first the one from which it is taken."""
        matches = () if self.match is None else (self.match, *self.copies)
        return tuple(dict.fromkeys(match.node for match in matches))

    @property
    def needs_a_look(self) -> bool:
        """Whether something about it is not as it should be."""
        if self.match is None:
            return False
        return bool(self.match.problems) or any(differences(self.match, copy) for copy in self.copies)

    def join(self, match: Match, nodes: Sequence[str]) -> None:
        """Take a further response about the entity; the node with the most instances comes first.

        Parameters
        ----------
        nodes
            Names of the nodes in the order in which they come where several have as many.
        """
        assert self.match is not None
        told = [one for one in (self.match, *self.copies) if one.node == match.node]
        if told:
            self.responses += match.node == self.match.node
            if not all(differences(one, match) for one in told):
                return
        self.copies.append(match)
        best = preferred((self.match, *self.copies), nodes)
        if not told and best is match and self.below in (Below.NOT_ASKED, Below.NO_LEVEL):
            self.choose(match.node)
        self.forget_texts()

    def choose(self, node: str) -> None:
        """Have it taken from another node that has it."""
        assert self.match is not None
        chosen = next((match for match in self.copies if match.node == node), None)
        if chosen is not None:
            self.copies = [self.match, *(match for match in self.copies if match is not chosen)]
            self.match = chosen
            self.forget_texts()

    def forget_texts(self) -> None:
        """Have its texts worked out anew."""
        self.texts.clear()
        self.folded = None

    def whole_match(self) -> Match:
        """Give the response with the unique keys of the entities above, where it has none itself.

        References
        ----------
        PS3.4 C.4.1.3.1.1: a query below an entity names all of these.
        """
        assert self.match is not None
        missing = [
            Element(
                tag=tag_for_keyword(level.unique_key) or 0,
                keyword=level.unique_key,
                vr="LO" if level is Level.PATIENT else "UI",
                values=(value,),
            )
            for level in self.match.level.above
            if (value := self.key.unique_key(level)) and not self.match.text(level.unique_key)
        ]
        if not missing:
            return self.match
        named = {element.keyword for element in missing}
        kept = tuple(element for element in self.match.elements if element.keyword not in named)
        return replace(self.match, elements=(*kept, *missing), remarks=self.match.problems)

    def text(self, column: Column, groups: Sequence[NameGroup]) -> str:
        """Give the text of a column, worked out once."""
        text = self.texts.get(column.name)
        if text is None:
            text = self.texts[column.name] = self._text(column, groups)
        return text

    def exact_text(self, column: Column, groups: Sequence[NameGroup]) -> str:
        """Give the text of a column as other programs read it, whatever language is spoken."""
        return self._text(column, groups, is_exact=True)

    def _text(self, column: Column, groups: Sequence[NameGroup], *, is_exact: bool = False) -> str:
        if self.match is None:
            return self.note if column is NAME else ""
        if column is NODE:
            return ", ".join(self.nodes)
        if column is NAME:
            return self._label(groups)
        element = element_of(self.match, column.keywords.get(self.match.level, ()))
        if element is not None:
            return (exact if is_exact else readable)(element, column.kind, groups)
        derived = self.derived(column)
        return whole_number(derived) if isinstance(derived, int) and not is_exact else str(derived)

    def _label(self, groups: Sequence[NameGroup]) -> str:
        """Name the row: by its patient where it stands on top, by its number below."""
        assert self.match is not None
        level = self.match.level
        element = element_of(self.match, ("PatientName",))
        patient = readable(element, Kind.NAME, groups) if element is not None else ""
        if level is Level.PATIENT or (level is Level.STUDY and self.top):
            return patient
        number = one_line(self.match.text(NUMBERS[level])) if level in NUMBERS else ""
        name = " ".join(part for part in (say(LEVELS[level]), number) if part)
        return f"{patient} · {name}" if self.top and patient else name

    def derived(self, column: Column) -> str | int:
        """Work out from the rows below what the node did not say."""
        assert self.match is not None
        if column.name == "description" and self.match.level is Level.PATIENT:
            studies = self.match.number("NumberOfPatientRelatedStudies")
            return "" if studies is None else counted(studies, "study", "studies")
        if self.match.level is not Level.STUDY or self.below is not Below.KNOWN:
            return ""
        series = [child.match for child in self.children if child.match is not None]
        match column.name:
            case "modality":
                return " ".join(sorted({one_line(each.text("Modality")) for each in series} - {""}))
            case "series":
                return len(series)
            case "instances":
                return "" if (total := self._total_below()) is None else total
        return ""

    def _total_below(self) -> int | None:
        if self.below is not Below.KNOWN:
            return None
        totals = [child.total for child in self.children if child.match is not None]
        known = [total for total in totals if total is not None]
        return sum(known) if len(known) == len(totals) else None


def _key_of(match: Match | None, parent: Row | None) -> MatchKey:
    """Name an entity by its response, and by those above it where the response does not say."""
    if match is None:
        return _NO_KEY
    key = match.key
    if parent is None or parent.match is None:
        return key
    above = parent.key
    return MatchKey(
        level=key.level,
        patient_id=key.patient_id or above.patient_id,
        study_instance_uid=key.study_instance_uid or above.study_instance_uid,
        series_instance_uid=key.series_instance_uid or above.series_instance_uid,
        sop_instance_uid=key.sop_instance_uid,
    )


def keys_of(entities: Iterable[Entity]) -> tuple[MatchKey, ...]:
    """Name entities by their keys."""
    return tuple(entity.match.key for entity in entities)
