"""Tables of the DICOM Conformance Statement, each read from the code that does what it says.

References
----------
PS3.2 Annex N
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from enum import Enum
from itertools import groupby

from conformance_words import IDENTITIES, LISTENER, NODE, PATIENT_INFO_STATUSES, SAMPLES, SERVED, SETTINGS, TIMEOUTS
from pydicom.charset import python_encoding
from pydicom.sr.codedict import codes
from pydicom.uid import UID, AllTransferSyntaxes

from qrstation.datasets.character_sets import CharacterSet, chosen
from qrstation.datasets.dictionary import tag_of
from qrstation.dicom import uids
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.archive_scp import ArchiveService
from qrstation.dicom.contexts import get_contexts, query_context, storage_classes_for
from qrstation.dicom.extended_negotiation import answer, offer
from qrstation.dicom.identifiers import DEFAULT_KEYS
from qrstation.dicom.negotiation import is_storage_class, preferred_transfer_syntaxes, supported_contexts
from qrstation.dicom.offers import SERVICES
from qrstation.dicom.pdus import CALLING_AE_TITLE_NOT_RECOGNISED, LOCAL_LIMIT_EXCEEDED
from qrstation.dicom.receiving_tls import CIPHERS
from qrstation.dicom.status import Service, status_of
from qrstation.model.identity import IdentityType
from qrstation.model.information_model import ExtendedNegotiation, Level
from qrstation.model.limits import TransferLimits
from qrstation.model.nodes import RemoteNode, Timeouts
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import TlsSettings
from qrstation.services.retries import status_may_pass
from qrstation.settings import Settings
from qrstation.store.columns import COMPUTED
from qrstation.store.schema import COLUMNS

EVERY_TRANSFER_SYNTAX = (*AllTransferSyntaxes, UID("1.2.840.10008.1.2.4.94"), UID("1.2.840.10008.1.2.4.95"))
"""pydicom's, and those of JPIP."""
_ANY_OTHER = UID("1.2.826.0.1.3680043.9.7133.99.2")
_TLS_NAMES = {
    TlsProfile.BCP_195: "BCP 195 RFC 8996, 9325 TLS (PS3.15 B.12)",
    TlsProfile.MODIFIED_BCP_195: "Modified BCP 195 RFC 8996, 9325 TLS (PS3.15 B.13)",
}


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in Markdown."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def services() -> str:
    """SOP Classes of all services but Storage, with our roles."""
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("Verification", (uids.VERIFICATION,)),
        ("Query", uids.FIND.values()),
        ("Retrieve by C-MOVE", uids.MOVE.values()),
        ("Retrieve by C-GET", uids.GET.values()),
        ("Patient information", uids.PATIENT_INFO.values()),
    )
    provided = {uids.VERIFICATION, *ArchiveService.sop_class_uids}
    rows = (
        (service, uids.name_of(uid), uid, _yes(uid in SERVICES), _yes(uid in provided))
        for service, classes in groups
        for uid in classes
    )
    return table(("Service", "SOP Class", "UID", "SCU", "SCP"), rows)


def storage() -> str:
    """Every Storage SOP Class that is known by name and accepted."""
    return table(("SOP Class", "UID"), ((uids.name_of(uid), uid) for uid in uids.STORAGE if is_storage_class(UID(uid))))


def proposed() -> str:
    """Presentation contexts that we propose, but those of the storage sub-operations of a C-GET."""
    groups = (
        ("Verification", (uids.VERIFICATION,)),
        ("C-FIND, all models", tuple(uids.FIND.values())),
        ("C-MOVE, all models", tuple(uids.MOVE.values())),
        ("C-GET, all models", tuple(uids.GET.values())),
        ("Patient information", tuple(uids.PATIENT_INFO.values())),
    )
    rows = []
    for name, classes in groups:
        [syntaxes] = {tuple(query_context(uid).transfer_syntax or ()) for uid in classes}
        rows.append((name, _names(syntaxes), "SCU", _negotiated(classes)))
    return table(("Activity", "Transfer syntaxes, in one context", "Role", "Extended negotiation, where set"), rows)


