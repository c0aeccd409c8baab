"""Several queries to one node as if they were one: what is told again is handed over once, and the limit is common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from qrstation.dicom.find_scu import MOST_TOLD, Finder
from qrstation.errors import AssociationLost, QueryFailed
from qrstation.model.copies import DEMOGRAPHICS
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, Status
from qrstation.model.query import Match, Query
from qrstation.services.key_matching import KeyTest, SharedQuery, UnsupportedKeys
from qrstation.services.limits import is_refusal, limit_met, may_be_limit
from qrstation.services.meaning import without_keys_above
from qrstation.words import sentences

Identity = object
"""Unique key of a match and whose it is, or all that came of one without that key."""


@dataclass(slots=True, kw_only=True)
class Answer:
    """How one query ended, and what the matches showed of it."""

    query: Query
    outcome: FindOutcome | None = None
    fault: QueryFailed | None = None
    """A limit that the node told as a failure, or a refusal of a query that asks for much."""
    fresh: int = 0
    """Matches that no query before had brought."""
    fitting: int = 0
    unfit: int = 0
    """Matches that fit the key by which the query was divided off, and those that do not; those without a value are
    neither."""
    came: dict[Identity, Match] = field(default_factory=dict)
    """What was told: the first match of each entity."""
    limit: int | None = None
    """Number of matches at which the node stopped, or seems to have stopped."""
    refused: bool = False

    @property
    def dated(self) -> set[bool]:
        """Whether there are matches that have a date, and such as have none."""
        return {bool(match.text("StudyDate")) for match in self.came.values()}

    @property
    def whole(self) -> bool:
        """Whether the node told all that it has."""
        return self.limit is None and not self.refused

    @property
    def stopped(self) -> bool:
        """Whether the user, or the user's limit, ended it."""
        return self.outcome is not None and (self.outcome.truncated or self.outcome.cancelled)

    @property
    def status(self) -> Status:
        """The node's last word."""
        status = self.outcome.status if self.fault is None and self.outcome is not None else None
        if status is None and self.fault is not None:
            status = self.fault.status
        assert status is not None
        return status


