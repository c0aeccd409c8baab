"""What the archive page says about removing, exporting, importing and verifying."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qrstation.model.archive import RepairResult
from qrstation.model.events import Severity
from qrstation.model.information_model import Level
from qrstation.ui.results.rows import Entity
from qrstation.ui.values import ArchiveDone, ArchiveTask
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import one_line, person_name
from qrstation.ui.widgets.message_bar import Message
from qrstation.words import counted, nouns, say, sentence, sentences, whole_number

_DONE = {
    ArchiveTask.EXPORT: nouns("object exported", "objects exported"),
    ArchiveTask.IMPORT: nouns("object imported", "objects imported"),
    ArchiveTask.REMOVE: nouns("object removed", "objects removed"),
    ArchiveTask.VERIFY: nouns("object verified", "objects verified"),
    ArchiveTask.ACCEPT: nouns("missing file taken off the list", "missing files taken off the list"),
}
_NOT_DONE = {
    ArchiveTask.IMPORT: nouns("file was not taken in", "files were not taken in"),
    ArchiveTask.VERIFY: nouns("file is not as it should be", "files are not as they should be"),
}
_FLAWED = nouns(
    "file came cut off, or otherwise than its transfer syntax says",
    "files came cut off, or otherwise than their transfer syntax says",
)
_NOT_USED = nouns("file could not be used", "files could not be used")


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
    return ", ".join(counted(levels[level], *level.nouns) for level in Level if levels[level])


def removal_question(entities: tuple[Entity, ...], files: int | None) -> str:
    """Ask for removal, naming what, of whom and how many files."""
    names = {person_name(name) for entity in entities if (name := one_line(entity.match.text("PatientName")))}
    what = selection_words(entities)
    if len(names) == 1:
        what = say("{selection} of {patient}", selection=what, patient=next(iter(names)))
    totals = [entity.total for entity in entities]
    if files is None and None not in totals and all(entity.match.level is not Level.IMAGE for entity in entities):
        files = sum(total for total in totals if total is not None)
    if files is None:
        return say("Remove {selection} from the archive?", selection=what)
    return say("Remove {selection} with {objects} from the archive?", selection=what, objects=counted(files, "object"))


def repair_words(repaired: RepairResult) -> tuple[str, ...]:
    """Say what was found wrong with the archive when it was opened; nothing where all was well."""
    words = []
    if repaired.index_kept_aside is not None:
        words.append(
            say(
                "The index of the archive was damaged and has been made anew from the files; the old one is "
                "kept as {path}.",
                path=repaired.index_kept_aside,
            )
        )
    if repaired.set_aside:
        files = counted(repaired.set_aside, "file")
        words.append(
            say(
                "A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.",
                files=files,
            )
        )
    if repaired.lost:
        words.append(
            say(
                "{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.",
                files_are_gone=counted(repaired.lost, "file of the archive is gone", "files of the archive are gone"),
            )
        )
    if repaired.problems:
        first = repaired.problems[0]
        unread = str(first.path)
        if len(repaired.problems) > 1:
            more = counted(len(repaired.problems) - 1, "more file")
            unread = say("{path}, and {more_files}", path=unread, more_files=more)
        words.append(say("The archive could not read {files}: {reason}", files=unread, reason=one_line(first.detail)))
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
    title = counted(done.count, *_DONE[done.task])
    if done.folder is not None and done.count:
        title = say("{objects_exported} to {folder}", objects_exported=title, folder=done.folder)
    if done.conflicts:
        beside = say(
            "{count} beside another one with the same SOP Instance UID and other bytes",
            count=whole_number(done.conflicts),
        )
        title = f"{title}, {beside}"
    if done.problems:
        title = f"{title}; {counted(len(done.problems), *_NOT_DONE.get(done.task, _NOT_USED))}"
    elif done.task is ArchiveTask.VERIFY and done.count:
        title = say("{objects_verified}: all files are as they were received", objects_verified=title)
    flawed = sentence(counted(len(done.received_so), *_FLAWED)) if done.received_so else ""
    found = (*done.problems, *done.received_so)
    return Message(
        title=sentence(title),
        severity=Severity.WARNING if found else Severity.INFO,
        advice=sentences(done.remark, flawed),
        detail="\n".join(map(one_line, found)),
        choices=choices,
        key=done.task,
    )


def _conflicts_message(done: ArchiveDone) -> Message:
    return Message(
        title=say(
            "{objects} held with different bytes under the same SOP Instance UID.",
            objects=counted(done.count, "object"),
        ),
        advice=say("Nothing was overwritten: compare the files to see which is right."),
        severity=Severity.WARNING if done.count else Severity.INFO,
        detail="\n".join(map(one_line, done.problems)),
        key=done.task,
    )


def _quarantine_message(done: ArchiveDone, choices: tuple[Choice, ...]) -> Message:
    put_aside = counted(
        done.count,
        "file in quarantine: put aside because it may not be whole",
        "files in quarantine: put aside because they may not be whole",
    )
    return Message(
        title=sentence(put_aside),
        advice=say("Retrieve the objects again; then these files can be removed."),
        severity=Severity.WARNING if done.count else Severity.INFO,
        detail="\n".join(map(one_line, done.problems)),
        choices=choices,
        key=done.task,
    )