def get_transfer_syntaxes() -> str:
    """Transfer syntaxes that a C-GET proposes for what it wants sent, in the order in which they find room."""
    kinds = {
        "Images": (uids.CT,),
        "Images that may be video": (uids.ULTRASOUND_MULTI_FRAME,),
        "Other objects": (uids.X_RAY_RADIATION_DOSE_SR,),
    }
    found = {kind: _syntaxes_for(classes) for kind, classes in kinds.items()}
    every = dict.fromkeys(uid for syntaxes in found.values() for uid in syntaxes)
    rows = ((uids.name_of(uid), uid, *(_yes(uid in syntaxes) for syntaxes in found.values())) for uid in every)
    return table(("Transfer syntax", "UID", *kinds), rows)


def classes_by_modality() -> str:
    """Storage SOP Classes that a C-GET proposes when only modalities are known."""
    anything = set(storage_classes_for(()))
    terms = sorted(code.value for code in codes.cid33.concepts.values())
    known = {term: classes for term in terms if not anything <= set(classes := storage_classes_for((term,)))}
    always = [uid for uid in storage_classes_for(()) if all(uid in classes for classes in known.values())]
    proposed_for = {"unknown": storage_classes_for(()), **known}
    rows = [("always", _names(always))]
    rows += [(term, _names(uid for uid in classes if uid not in always)) for term, classes in proposed_for.items()]
    return table(("Modality", "Storage SOP Classes"), rows)


def accepted() -> str:
    """Presentation contexts that we accept, found by proposing every transfer syntax."""
    groups = (
        ("Verification", (uids.VERIFICATION,)),
        ("Query/Retrieve and patient information, where the archive is served", sorted(ArchiveService.sop_class_uids)),
    )
    rows = []
    for name, classes in groups:
        syntaxes = {accepted_syntaxes(uid) for uid in classes}
        rows.append((name, _names(*syntaxes), "SCP"))
    [storage_syntaxes] = {len(accepted_syntaxes(uid)) for uid in uids.STORAGE}
    every = "any that is proposed" if storage_syntaxes == len(EVERY_TRANSFER_SYNTAX) else f"{storage_syntaxes}"
    rows.append(("Storage, known and private SOP Classes", every, "SCP; SCU as well, by role selection, for a C-GET"))
    return table(("Abstract syntaxes", "Transfer syntaxes", "Role"), rows)


def accepted_syntaxes(sop_class_uid: str) -> tuple[str, ...]:
    """Transfer syntaxes that we accept of a SOP Class to which every one is proposed, the preferred ones first."""
    context = query_context(sop_class_uid)
    context.transfer_syntax = list(EVERY_TRANSFER_SYNTAX)
    [supported] = supported_contexts([context], ArchiveService.sop_class_uids)
    return tuple(map(str, supported.transfer_syntax or ()))


def last_resort() -> str:
    """Transfer syntaxes that we choose only where nothing else is proposed."""
    every = preferred_transfer_syntaxes([*EVERY_TRANSFER_SYNTAX, _ANY_OTHER])
    return _names(every[every.index(_ANY_OTHER) + 1 :])


def negotiations() -> str:
    """What can be agreed upon beyond the baseline: by whom it is offered, and what our archive answers."""
    groups = (
        ("C-FIND, all models", tuple(uids.FIND.values())),
        *_alike("C-GET", tuple(uids.GET.values())),
        *_alike("C-MOVE", tuple(uids.MOVE.values())),
    )
    rows = []
    for name, classes in groups:
        uid = classes[0]
        for wanted in ExtendedNegotiation:
            for item in offer(uid, (wanted,)):
                byte = len(item.service_class_application_information or b"")
                honoured = _honours(uid, byte)
                rows.append((name, f"{byte}", wanted.value, "where the node's entry says so", _yes(honoured)))
    return table(("Service", "Byte", "Name in `--offer`", "Offered as SCU", "Accepted as SCP"), rows)


