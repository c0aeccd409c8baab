"""``qrstation find``: search nodes."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Lock

from qrstation.cli.exit_codes import ExitCode, of_error
from qrstation.cli.matches import query_from, remarks_on, write_matches
from qrstation.cli.options import Commands, add_format, add_model, add_query, command
from qrstation.cli.output import Advance, counted
from qrstation.cli.session import Session
from qrstation.errors import QrError
from qrstation.model.copies import as_one, contradictions, gathered, preferred
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, PartsAsked
from qrstation.model.query import Match, Query

SIDE_BY_SIDE = 6
"""Most nodes that are asked at once."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "find",
        "search nodes (C-FIND)",
        example="qrstation find PACS@10.1.2.3:104 -k 'PatientName=DOE*' -k StudyDate=20260101-",
        run=_find,
    )
    parser.add_argument("nodes", nargs="+", metavar="NODE", help="name of a node, or AET@host:port")
    add_model(parser)
    add_query(parser)
    parser.add_argument(
        "--no-split", action="store_true", help="one query only: do not ask in parts where a node stops at a limit"
    )
    add_format(parser)


@dataclass(slots=True, kw_only=True)
class _Asked:
    """A node, the query put to it, and what came of it."""

    node: RemoteNode
    query: Query
    matches: list[Match] = field(default_factory=list)
    outcome: FindOutcome | None = None
    error: QrError | None = None

    @property
    def code(self) -> ExitCode:
        if self.error is not None:
            return of_error(self.error)
        assert self.outcome is not None
        if self.outcome.cancelled:
            return ExitCode.CANCELLED
        return ExitCode.QUERY_FAILED if self.outcome.incomplete else ExitCode.DONE


