"""The support bundle: one file that says how this workstation is set up and what it did, without patient data."""

from __future__ import annotations

import io
import json
import platform
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from qrstation import __version__
from qrstation.dicom.transports import is_own
from qrstation.documents import write_atomically
from qrstation.errors import ArchiveFault, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Diagnosis
from qrstation.model.nodes import DEFAULT_AE_TITLE, RemoteNode
from qrstation.model.outcomes import without_comments
from qrstation.paths import Paths
from qrstation.services.doctor.case import Audience
from qrstation.services.node_entries import NodeEntry
from qrstation.services.nodes import NodeBook
from qrstation.services.support.masking import Mask, names_of, told
from qrstation.services.support.naming import Named
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings, load
from qrstation.words import in_english, say

_LIBRARIES = ("pydicom", "pynetdicom", "pydantic", "PySide6-Essentials", "cryptography", "keyring", "openpyxl")
_OF_NODES = {
    "name", "ae_title", "host", "port", "tls", "calling_ae_title", "queried", "stores", "retrieve_method",
    "query_model", "extended_negotiation", "user_identity", "connect_timeout", "response_timeout", "retrieve_timeout",
    "associations", "quiet_hours", "bandwidth", "assumed_character_set", "modality_tag", "capabilities",
}  # fmt: skip
"""What is told of a node: neither the user's name, nor where secrets lie, nor notes."""
_NOTHING_RETRIEVED = "Nothing is retrieved for a support bundle."
_KEPT_BACK = ("archive_folder", "receiver_tls_callers")
"""Settings that are told only as set or not where names are masked."""