def default_keys() -> str:
    """Keys of our queries."""
    rows = ((level.value, level.unique_key, ", ".join(keys)) for level, keys in DEFAULT_KEYS.items())
    return table(("Level", "Unique key", "Return keys"), rows)


def indexed_keys() -> str:
    """Keys that our archive answers from its index, by the level that they belong to."""
    owners: dict[Level, list[str]] = {level: [] for level in Level}
    known = COLUMNS | {keyword: level for keyword, (level, _) in COMPUTED.items()}
    for keyword in sorted(known, key=tag_of):
        owners[known[keyword]].append(keyword)
    return table(("Level", "Keys"), ((level.value, ", ".join(keys)) for level, keys in owners.items()))


def received_statuses() -> Iterator[tuple[str, str]]:
    """What a peer's statuses mean to us: a heading and a table for all services, then for each of its own."""
    by_service = {service: _meanings(service) for service in Service}
    shared = set.intersection(*(set(meanings) for meanings in by_service.values()))
    yield (
        "All services",
        _status_table({one: found for one, found in by_service[Service.ECHO].items() if one in shared}),
    )
    for service, meanings in by_service.items():
        own = {one: found for one, found in meanings.items() if one not in shared}
        yield service.value, _status_table(own)


def sent_statuses() -> str:
    """Statuses that our archive sends."""
    rows = (
        (service.value, f"{code:04X}", status_of(service, code).meaning, when)
        for service, sent in (*SERVED.items(), (Service.PATIENT_INFO, PATIENT_INFO_STATUSES))
        for code, when in sent.items()
    )
    return table(("Service", "Status", "Meaning", "Sent when"), rows)


def character_sets_read() -> str:
    """Specific Character Sets that we read."""
    terms = (term for term in (*python_encoding, "ISO_IR 203", "ISO 2022 IR 203") if term)
    return ", ".join(f"`{term}`" for term in terms if CharacterSet.named(term).terms == (term,))


def character_sets_written() -> str:
    """Specific Character Sets that we choose for what we send."""
    rows = ((language, text, _default(chosen([text]))) for language, text in SAMPLES.items())
    return table(("Text", "Such as", "Specific Character Set"), rows)


def timeouts() -> str:
    """How long we wait for a node."""
    standard = Timeouts()
    rows = (
        (TIMEOUTS[one.name], f"{getattr(standard, one.name):g} s", f"`nodes edit --{one.name}-timeout`")
        for one in fields(Timeouts)
    )
    return table(("Waiting for", "Usual", "Set for each node by"), rows)


def rejections() -> str:
    """With which A-ASSOCIATE-RJ we reject a request."""
    whys = (
        (CALLING_AE_TITLE_NOT_RECOGNISED, "the caller may not connect, or not have any of what it proposes"),
        ((1, 1, 7), "it calls us by another AE title than ours, where that is required"),
        (LOCAL_LIMIT_EXCEEDED, "there is no room for another association, at all or from its address"),
    )
    rows = ((*(f"{number}" for number in numbers), why) for numbers, why in whys)
    return table(("Result", "Source", "Reason", "Sent when"), rows)


def listener_limits() -> str:
    """What callers of our receiver may take."""
    standard = ListenerLimits()
    values = {one.name: getattr(standard, one.name) for one in fields(ListenerLimits)}
    pdu = values.pop("pdu")
    values |= {f"pdu.{one.name}": getattr(pdu, one.name) for one in fields(pdu)}
    rows = ((LISTENER[name][0], f"{_number(value)} {LISTENER[name][1]}".strip()) for name, value in values.items())
    return table(("Limit", "Value"), rows)


def settings() -> str:
    """Settings of the workstation, with what they are at first."""
    rows = (
        (f"`{name}`", _default(field.default), SETTINGS[name])
        for name, field in Settings.model_fields.items()
        if SETTINGS[name]
    )
    return table(("Setting", "At first", "Means"), rows)


