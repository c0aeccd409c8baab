"""``qrstation find``: search a node."""

from __future__ import annotations

import argparse

from qrstation.cli.exit_codes import ExitCode, of_error
from qrstation.cli.matches import query_from, remarks_on, write_matches
from qrstation.cli.options import Commands, add_format, add_model, add_query, command
from qrstation.cli.output import counted
from qrstation.cli.session import Session
from qrstation.errors import QrError
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Match


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "find",
        "search a node (C-FIND)",
        example="qrstation find PACS@10.1.2.3:104 -k 'PatientName=DOE*' -k StudyDate=20260101-",
        run=_find,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    add_model(parser)
    add_query(parser)
    add_format(parser)


def _find(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.capabilities import learn
    from qrstation.services.search import search

    node = session.nodes.get(chosen.node)
    query = query_from(chosen, model=chosen.model or node.query_model)
    matches: list[Match] = []
    try:
        with session.output.progress(f"searching {node.name}") as advance:

            def on_match(match: Match) -> None:
                matches.append(match)
                advance(len(matches))

            outcome = search(
                node,
                query,
                caller=session.caller(node),
                on_match=on_match,
                cancellation=session.cancellation,
            )
    except QrError as error:
        if matches:
            write_matches(session.output, chosen.format, query, matches)
            came = counted(len(matches), "match", "matches")
            session.output.message(f"{came} came before the search broke off.")
        session.output.error(error)
        learn(session.nodes, node, error)
        return of_error(error)
    learn(session.nodes, node, outcome)
    write_matches(
        session.output, chosen.format, query, matches, marked=(*outcome.unmatched_keys, *outcome.filtered_here)
    )
    _tell(session, node.name, matches, outcome)
    if outcome.cancelled:
        return ExitCode.CANCELLED
    return ExitCode.QUERY_FAILED if outcome.incomplete else ExitCode.DONE


def _tell(session: Session, node: str, matches: list[Match], outcome: FindOutcome) -> None:
    say = session.output.message
    say(f"{counted(outcome.matches, 'match', 'matches')} in {outcome.seconds:.1f} s.")
    if outcome.truncated:
        say(f"Stopped at {outcome.matches}: there may be more. Narrow the search, or raise --limit.")
    if outcome.cancelled:
        say(f"Stopped: there may be more. {outcome.status.told(node)}")
    if outcome.incomplete:
        say(f"{outcome.status.told(node)} There may be more. {outcome.status.advice}")
    elif outcome.limit_met is not None:
        say(f"{outcome.limit_met} is a number at which {node} may stop: there may be more. Narrow the search.")
    if outcome.unmatched_keys:
        names = ", ".join(outcome.unmatched_keys)
        say(f"* {node} does not support {names}: values may be missing, and there may be matches that do not fit.")
    elif outcome.optional_keys_unsupported:
        say("The node did not match all of the keys: look at the results before relying on them.")
    if outcome.filtered_here:
        was = "was" if len(outcome.filtered_here) == 1 else "were"
        say(f"* {', '.join(outcome.filtered_here)} {was} matched here: {node} passes over what it is asked about it.")
    for remark in outcome.remarks:
        say(remark)
    for remark in remarks_on(matches):
        say(remark)