def made(
    paths: Paths,
    workstation: Workstation | None,
    *,
    masked: bool,
    diagnoses: Sequence[Diagnosis] = (),
    fault: QrError | None = None,
) -> bytes:
    """Make the bundle: a ZIP file.

    Parameters
    ----------
    workstation
        As it is open; none where it cannot be opened, for which the bundle is all the more needed.
    masked
        Whether names, hosts, addresses, AE titles, folders, certificates' subjects and UIDs are replaced by numbers.
    diagnoses
        What the connection doctor found.
    fault
        Why the workstation could not be opened.
    """
    # Loading by itself keeps bad files aside: what is open already is told as it is.
    nodes = NodeBook(paths.nodes_file).all() if workstation is None else workstation.nodes.all()
    settings = load(paths.settings_file).contents if workstation is None else workstation.settings
    values = {
        "settings.json": _settings(settings, masked=masked),
        "nodes.json": [_node(node) for node in nodes],
        "counts.json": _counts(workstation, fault),
    }
    texts: dict[str, str] = {}
    for number, diagnosis in enumerate(diagnoses, 1):
        texts[f"doctor-{number}.txt"] = "\n".join(map(without_comments, _diagnosis(diagnosis))) + "\n"
    texts |= _logs(paths.logs)
    known = _names(paths, settings, (*nodes, *(each.node for each in diagnoses)), workstation)
    mask = Mask(known, (*map(_json, values.values()), *texts.values()), wanted=masked)
    files = {"versions.txt": _versions()}
    files |= {name: _json(mask.within(value)) for name, value in values.items()}
    files |= {name: mask(text) for name, text in texts.items()}
    contents = io.BytesIO()
    with zipfile.ZipFile(contents, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in {"README.txt": _readme(files, masked=masked), **files}.items():
            bundle.writestr(name, text)
    return contents.getvalue()


def save(path: Path, contents: bytes) -> None:
    """Write the bundle, readable by the user alone.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    """
    try:
        write_atomically(path, contents)
    except OSError as reason:
        raise ArchiveFault(
            say("The support bundle cannot be written to {file}.", file=path),
            detail=say("The system says: {reason}.", reason=reason.strerror or reason),
            advice=say("Name another file."),
        ) from reason


def examine_nodes(
    workstation: Workstation, on_node: Callable[[int, int, str], None], cancellation: Cancellation
) -> tuple[Diagnosis, ...]:
    """Examine the nodes of the book one after another, retrieving nothing, until it is stopped.

    Parameters
    ----------
    on_node
        Hears how many are done, of how many, and which is next.
    """
    audience = Audience(agree=lambda _: _NOTHING_RETRIEVED, on_step=_unheard, on_finding=_unheard)
    nodes = workstation.nodes.all()
    diagnoses = []
    for done, node in enumerate(nodes):
        if cancellation.requested:
            break
        on_node(done, len(nodes), node.name)
        diagnoses.append(workstation.examine(node, audience, cancellation))
    return tuple(diagnoses)


def _unheard(_: object) -> None:
    """What a step shows stands in the diagnosis."""


def _versions() -> str:
    lines = [
        f"qrstation {__version__}",
        f"Python {platform.python_version()}",
        platform.platform(),
        f"fast transfers {'in use' if is_own() else 'not in use'}",
        f"installed as {'a program of its own' if getattr(sys, 'frozen', False) else 'a Python package'}",
        *(f"{name} {_version(name)}" for name in _LIBRARIES),
    ]
    return "\n".join(lines) + "\n"


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "(version not known)"


def _settings(settings: Settings, *, masked: bool) -> Mapping[str, object]:
    values = settings.model_dump(mode="json")
    return {name: "set" if masked and name in _KEPT_BACK and value else value for name, value in values.items()}


def _node(node: RemoteNode) -> Mapping[str, object]:
    entry = NodeEntry.of(node)
    if (card := entry.capabilities) is not None:
        remarks = tuple(map(without_comments, card.remarks))
        entry = entry.model_copy(update={"capabilities": replace(card, remarks=remarks)})
    return entry.model_dump(mode="json", include=_OF_NODES)


def _names(
    paths: Paths, settings: Settings, nodes: Iterable[RemoteNode], workstation: Workstation | None
) -> Iterator[Named]:
    """Names that are known without looking for them."""
    for folder in (settings.archive_folder, settings.receiver_tls_callers, paths.config, paths.data, paths.logs):
        if folder is not None:
            yield Named("path", str(folder))
    yield Named("AE", settings.ae_title)
    yield Named("host", settings.bind_host)
    yield from names_of(nodes)
    if workstation is not None:
        yield Named("AE", workstation.ae_title)
        yield from (Named("AE", caller.ae_title) for caller in workstation.callers.all())


def _counts(workstation: Workstation | None, fault: QrError | None) -> Mapping[str, object]:
    if workstation is None:
        return {"not_opened": without_comments(str(fault or ""))}
    stats = workstation.archive.stats()
    return {
        "archive": {
            "patients": stats.patients,
            "studies": stats.studies,
            "series": stats.series,
            "instances": stats.instances,
            "bytes": stats.bytes,
            "free_bytes": stats.free_bytes,
            "conflicts": stats.conflicts,
            "missing": stats.missing,
        },
        "jobs": dict(Counter(str(job.state) for job in workstation.jobs.all())),
        "listening": workstation.listener_state.listening,
        "serving": workstation.listener_state.serving,
    }


def _diagnosis(diagnosis: Diagnosis) -> Iterator[str]:
    yield f"{diagnosis.node.name}, {diagnosis.node.address}, asked as {diagnosis.calling_ae_title}"
    yield diagnosis.conclusion
    for finding in diagnosis.findings:
        yield f"{finding.verdict}: {in_english(finding.step.words)}: {in_english(finding.title)}"
        yield from (f"    {line}" for line in finding.evidence)


def _logs(folder: Path) -> dict[str, str]:
    """The log files as they were written for others; never the protocol log."""
    files = sorted((*folder.glob("qrstation.log*"), *folder.glob("dose.log*")))
    texts: dict[str, str] = {}
    for file in files:
        try:
            texts[f"logs/{file.name}"] = told(file.read_text(encoding="utf-8", errors="replace"))
        except OSError as reason:
            texts[f"logs/{file.name}"] = f"It cannot be read: {reason.strerror}.\n"
    return texts


_WHAT_IS_IN = (
    ("versions.txt", "versions of qrstation, its libraries and the system"),
    ("settings.json", "the settings"),
    ("nodes.json", "the node book with capability cards, without users, passcodes, tokens and notes"),
    ("counts.json", "how much the archive holds, and how many transfers stand where: numbers alone"),
    ("doctor-", "what the connection doctor found"),
    ("logs/", "the log, without what was said in others' words; not the protocol log"),
)


_MASKABLE = (
    "Names of nodes, hosts, IP addresses, AE titles, whole paths of files and folders, subjects, issuers and "
    "fingerprints of certificates, and UIDs"
)
_MASKED = (
    f"{_MASKABLE} are replaced by numbers, the same one each time.",
    f"Not replaced: addresses that every computer has, such as 127.0.0.1, the AE title {DEFAULT_AE_TITLE}, UIDs that "
    "the standard defines, names of files without their folder, and what nodes tell of their make and version.",
    "Of nodes and callers that are not in the node book or the list of callers, a name may have been missed in the "
    "log, above all one with blanks in it.",
)


def _readme(files: Iterable[str], *, masked: bool) -> str:
    lines = [
        f"Support bundle of qrstation {__version__}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.",
        "",
        *(f"{name}: {_purpose(name)}" for name in files),
        "",
        "Left out: objects, index, list of transfers, searches, audit trail, protocol log, passwords and keys.",
    ]
    lines += [
        *(_MASKED if masked else (f"{_MASKABLE} are in it as they are.",)),
        "Names that you gave, to saved dose queries for instance, stand in the log: look at it before you send it.",
    ]
    return "\n".join(lines) + "\n"


def _purpose(name: str) -> str:
    return next(purpose for beginning, purpose in _WHAT_IS_IN if name.startswith(beginning))


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
