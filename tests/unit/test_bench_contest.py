"""The arithmetic of the benchmark: who runs when, and what is compared with what."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.bench.transport.contest import Choice, Contest, Lap, figure


def runner(name: str, order: list[str], seconds: Iterator[float]) -> Callable[[], Lap]:
    def run() -> Lap:
        order.append(name)
        return Lap(seconds=next(seconds), cpu=0.5)

    return run


def test_sides_take_turns_and_pairs_of_one_round_are_compared() -> None:
    order: list[str] = []
    # The machine is three times as slow in the second round, and ten times in the third: the ratio stays what it is.
    contest = Contest(
        what="C-GET",
        peer="PACS",
        objects="2 small",
        ours={
            "files": runner("files", order, iter((1.0, 3.0, 10.0))),
            "archive": runner("archive", order, iter([4.0] * 3)),
        },
        theirs=runner("theirs", order, iter((2.0, 6.0, 20.0))),
    )
    files, archive = contest.hold(3)
    assert order == ["files", "archive", "theirs", "theirs", "archive", "files", "files", "archive", "theirs"]
    assert files.cells() == ("C-GET", "PACS", "2 small", "files", "3.00", "0.50", "6.00", "0.50", "2.00", "3")
    assert (archive.to, archive.ratio) == ("archive", 1.5)


def test_what_takes_minutes_has_one_round() -> None:
    order: list[str] = []
    contest = Contest(
        what="C-GET",
        peer="PACS",
        objects="2 small",
        ours={"files": runner("files", order, iter((2.0,)))},
        theirs=runner("theirs", order, iter((88.0,))),
        once=True,
    )
    [result] = contest.hold(3)
    assert order == ["files", "theirs"]
    assert (result.ours.seconds, result.theirs.seconds, result.ratio, result.rounds) == (2.0, 88.0, 44.0, 1)


def test_contests_are_chosen_by_the_beginnings_of_their_names() -> None:
    assert Choice(rounds=1, only=("*",)).wants("get/dcmqrscp/small")
    chosen = Choice(rounds=1, only=("get/dcm", "*/slices"))
    wanted = [name for name in ("get/dcmqrscp/small", "get/orthanc/small", "push/orthanc/slices") if chosen.wants(name)]
    assert wanted == ["get/dcmqrscp/small", "push/orthanc/slices"]


def test_a_figure_is_not_rounded_to_nothing() -> None:
    written = [figure(number) for number in (12.345, 0.046, 0.0042, 0.00031, 0.0, -0.01)]
    assert written == ["12.35", "0.05", "0.004", "0.0003", "0.00", "-0.01"]
