"""Which of the presentation contexts that a peer proposes we accept.

References
----------
PS3.8 Section 9.3.2.2, PS3.7 Annex D.3.3.4
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from pynetdicom.presentation import PresentationContext, build_context

from qrstation.dicom import uids
from qrstation.dicom.command_sets import sendable_uid
from qrstation.words import first_of, say

_STORAGE = frozenset(uids.STORAGE)
_STANDARD_ROOT = "1.2.840.10008."
_STANDARD_STORAGE = "1.2.840.10008.5.1.4.1.1."

_IDENTIFIER_SYNTAXES = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)

_JPIP = (UID("1.2.840.10008.1.2.4.94"), UID("1.2.840.10008.1.2.4.95"))
_LAST_RESORT = (DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, *_JPIP)
"""Taken only where nothing else is offered: rarely read elsewhere, or, as JPIP, without the pixels."""


def is_storage_class(uid: UID) -> bool:
    """Whether a SOP Class is of the Storage Service Class, as far as anybody can know.

    Classes that nobody registered, private ones and those younger than our libraries, are taken to be.

    References
    ----------
    PS3.4 Annex B.5
    """
    if uid in _STORAGE:
        return True
    if uid.type:
        return uid.type == "SOP Class" and uid.startswith(_STANDARD_STORAGE) and "Storage" in uid.name
    return uid.startswith(_STANDARD_STORAGE) or not uid.startswith(_STANDARD_ROOT)


def preferred_transfer_syntaxes(proposed: Iterable[UID]) -> list[UID]:
    """Transfer syntaxes of a Storage context in the order in which we choose: the peer's, with two exceptions.

    Explicit VR goes before implicit, so that private attributes keep their value representations; what hardly anybody
    reads goes last. All can be kept, because nothing is decoded.
    """
    syntaxes = list(dict.fromkeys(proposed))
    usual = [syntax for syntax in syntaxes if syntax not in _LAST_RESORT]
    if ImplicitVRLittleEndian in usual and ExplicitVRLittleEndian in usual:
        implicit, explicit = usual.index(ImplicitVRLittleEndian), usual.index(ExplicitVRLittleEndian)
        usual.insert(min(implicit, explicit), usual.pop(explicit))
    return usual + [syntax for syntax in _LAST_RESORT if syntax in syntaxes]


def supported_contexts(
    proposed: Sequence[PresentationContext], query_classes: Container[str]
) -> list[PresentationContext]:
    """Our side of the negotiation with one peer, given what it proposed.

    Parameters
    ----------
    proposed
        The peer's presentation contexts.
    query_classes
        Query/Retrieve SOP Classes that our archive answers.
    """
    syntaxes: dict[UID, list[UID]] = {}
    for context in proposed:
        syntaxes.setdefault(context.abstract_syntax or UID(""), []).extend(context.transfer_syntax)
    supported = []
    for abstract_syntax, offered in syntaxes.items():
        if is_storage_class(abstract_syntax):
            supported.append(_storage_context(abstract_syntax, tuple(offered)))
        elif abstract_syntax == uids.VERIFICATION or abstract_syntax in query_classes:
            supported.append(build_context(abstract_syntax, list(_IDENTIFIER_SYNTAXES)))
    return supported


def names_of(proposed: Iterable[PresentationContext], supported: Iterable[PresentationContext]) -> tuple[str, ...]:
    """Name what a peer proposed, each once: the abstract syntax, and the transfer syntaxes where it fails for them.

    Parameters
    ----------
    proposed
        The peer's presentation contexts, none of which was accepted.
    supported
        Our side of that negotiation.
    """
    offered = {context.abstract_syntax for context in supported}
    return tuple(dict.fromkeys(_name_of(context, context.abstract_syntax in offered) for context in proposed))


def _name_of(context: PresentationContext, is_offered: bool) -> str:
    service = _shown(context.abstract_syntax or "")
    if not is_offered:
        return service
    encodings = first_of([_shown(syntax) for syntax in context.transfer_syntax])
    return say("{service} as {encodings}", service=service, encodings=encodings)


def _shown(uid: str) -> str:
    """Name a UID in a log; what is none may be anything, and is not repeated there."""
    return uids.name_of(uid) if sendable_uid(uid) else say("an invalid UID")


@lru_cache(maxsize=1024)
def _storage_context(abstract_syntax: UID, offered: tuple[UID, ...]) -> PresentationContext:
    context = build_context(abstract_syntax, [*preferred_transfer_syntaxes(offered)])
    context.scu_role = context.scp_role = True
    return context
