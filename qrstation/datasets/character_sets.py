"""Specific Character Sets: reading text whatever its sender did, and choosing one for what we send.

References
----------
PS3.3 C.12.1.1.2, PS3.5 Section 6.1
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pydicom.charset import CODES_TO_ENCODINGS, python_encoding

from qrstation.words import say

UTF_8 = "ISO_IR 192"

_ESCAPE = b"\x1b"
_DEFAULT = "iso8859"
_STAND_ALONE = frozenset({"ISO_IR 192", "GB18030", "GBK"})
_DEFAULT_TERMS = frozenset({"", "ISO_IR 6", "ISO 2022 IR 6"})
_DELIMITERS = re.compile(rb"[\\^=\r\n\t\f]")

_CODECS = {**python_encoding, "ISO_IR 203": "iso8859_15", "ISO 2022 IR 203": "iso8859_15"}
"""Python's codecs of the defined terms; pydicom 3.0 does not know Latin-9 yet."""
_WITHOUT_ESCAPES = frozenset(_CODECS[term] for term in _STAND_ALONE)
_DESIGNATED = {**CODES_TO_ENCODINGS, b"\x1b-b": "iso8859_15"}
"""Python's codecs of the escape sequences."""

_CHOICES = (
    "ISO_IR 100",
    "ISO_IR 101",
    "ISO_IR 109",
    "ISO_IR 110",
    "ISO_IR 144",
    "ISO_IR 127",
    "ISO_IR 126",
    "ISO_IR 138",
    "ISO_IR 148",
    "ISO_IR 166",
    "\\ISO 2022 IR 87",
    "\\ISO 2022 IR 149",
)
"""Sets that one language needs, from the commonest; what none of them holds goes as UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterSet:
    """How the text of a data set is encoded.

    ``codecs`` are Python's names in the order of the values; ``problem`` says what is wrong with the terms themselves.
    """

    terms: tuple[str, ...] = ()
    codecs: tuple[str, ...] = (_DEFAULT,)
    problem: str = ""

    @staticmethod
    def named(value: str) -> CharacterSet:
        """Understand Specific Character Set (0008,0005), misspelt or not."""
        return _named(value)

    @property
    def is_default(self) -> bool:
        """Whether only the default repertoire, ASCII, may occur."""
        return _DEFAULT_TERMS.issuperset(self.terms)

    def decoded(self, value: bytes) -> tuple[str, str]:
        """Text of a value, with what was wrong about it; empty when nothing was.

        UTF-8 and Latin-1 stand in for a character set that is missing or wrong.
        """
        if value.isascii() and _ESCAPE not in value:
            return value.decode("ascii"), ""
        if _ESCAPE in value and self.codecs[0] not in _WITHOUT_ESCAPES:
            return self._decoded_by_escapes(value)
        if self.is_default:
            return _guessed(value)
        for codec in self.codecs:
            try:
                return value.decode("ascii" if codec == _DEFAULT else codec), ""
            except (UnicodeDecodeError, LookupError):
                continue
        text, _ = _guessed(value)
        return text, say("not encoded in {character_set}", character_set=self)

    def _decoded_by_escapes(self, value: bytes) -> tuple[str, str]:
        """Decode text with code extensions.

        References
        ----------
        PS3.5 Sections 6.1.2.4 and 6.1.2.5
        """
        initial = self.codecs[0]
        first, *rest = value.split(_ESCAPE)
        fragments = [(initial, first)]
        for fragment in rest:
            fragments += _designated(fragment, initial)
        text, problem = [], ""
        for codec, fragment in fragments:
            try:
                text.append(fragment.decode("ascii" if codec == _DEFAULT else codec))
            except (UnicodeDecodeError, LookupError):
                text.append(_guessed(fragment)[0])
                problem = say("not encoded in {character_set}", character_set=self)
        return "".join(text), problem

    def __str__(self) -> str:
        return "\\".join(self.terms) or say("the default character repertoire")


@lru_cache(maxsize=256)
def _named(value: str) -> CharacterSet:
    given = tuple(term.strip(" \0") for term in value.split("\\"))
    terms = tuple(_corrected(term) for term in given)
    pairs = tuple(zip(given, terms, strict=True))
    problems = [say("{term!r} is not a Specific Character Set", term=was) for was, term in pairs if not term]
    problems += [
        say("{given!r} is read as {term!r}", given=was, term=term)
        for was, term in pairs
        if term and was and term != was
    ]
    if len(terms) == 1 and terms[0].startswith("ISO 2022") and terms[0] != "ISO 2022 IR 6":
        problems.append(say("{term!r} stands alone, without the set that it extends", term=terms[0]))
    if terms[0] in _STAND_ALONE:
        terms = terms[:1]
    known = tuple(term for term in terms if term and term not in _STAND_ALONE) or terms[:1]
    codecs = tuple(_CODECS.get(term, _DEFAULT) for term in known)
    return CharacterSet(terms=terms, codecs=codecs, problem="; ".join(problems))


def chosen(values: Iterable[str], preferred: str = "") -> str:
    """Specific Character Set for values that we send; empty when ASCII does.

    Parameters
    ----------
    values
        All the text that is to be encoded.
    preferred
        The receiver's own set, taken if it can encode them.
    """
    text = "".join(values)
    if text.isascii():
        return ""
    candidates = (preferred, *_CHOICES) if preferred else _CHOICES
    return next((term for term in candidates if _can_encode(text, term)), UTF_8)


def codec_of(character_set: str) -> str:
    """Python's codec that writes text in a set; empty for a set with code extensions, which takes more."""
    single = character_set in (*_CHOICES, UTF_8) and "\\" not in character_set
    return _CODECS[character_set] if single else ""


