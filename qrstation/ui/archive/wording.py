"""What the archive page says about removing, exporting, importing and verifying."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qrstation.model.archive import RepairResult
from qrstation.model.events import Severity
from qrstation.model.information_model import Level
from qrstation.ui.results.collection import PLURALS
from qrstation.ui.results.rows import Entity
from qrstation.ui.values import ArchiveDone, ArchiveTask
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import one_line, person_name
from qrstation.ui.widgets.message_bar import Message
from qrstation.words import counted, say, whole_number

_WORKS = {
    ArchiveTask.EXPORT: "exported",
    ArchiveTask.IMPORT: "imported",
    ArchiveTask.REMOVE: "removed",
    ArchiveTask.VERIFY: "verified",
    ArchiveTask.ACCEPT: "taken off the list",
}
_FAILINGS = {
    ArchiveTask.IMPORT: ("was not taken in", "were not taken in"),
    ArchiveTask.VERIFY: ("is not as it should be", "are not as they should be"),
}
_NOUNS = {ArchiveTask.ACCEPT: "missing file"}


def outermost(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Leave out entities below others of these, and those that no unique key names."""
    keys = [entity.match.key for entity in entities]
    chosen = {(key.level, key.unique_key(key.level)) for key in keys}
    return tuple(
        entity
        for entity, key in zip(entities, keys, strict=True)
        if key.unique_key(key.level)
        and not any((level, key.unique_key(level)) in chosen for level in key.level.above if key.unique_key(level))
    )


def selection_words(entities: tuple[Entity, ...]) -> str:
    """Count what is selected by level: ``2 studies, 1 series``."""
    levels = Counter(entity.match.level for entity in entities)
    return ", ".join(counted(levels[level], *PLURALS[level]) for level in Level if levels[level])


def removal_question(entities: tuple[Entity, ...], files: int | None) -> str:
    """Ask for removal, naming what, of whom and how many files."""
    names = {person_name(name) for entity in entities if (name := one_line(entity.match.text("PatientName")))}
    whose = say(" of {next}", next=next(iter(names))) if len(names) == 1 else ""
    what = selection_words(entities)
    totals = [entity.total for entity in entities]
    if files is None and None not in totals and all(entity.match.level is not Level.IMAGE for entity in entities):
        files = sum(total for total in totals if total is not None)
    if files is None:
        return say("Remove {what}{whose} from the archive?", what=what, whose=whose)
    return say(
        "Remove {what}{whose} with {files} from the archive?", what=what, whose=whose, files=counted(files, "object")
    )


def repair_words(repaired: RepairResult) -> tuple[str, ...]:
    """Say what was found wrong with the archive when it was opened; nothing where all was well."""
    words = []
    if repaired.index_kept_aside is not None:
        words.append(
            say(
                "The index of the archive was damaged and has been made anew from the files; the old one is "
                "kept as {index_kept_aside}.",
                index_kept_aside=repaired.index_kept_aside,
            )
        )
    if repaired.set_aside:
        left = counted(repaired.set_aside, "file")
        words.append(
            say("A broken-off retrieval left {left} in doubt: moved out of the way, to be retrieved again.", left=left)
        )
    if repaired.lost:
        words.append(
            say(
                "{lost} of the archive {what} gone. Verify the files on the page Archive to see which, then "
                "retrieve them again.",
                lost=counted(repaired.lost, "file"),
                what="is" if repaired.lost == 1 else "are",
            )
        )
    if repaired.problems:
        first = repaired.problems[0]
        more = (
            say(", and {problems}", problems=counted(len(repaired.problems) - 1, "more file"))
            if len(repaired.problems) > 1
            else ""
        )
        words.append(
            say(
                "The archive could not read {path}{more}: {detail}",
                path=first.path,
                more=more,
                detail=one_line(first.detail),
            )
        )
    return tuple(words)


def nothing_held(*, headers: bool) -> tuple[str, str]:
    """Say that nothing is held, and where it comes from."""
    if headers:
        return (
            say("No headers are held here yet."),
            say("“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that."),
        )
    return say("Nothing is held here yet."), say("Retrieve something from a node, import files, or drop them here.")


def done_message(done: ArchiveDone, choices: tuple[Choice, ...] = ()) -> Message:
    """Say how work on the archive ended."""
    if done.task is ArchiveTask.CONFLICTS:
        return _conflicts_message(done)
    if done.task is ArchiveTask.QUARANTINE:
        return _quarantine_message(done, choices)
    title = f"{counted(done.count, _NOUNS.get(done.task, 'object'))} {_WORKS[done.task]}"
    if done.folder is not None and done.count:
        title += say(" to {folder}", folder=done.folder)
    if done.conflicts:
        title += say(
            ", {conflicts} beside another one with the same SOP Instance UID and other bytes",
            conflicts=whole_number(done.conflicts),
        )
    if not done.problems:
        sound = say(": all files are as they were received") if done.task is ArchiveTask.VERIFY and done.count else ""
        return Message(title=f"{title}{sound}.", advice=done.remark, choices=choices, key=done.task)
    one, several = _FAILINGS.get(done.task, (say("could not be used"), say("could not be used")))
    reason = one if len(done.problems) == 1 else several
    return Message(
        title=f"{title}; {counted(len(done.problems), 'file')} {reason}.",
        severity=Severity.WARNING,
        advice=done.remark,
        detail="\n".join(map(one_line, done.problems)),
        choices=choices,
        key=done.task,
    )


def _conflicts_message(done: ArchiveDone) -> Message:
    return Message(
        title=say(
            "{count} held with different bytes under the same SOP Instance UID.", count=counted(done.count, "object")
        ),
        advice=say("Nothing was overwritten: compare the files to see which is right."),
        severity=Severity.WARNING if done.count else Severity.INFO,
        detail="\n".join(map(one_line, done.problems)),
        key=done.task,
    )


def _quarantine_message(done: ArchiveDone, choices: tuple[Choice, ...]) -> Message:
    them = "it" if done.count == 1 else "they"
    return Message(
        title=say(
            "{count} in quarantine: put aside because {them} may not be whole.",
            count=counted(done.count, "file"),
            them=them,
        ),
        advice=say("Retrieve the objects again; then these files can be removed."),
        severity=Severity.WARNING if done.count else Severity.INFO,
        detail="\n".join(map(one_line, done.problems)),
        choices=choices,
        key=done.task,
    )
