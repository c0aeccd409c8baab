"""What a dose query does, told in sentences for its log: of studies, never of patients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qrstation.dose.telling import days_words, terms_words
from qrstation.model.dose import THIS_WORKSTATION, Branch, DoseOrder, DoseReview, Reduction, Rule
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.words import counted, joined, later, say, sentence


def asked(node: RemoteNode, order: DoseOrder) -> Iterator[str]:
    """Say what is asked of whom, a sentence at a time."""
    query = order.query
    wanted = joined(", ", (branch.words for branch in Branch if branch in query.branches))
    name = f"{node.name} ({node.address})" if node.is_named else node.name
    yield say(
        "Asking {node} for dose objects of {branches}, for {store}.",
        node=name,
        branches=wanted,
        store=order.store or say(THIS_WORKSTATION),
    )
    yield say("Studies of {days}.", days=days_words(query))
    for words in terms_words(query):
        yield sentence(words)
    options = {
        say("Toshiba dose screens"): query.toshiba,
        say("objects processed before"): query.duplicates,
        say("SR series that are told to be empty"): query.empty_sr,
        say("answers by Modality"): node.modality_tag,
    }
    if chosen := [words for words, given in options.items() if given]:
        yield say("Also: {options}.", options=joined(", ", chosen))


def reduced(reduction: Reduction) -> str:
    """Say what a step left."""
    return say(
        "{step}: {before} before, {after:,} after.",
        step=reduction.what,
        before=counted(reduction.before, *reduction.level.nouns),
        after=reduction.after,
    )


def found(review: DoseReview) -> Iterator[str]:
    """Sum up what was found, what is fetched of it and what decided that, a sentence at a time."""
    study = Level.STUDY.nouns
    kept = review.kept
    series = sum(len(each.kept_series) for each in kept)
    ended = later(
        "Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched."
    )
    stopped = later(
        "Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched."
    )
    yield say(
        stopped if review.cancelled else ended,
        seconds=review.seconds,
        answers=counted(review.responses, "answer"),
        studies=counted(len(review.studies), *study),
        kept=len(kept),
        series=counted(series, *Level.SERIES.nouns),
    )
    for (dropped, rule), number in sorted(Counter((not each.keep, each.rule) for each in review.studies).items()):
        words = later("Left out, {rule}: {studies}.") if dropped else later("To be fetched, {rule}: {studies}.")
        yield say(words, rule=_words(rule), studies=counted(number, *study))
    if review.problems:
        yield say(
            "Incomplete: {queries} not answered to the end.",
            queries=counted(len(review.problems), "query was", "queries were"),
        )


def _words(rule: Rule) -> str:
    return " ".join("SR" if word == "sr" else word for word in rule.split())
