"""The receipt of a retrieval: what was asked, and what of it is on disk at the moment of writing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from qrstation.documents import in_words, write_atomically
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Job
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import InstanceKey, StoredInstance, by_uid
from qrstation.model.outcomes import for_the_disk
from qrstation.model.receipts import (
    Attempt,
    Came,
    Compared,
    Comparison,
    Receipt,
    ReceiptCheck,
    ReceiptGap,
    ReceiptObject,
    ReceiptRequest,
)
from qrstation.model.retrieve import ExpectedInstance, RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.account import PROGRAM
from qrstation.store.archive import Archive
from qrstation.words import say, sentence

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

LARGEST = 400_000_000
"""Bytes of the largest file that is read as a receipt: room for some 900,000 objects."""

_FORMAT = "qrstation receipt"
_RECEIPT = TypeAdapter(Receipt)
_WHERE_ANY = ("held_before", "arrived", "unsolicited")
"""Lists of an attempt that stand in a receipt only where they have anything."""
_REMARKS = (
    "Verify it with: qrstation local verify --receipt FILE",
    "The verdict and the lists say what was on disk when this was written.",
    "sha256 is that of an object's data set as it was received, in hexadecimal: of its file without preamble and File "
    "Meta Information.",
    "checksum is the SHA-256 of all the rest of this file as JSON with sorted keys, without spaces, in UTF-8. It "
    "guards against accidents, not against forgery.",
)


def of_job(workstation: Workstation, job_id: int) -> Receipt:
    """Make the receipt of a job of a workstation; see `receipt_of`."""
    job, jobs = workstation.jobs.get(job_id), workstation.jobs
    return receipt_of(job, jobs.expected(job_id), jobs.attempts(job_id), workstation.archive_of(job.request))


def receipt_of(
    job: Job, expected: Sequence[ExpectedInstance], attempts: Sequence[Attempt], archive: Archive
) -> Receipt:
    """Make the receipt of a job that ended.

    Parameters
    ----------
    expected
        What the job was found to want.
    attempts
        What was noted of its attempts, oldest first.
    archive
        Where its objects are kept.

    Raises
    ------
    InvalidInput
        The job has not ended, or nothing was noted of it.
    ArchiveFault
        The disk or the index cannot be used.
    """
    if not job.state.ended:
        raise InvalidInput(
            say("Job {number} has not ended.", number=job.id),
            advice=say("A receipt is written of a retrieval that ended."),
        )
    if not attempts:
        raise InvalidInput(
            say("Of job {number} too little was kept for a receipt.", number=job.id),
            detail=say("It was cancelled before the node had said what there is.")
            if job.result is None
            else say("It ended before the node was asked, or an older version of qrstation ran it."),
            advice=say("Retrieve the same again: what is held is not fetched twice, and the receipt has it all."),
        )
    result = job.result or _broken_off(expected, attempts)
    # Of what goes elsewhere nothing is expected here, and nobody here can know what arrived.
    wanted = () if job.request.destination else expected
    here = _objects_here(wanted, attempts, archive)
    gaps = list(_gaps(wanted, attempts, result, here))
    return Receipt(
        remarks=_REMARKS,
        program=PROGRAM,
        written=datetime.now(UTC),
        job=job.id,
        submitted=job.created,
        request=_request(job.request, attempts),
        verdict=_verdict(result, wanted, attempts, gaps),
        explanation=for_the_disk(result.explanation),
        expected=max(len(expected), result.expected or 0) or None,
        attempts=tuple(attempts),
        objects=tuple(here),
        not_here=tuple(gaps),
    )


def _broken_off(expected: Sequence[ExpectedInstance], attempts: Sequence[Attempt]) -> RetrieveResult:
    """What is known of a job that the end of the program broke off, and that was cancelled afterwards."""
    held_before = {key for attempt in attempts for key in attempt.held_before}
    return RetrieveResult(
        verdict=Verdict.CANCELLED,
        expected=len(expected) or None,
        received=0,
        already_held=0,
        bytes=0,
        seconds=0.0,
        missing=tuple(one.key for one in expected if one.key not in held_before),
        explanation="The program ended in the middle of it, and it was cancelled before it went on.",
    )


def _request(request: RetrieveRequest, attempts: Sequence[Attempt]) -> ReceiptRequest:
    """Say what was asked for; the Patient ID only where it was sent."""
    by_patient = any(one.keys.get("PatientID") for attempt in attempts for one in attempt.requests)
    return ReceiptRequest(
        node=request.node,
        entities=tuple(key if by_patient else replace(key, patient_id="") for key in request.keys),
        model=str(request.model or ""),
        method=str(request.method or ""),
        destination=request.destination,
        frames=str(request.frames or ""),
        view=str(request.view or ""),
    )


def _objects_here(
    expected: Sequence[ExpectedInstance], attempts: Sequence[Attempt], archive: Archive
) -> list[ReceiptObject]:
    """Everything on disk that the job wanted or brought."""
    held_before = {key for attempt in attempts for key in attempt.held_before}
    unsolicited = {key for attempt in attempts for key in attempt.unsolicited}
    wanted = _wanted(expected, attempts)
    came = {key: Came.HELD_BEFORE if key in held_before else Came.RECEIVED for key in wanted}
    came |= {key: Came.UNSOLICITED for key in unsolicited if key not in wanted}
    copies = archive.copies(came)
    return [_object(stored, how) for key, how in came.items() for stored in copies.get(key, ())]


def _wanted(expected: Sequence[ExpectedInstance], attempts: Sequence[Attempt]) -> dict[InstanceKey, None]:
    arrived = (key for attempt in attempts for key in attempt.arrived)
    return dict.fromkeys((*(one.key for one in expected), *arrived))


def _object(stored: StoredInstance, came: Came) -> ReceiptObject:
    return ReceiptObject(
        sop_instance_uid=stored.sop_instance_uid,
        series_instance_uid=stored.series_instance_uid,
        study_instance_uid=stored.study_instance_uid,
        sop_class_uid=stored.sop_class_uid,
        transfer_syntax_uid=stored.transfer_syntax_uid,
        size=stored.size,
        sha256=stored.sha256,
        came=came,
    )


def _gaps(
    expected: Sequence[ExpectedInstance], attempts: Sequence[Attempt], result: RetrieveResult, here: list[ReceiptObject]
) -> Iterator[ReceiptGap]:
    """What is wanted and not here: the reason that was found for it, or that it was here and is gone."""
    present = by_uid(one.key for one in here)
    reasons = {failure.key: for_the_disk(failure.reason) for failure in result.failed}
    never_came = {*reasons, *result.missing}
    told = {one.key: one for one in expected}
    for key in _wanted(expected, attempts) | reasons:
        if any(map(key.means, present.get(key.sop_instance_uid, ()))):
            continue
        known = told.get(key)
        gone = "It was here, and is not in the archive any more, or was found changed."
        yield ReceiptGap(
            **key._asdict(),
            sop_class_uid="" if known is None else known.sop_class_uid,
            reason=reasons.get(key) or ("Did not arrive." if key in never_came else gone),
        )


def _verdict(
    result: RetrieveResult,
    expected: Sequence[ExpectedInstance],
    attempts: Sequence[Attempt],
    gaps: Sequence[ReceiptGap],
) -> Verdict:
    """The disk's verdict now: it may be better or worse than when the retrieval ended."""
    wanted = _wanted(expected, attempts)
    is_short = any(gap.key in wanted for gap in gaps)
    if expected and not is_short and not result.not_found and len(expected) >= (result.expected or 0):
        return Verdict.COMPLETE
    if is_short and result.verdict in (Verdict.COMPLETE, Verdict.UNVERIFIED):
        return Verdict.PARTIAL
    return result.verdict