def _find(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.capabilities import learn

    nodes = [session.nodes.get(name) for name in dict.fromkeys(chosen.nodes)]
    asked = [_Asked(node=node, query=query_from(chosen, model=chosen.model or node.query_model)) for node in nodes]
    _ask(session, asked, split=not chosen.no_split)
    for one in asked:
        if ended := one.error or one.outcome:
            learn(session.nodes, one.node, ended)
    _write(session, chosen.format, asked)
    for one in asked:
        _tell(session, one, alone=len(asked) == 1)
    return max(one.code for one in asked)


def _ask(session: Session, asked: Sequence[_Asked], *, split: bool) -> None:
    """Ask the nodes side by side."""
    lock, note = Lock(), ""
    callers = [session.caller(one.node) for one in asked]

    def ask(place: int, advance: Advance) -> None:
        one = asked[place]

        def show() -> None:
            with lock:
                advance(sum(len(each.matches) for each in asked), None, note)

        def on_match(match: Match) -> None:
            one.matches.append(match)
            show()

        def on_parts(parts: PartsAsked) -> None:
            nonlocal note
            note = f"searching {one.node.name} in {parts.parts} parts, {parts.done} done"
            show()

        try:
            one.outcome = session.audit.search(
                one.node,
                one.query,
                caller=callers[place],
                on_match=on_match,
                cancellation=session.cancellation,
                split=split,
                on_parts=on_parts,
            )
        except QrError as error:
            one.error = error

    names = ", ".join(one.node.name for one in asked)
    with (
        session.output.progress(f"searching {names}") as advance,
        ThreadPoolExecutor(max_workers=SIDE_BY_SIDE, thread_name_prefix="find") as pool,
    ):
        list(pool.map(lambda place: ask(place, advance), range(len(asked))))


def _write(session: Session, form: str, asked: Sequence[_Asked]) -> None:
    """Write what came: of several nodes, what more than one of them has is written once."""
    matches: Iterable[Match] = [match for one in asked for match in one.matches]
    if all(one.error is not None and not one.matches for one in asked):
        return
    several = len(asked) > 1
    groups = gathered(matches) if several else []
    if several:
        ae_titles = {one.node.name: one.node.address.ae_title for one in asked}
        matches = _Combined(groups=groups, ae_titles=ae_titles)
    marked = [key for one in asked if one.outcome for key in (*one.outcome.unmatched_keys, *one.outcome.filtered_here)]
    write_matches(session.output, form, asked[0].query, matches, marked=marked, with_nodes=several)
    _tell_contradictions(session, groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Combined:
    """One match for each entity that several nodes told of, made when it is asked for."""

    groups: Sequence[Sequence[Match]]
    ae_titles: Mapping[str, str]

    def __iter__(self) -> Iterator[Match]:
        return (as_one(group, self.ae_titles) for group in self.groups)


def _tell_contradictions(session: Session, groups: Sequence[Sequence[Match]]) -> None:
    """Say where nodes differ in whose an entity is, since one of them alone is written."""
    differing = [(best, told) for group in groups if (told := contradictions(best := preferred(group), group))]
    if differing:
        (first, told), number = differing[0], counted(len(differing), "match", "matches")
        session.output.message(
            f"The nodes differ in the patient of {number}, written as the node with most instances has it. "
            f"{first.key.unique_key(first.level)}: {' '.join(told)}"
        )


def _tell(session: Session, one: _Asked, *, alone: bool) -> None:
    """Say how the search of a node ended."""
    came = counted(len(one.matches), "match", "matches")
    if one.error is not None:
        if one.matches:
            session.output.message(f"{came} came before the search of {one.node.name} broke off.")
        session.output.error(one.error)
        return
    assert one.outcome is not None
    at = "" if alone else f"{one.node.name}: "
    session.output.message(f"{at}{came} in {one.outcome.seconds:.1f} s.")
    for sentence in _sentences(one.node.name, one.outcome):
        session.output.message(sentence)
    for remark in remarks_on(one.matches):
        session.output.message(f"{at}{remark}")


def _sentences(node: str, outcome: FindOutcome) -> list[str]:
    return [*_whether_all(node, outcome), *_on_keys(node, outcome), *outcome.remarks]


def _whether_all(node: str, outcome: FindOutcome) -> list[str]:
    """Say whether these are all that there are."""
    said = []
    if outcome.duplicates:
        said.append(f"{counted(outcome.duplicates, 'duplicate')} merged: {node} told the same more than once.")
    if outcome.strangers:
        said.append(outcome.strangers_told(node))
    if outcome.truncated:
        said.append(f"Stopped at {outcome.matches}: there may be more at {node}. Narrow the search, or raise --limit.")
    if outcome.cancelled:
        said.append(f"Stopped: there may be more. {outcome.status.told(node)}")
    if outcome.whole_in_parts:
        why = "" if outcome.limit_met is None else f"{node} tells {outcome.limit_met} at most, so the search was "
        said.append(f"These are all that have {outcome.found_by}: {why}asked in {outcome.parts} parts.")
    elif outcome.gaps and not outcome.truncated and not outcome.cancelled:
        said.append(f"{node} does not answer this at once. Asked in {outcome.parts} parts, it may have more:")
        said.extend(outcome.gaps)
    elif outcome.incomplete:
        said.append(f"{outcome.status.told(node)} There may be more. {outcome.status.advice}")
    elif outcome.limit_met is not None and not outcome.truncated and not outcome.cancelled:
        said.append(f"{outcome.limit_met} is a number at which {node} may stop: there may be more. Narrow the search.")
    return said


def _on_keys(node: str, outcome: FindOutcome) -> list[str]:
    """Say of which keys the matches are to be looked at with care."""
    said = []
    if outcome.unmatched_keys:
        names = ", ".join(outcome.unmatched_keys)
        said.append(
            f"* {node} does not support {names}: values may be missing, and there may be matches that do not fit."
        )
    elif outcome.optional_keys_unsupported:
        said.append("The node did not match all of the keys: look at the results before relying on them.")
    if outcome.filtered_here:
        was = "was" if len(outcome.filtered_here) == 1 else "were"
        names = ", ".join(outcome.filtered_here)
        said.append(f"* {names} {was} matched here: {node} passes over what it is asked about it.")
    return said