def unencodable(values: Iterable[str], character_set: str) -> str:
    """The characters of some text that a Specific Character Set cannot hold."""
    return "".join(sorted({sign for value in values for sign in value if not _can_encode(sign, character_set)}))


def _can_encode(text: str, character_set: str) -> bool:
    """Whether each sign is in one of the set's repertoires."""
    codecs = [python_encoding.get(term, "ascii") for term in character_set.split("\\")]
    # Of GB 2312 by code extensions pydicom would leave out the escape sequences.
    codecs = ["ascii" if codec in (_DEFAULT, "iso_ir_58") else codec for codec in codecs]
    return all(any(_encodes(sign, codec) for codec in codecs) for sign in set(text))


def _encodes(sign: str, codec: str) -> bool:
    try:
        encoded = sign.encode(codec)
    except (UnicodeEncodeError, LookupError):
        return False
    # Python has no codec for JIS X 0201; it is the single-byte part of Shift JIS.
    return codec != "shift_jis" or len(encoded) == 1


def _signs(term: str) -> str:
    """What is left of a defined term when writers disagree about its punctuation."""
    return re.sub(r"[^A-Z0-9]|IR", "", term.upper())


_SPELLINGS = {_signs(term): term for term in reversed(_CODECS)} | {"UTF8": UTF_8, "ISO2022GB18030": "GB18030"}


def _corrected(term: str) -> str:
    """A defined term, mended where only its spelling is wrong; empty when it is none."""
    if term == "":
        return "ISO_IR 6"
    if term in _CODECS:
        return term
    signs = _signs(term)
    # Code extensions are announced with the names of the sets alone, too, and sets with those of the extensions.
    candidates = (signs, re.sub("^ISO(?!2022)", "ISO2022", signs), signs.replace("ISO2022", "ISO", 1))
    return next((_SPELLINGS[each] for each in candidates if each in _SPELLINGS), "")


def _designated(fragment: bytes, initial: str) -> list[tuple[str, bytes]]:
    """Codecs of the text behind an escape character, and what to hand to each."""
    code = next((code for length in (3, 2) if (code := _ESCAPE + fragment[:length]) in _DESIGNATED), None)
    if code is None:
        return [(initial, fragment)]
    codec, text = _DESIGNATED[code], fragment[len(code) - 1 :]
    if codec.startswith("iso2022_jp"):
        # Python's codecs of ISO-2022-JP read the escape sequences themselves.
        return [(codec, _ESCAPE + fragment)]
    delimiter = None if initial == _DEFAULT else _DELIMITERS.search(text)
    if delimiter is None:
        return [(codec, text)]
    # A delimiter brings the first character set back (PS3.5 6.1.2.5.3).
    return [(codec, text[: delimiter.start()]), (initial, text[delimiter.start() :])]


def _guessed(value: bytes) -> tuple[str, str]:
    """Text in no announced set: UTF-8 where it reads as such, else Latin-1."""
    try:
        return value.decode("utf-8"), say("not ASCII and without a Specific Character Set: read as UTF-8")
    except UnicodeDecodeError:
        return value.decode("latin-1"), say("not ASCII and without a Specific Character Set: read as Latin-1")