def node_parameters() -> str:
    """What is set for each node, with what it is at first."""
    found = {one.name: one.default for one in fields(RemoteNode) if one.name not in ("limits", "timeouts")}
    found["tls"] = TlsSettings().trust
    found |= {f"limits.{one.name}": one.default for one in fields(TransferLimits)}
    rows = ((NODE[name][0], _default(value), NODE[name][1]) for name, value in found.items() if NODE[name][0])
    return table(("Parameter", "At first", "Command line"), rows)


def identities() -> str:
    """User identities that we can name."""
    rows = ((f"{one.number}", one.value, IDENTITIES[one]) for one in IdentityType)
    return table(("User Identity Type", "Form", "Set by"), rows)


def tls_profiles() -> str:
    """TLS profiles, with their ciphers as OpenSSL writes them."""
    rows = ((_TLS_NAMES[one], f"`{one.value}`", "1.2 and 1.3", f"`{CIPHERS[one]}`") for one in TlsProfile)
    return table(("Profile", "Name in settings", "TLS", "Ciphers of TLS 1.2"), rows)


def _yes(is_so: bool) -> str:
    return "Yes" if is_so else "No"


def _names(sop_class_uids: Iterable[str]) -> str:
    return ", ".join(uids.name_of(str(uid)) for uid in sop_class_uids)


def _negotiated(classes: Sequence[str]) -> str:
    names = [one.value for one in ExtendedNegotiation if any(offer(uid, (one,)) for uid in classes)]
    return ", ".join(names) or "none"


def _syntaxes_for(classes: Sequence[str]) -> tuple[str, ...]:
    contexts, _ = get_contexts(next(iter(uids.GET.values())), classes)
    return tuple(dict.fromkeys(str(uid) for context in contexts[1:] for uid in context.transfer_syntax or ()))


def _alike(service: str, classes: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Put together the SOP Classes of a service for which the same can be negotiated."""
    groups: dict[tuple[bool, ...], list[str]] = {}
    for uid in classes:
        groups.setdefault(tuple(bool(offer(uid, (one,))) for one in ExtendedNegotiation), []).append(uid)
    for members in groups.values():
        names = (uids.name_of(uid).partition(" - ")[0].replace(" Information Model", "") for uid in members)
        yield f"{service}: {', '.join(names)}", tuple(members)


def _honours(sop_class_uid: str, byte: int) -> bool:
    items = answer(sop_class_uid, b"\1" * byte)
    return any((item.service_class_application_information or b"\0")[-1] == 1 for item in items)


def _meanings(service: Service) -> Mapping[Status, list[int]]:
    """The codes of each meaning that a service has, without those that nobody defined."""
    meanings: dict[Status, list[int]] = {}
    for code in range(0x10000):
        status = status_of(service, code)
        if status.category is not StatusCategory.UNKNOWN and not status.meaning.startswith("Unknown"):
            meanings.setdefault(_without_code(status), []).append(code)
    return meanings


def _without_code(status: Status) -> Status:
    return Status(code=0, category=status.category, meaning=status.meaning, advice=status.advice)


def _status_table(meanings: Mapping[Status, list[int]]) -> str:
    rows = []
    for status, found in sorted(meanings.items(), key=lambda each: each[1]):
        passing = any(status_may_pass(Status(code=code, category=status.category, meaning="")) for code in found)
        category = status.category.value
        rows.append((_ranges(found), category, status.meaning, status.advice, _yes(passing)))
    return table(("Status", "Category", "Meaning", "What the user is told to do", "Tried again by itself"), rows)


def _ranges(found: Sequence[int]) -> str:
    runs = [[code for _, code in run] for _, run in groupby(enumerate(found), lambda pair: pair[1] - pair[0])]
    return ", ".join(f"{run[0]:04X}" if len(run) == 1 else f"{run[0]:04X}–{run[-1]:04X}" for run in runs)


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:g}"


def _default(value: object) -> str:
    match value:
        case bool():
            return "on" if value else "off"
        case Enum():
            return f"`{value.value}`"
        case tuple():
            return ", ".join(_default(each) for each in value) or "none"
        case None | "":
            return "none"
        case str() | int():
            return f"`{value}`"
        case _:
            return "to be given"
