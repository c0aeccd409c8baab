"""What a dose query does, told in sentences for its log: of studies, never of patients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qrstation.dose.telling import days_words, terms_words
from qrstation.model.dose import THIS_WORKSTATION, Branch, DoseOrder, DoseReview, Reduction, Rule
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.words import counted, say


def asked(node: RemoteNode, order: DoseOrder) -> Iterator[str]:
    """Say what is asked of whom, a sentence at a time."""
    query = order.query
    wanted = ", ".join(branch.words for branch in Branch if branch in query.branches)
    name = f"{node.name} ({node.address})" if node.is_named else node.name
    yield say(
        "Asking {name} for dose objects of {wanted}, for {store}.",
        name=name,
        wanted=wanted,
        store=order.store or THIS_WORKSTATION,
    )
    yield say("Studies of {days}.", days=days_words(query))
    for words in terms_words(query):
        yield f"{words}."
    options = {
        "Toshiba dose screens": query.toshiba,
        "objects processed before": query.duplicates,
        "SR series that are told to be empty": query.empty_sr,
        "answers by Modality": node.modality_tag,
    }
    if chosen := [words for words, given in options.items() if given]:
        yield say("Also: {names}.", names=", ".join(chosen))


def reduced(reduction: Reduction) -> str:
    """Say what a step left."""
    return say(
        "{what}: {before} before, {after:,} after.",
        what=reduction.what,
        before=counted(reduction.before, *reduction.level.nouns),
        after=reduction.after,
    )


def found(review: DoseReview) -> Iterator[str]:
    """Sum up what was found, what is fetched of it and what decided that, a sentence at a time."""
    study = Level.STUDY.nouns
    kept = review.kept
    series = sum(len(each.kept_series) for each in kept)
    end = say("Stopped") if review.cancelled else say("Ended")
    yield (
        say(
            "{end} after {seconds:.1f} s: {responses} about {studies}, of which {kept:,} with {series} are "
            "to be fetched.",
            end=end,
            seconds=review.seconds,
            responses=counted(review.responses, "answer"),
            studies=counted(len(review.studies), *study),
            kept=len(kept),
            series=counted(series, *Level.SERIES.nouns),
        )
    )
    for (dropped, rule), number in sorted(Counter((not each.keep, each.rule) for each in review.studies).items()):
        yield f"{'Left out' if dropped else 'To be fetched'}, {_words(rule)}: {counted(number, *study)}."
    if review.problems:
        yield say(
            "Incomplete: {problems} not answered to the end.",
            problems=counted(len(review.problems), "query was", "queries were"),
        )


def _words(rule: Rule) -> str:
    return " ".join("SR" if word == "sr" else word for word in rule.split())