class Asker:
    """Puts queries to a node, and hands over each match once.

    Parameters
    ----------
    shared
        The search, as far as the node matches it and as far as we do.
    limit
        Number of matches after which nothing more is wanted; what a query tells more than once counts each time, and
        so does what belongs to another entity than the one asked about.
    """

    def __init__(
        self,
        node: RemoteNode,
        finder: Finder,
        shared: SharedQuery,
        on_match: Callable[[Match], None],
        limit: int | None,
    ) -> None:
        self.node = node
        self._finder = finder
        self._shared = shared
        self._on_match = on_match
        self._limit = MOST_TOLD if limit is None else limit
        self._repeated = self._strange = False
        self._before: set[Identity] = set()
        self._came: dict[Identity, Match] = {}
        self._modalities: set[str] = set()
        self.strangers = 0
        """Matches that were left out because they belong to another entity than the one asked about."""
        self.answers = 0
        self.matches = 0
        self.duplicates = 0
        self.told = 0
        self.optional_keys_unsupported = False
        self.unsupported: list[str] = [*shared.unmatched]

    @property
    def modalities(self) -> set[str]:
        """Modalities that were seen."""
        return {modality for told in self._modalities for modality in told.split("\\") if modality}

    def ask(self, query: Query, divided_by: str = "", limit: int | None = None) -> Answer:
        """Ask one query.

        Parameters
        ----------
        divided_by
            Keyword of the key that sets it apart from other parts of the search.
        limit
            Number of matches at which the node is known to stop; without one, a round number is suspicious.

        Raises
        ------
        QrError
            The node was not reached, refused, failed or broke off.
        """
        first = not self.answers
        try:
            return self._ask(query, divided_by, limit)
        except AssociationLost:
            if first:
                raise
            # Some nodes let an association last for a few queries only.
            return self._ask(query, divided_by, limit)

    def _ask(self, query: Query, divided_by: str, limit: int | None) -> Answer:
        self.answers += 1
        answer = Answer(query=query)
        self._before.update(self._came)
        self._came = answer.came
        test = next((test for test in map(KeyTest, query.keys) if test.keyword == divided_by), None)
        watched = _Watched(keys=UnsupportedKeys(query), test=test, above=_entities_above(query))
        rest = self._limit - self.matches
        try:
            outcome = self._finder.find(
                replace(query, limit=rest), self._take, lambda match: self._wanted(match, answer, watched)
            )
        except QueryFailed as fault:
            self._understand(fault, answer)
            return answer
        if outcome.optional_keys_unsupported:
            self.optional_keys_unsupported = True
            self.unsupported.extend(watched.keys.keywords(outcome.accepted))
        self.told = max(self.told, outcome.told)
        answer.outcome = outcome
        if limit is None:
            answer.limit = limit_met(self.node, query, outcome)
        elif not answer.stopped and (outcome.incomplete or outcome.told == limit):
            answer.limit = outcome.told
        return answer

    def _understand(self, fault: QueryFailed, answer: Answer) -> None:
        """Tell a limit and a refusal of much from other failures, which are raised again."""
        answer.fault = fault
        self.told = max(self.told, fault.matches)
        if may_be_limit(self.node, answer.query, fault):
            answer.limit = fault.matches
        elif is_refusal(answer.query, fault):
            answer.refused = True
        else:
            raise self.advised(fault, answer.query)

    def advised(self, fault: QueryFailed, query: Query) -> QueryFailed:
        """Add to a failure what may have been its reason."""
        above = without_keys_above(query, self.node, self._finder.accepted)
        fault.advice = sentences(fault.advice, above)
        return fault

    def _take(self, match: Match) -> None:
        if self._strange:
            self.strangers += 1
            return
        if self._repeated:
            self.duplicates += 1
            return
        self.matches += 1
        self._on_match(match)

    def _wanted(self, match: Match, answer: Answer, watched: _Watched) -> bool:
        """Whether a match counts."""
        self._repeated = False
        watched.keys.watch(match)
        self._strange = watched.is_stranger(match)
        if self._strange:
            return True
        fits = watched.fits(match)
        answer.fitting += fits is True
        answer.unfit += fits is False
        return self._shared.wants(match) and self._is_new(match, answer)

    def _is_new(self, match: Match, answer: Answer) -> bool:
        identity = _identity(match)
        self._modalities.add(match.text("ModalitiesInStudy"))
        first = answer.came.setdefault(identity, match)
        if identity in self._before:
            return False
        if first is match:
            answer.fresh += 1
            return True
        # What is told of one entity in two ways is for the user to see.
        self._repeated = bool(match.text(match.level.unique_key)) and first.elements == match.elements
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Watched:
    """What is looked at in each match of one query."""

    keys: UnsupportedKeys
    test: KeyTest | None
    """The key by which the query was divided off."""
    above: tuple[tuple[str, str], ...]

    def fits(self, match: Match) -> bool | None:
        """Whether a match fits the key by which the query was divided off; none where it has no value."""
        return self.test.fits(match) if self.test is not None and match.text(self.test.keyword) else None

    def is_stranger(self, match: Match) -> bool:
        """Whether a match says of itself that it belongs to another entity than the one asked about."""
        return any(match.text(keyword) not in ("", asked) for keyword, asked in self.above)


def _entities_above(query: Query) -> tuple[tuple[str, str], ...]:
    """Keyword and UID of each entity above, as far as it is named."""
    keywords = (level.unique_key for level in query.level.above if level is not Level.PATIENT)
    pairs = ((keyword, query.value(keyword)) for keyword in keywords)
    return tuple((keyword, asked) for keyword, asked in pairs if asked and not set(asked) & set("*?\\"))


def _identity(match: Match) -> Identity:
    unique_key = match.text(match.level.unique_key)
    if not unique_key:
        return match.elements
    texts = (unique_key, *map(match.text, DEMOGRAPHICS))
    joined = "\0".join(texts)
    # One text is smaller than five, as long as it says where one ends and the next begins.
    return joined if joined.count("\0") == len(DEMOGRAPHICS) else texts