def sealed(receipt: Receipt) -> dict[str, Any]:
    """Write a receipt as JSON values, with its checksum."""
    fields: dict[str, Any] = _RECEIPT.dump_python(receipt, mode="json")
    for attempt in fields["attempts"]:
        for name in _WHERE_ANY:
            # The objects and gaps say of which study and series they are.
            uids = [uid for _, _, uid in attempt.pop(name)]
            attempt |= {name: uids} if uids else {}
    return {**fields, "checksum": _checksum(fields)}


def save(receipt: Receipt, path: Path) -> None:
    """Write a receipt into a file, whole or not at all.

    Raises
    ------
    ArchiveFault
        It cannot be written there.
    """
    text = json.dumps(sealed(receipt), ensure_ascii=False, indent=2)
    try:
        write_atomically(path, f"{text}\n".encode(errors="backslashreplace"))
    except OSError as fault:
        raise ArchiveFault(
            say("The receipt cannot be written to {file}.", file=path),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
            advice=say("Choose another folder, or make this one writable for you."),
        ) from fault


def load(path: Path) -> Receipt:
    """Read a receipt.

    Raises
    ------
    InvalidInput
        It cannot be read, or is not as qrstation wrote it.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as fault:
        raise InvalidInput(
            say("{file} cannot be read.", file=path),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
        ) from fault
    if len(text) > LARGEST:
        raise _not_usable(path, say("It is far too large for one."))
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        raise _not_usable(path, say("It is no whole JSON file: it may be cut off or damaged.")) from None
    if not isinstance(fields, dict) or fields.get("format") != _FORMAT:
        raise _not_usable(path, say("It is another kind of file."))
    if isinstance(fields.get("version"), int) and fields["version"] > 1:
        raise _not_usable(
            path, say("A newer version of qrstation wrote it, in format {version}.", version=fields["version"])
        )
    checksum = fields.pop("checksum", None)
    if checksum != _checksum(fields):
        raise _not_usable(path, say("Its checksum does not fit: something in it was changed after it was written."))
    if isinstance(fields.get("attempts"), list):
        fields["attempts"] = list(map(_with_keys, fields["attempts"]))
    try:
        return _RECEIPT.validate_json(json.dumps(fields))
    except ValidationError as problem:
        raise _not_usable(path, sentence(in_words(problem))) from None


def _with_keys(attempt: Any) -> Any:
    """Read the SOP Instance UIDs of an attempt as what is known of instances; whether it is one is checked later."""
    if not isinstance(attempt, dict):
        return attempt
    lists = {name: attempt[name] for name in _WHERE_ANY if isinstance(attempt.get(name), list)}
    return attempt | {name: [("", "", uid) for uid in uids] for name, uids in lists.items()}


def _checksum(fields: dict[str, Any]) -> str:
    canonical = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()


def _not_usable(path: Path, detail: str) -> InvalidInput:
    return InvalidInput(
        say("{file} is no receipt that can be used.", file=path),
        detail=detail,
        advice=say("Use the receipt as it was saved, or write it again with qrstation jobs receipt."),
    )


def check_at(
    workstation: Workstation,
    receipt: Receipt,
    on_progress: Callable[[int, int], None],
    cancellation: Cancellation | None = None,
) -> ReceiptCheck:
    """Hold a receipt against the archive of a workstation where its objects are kept; see `check`."""
    of_headers = receipt.request.model == QueryModel.WITHOUT_BULK_DATA
    return check(receipt, workstation.headers if of_headers else workstation.archive, on_progress, cancellation)


def check(
    receipt: Receipt,
    archive: Archive,
    on_progress: Callable[[int, int], None] = lambda _, __: None,
    cancellation: Cancellation | None = None,
) -> ReceiptCheck:
    """Read every object of a receipt from the archive, and compare it with what the receipt says.

    Parameters
    ----------
    on_progress
        Is told how many objects are done, and of how many.
    """
    checked, problems = 0, list[Compared]()
    for compared in archive.compare(receipt.objects):
        checked += 1
        if compared.comparison is not Comparison.SAME:
            problems.append(compared)
        on_progress(checked, len(receipt.objects))
        if cancellation is not None and cancellation.requested:
            return ReceiptCheck(checked=checked, problems=tuple(problems), cancelled=True)
    return ReceiptCheck(checked=checked, problems=tuple(problems))
