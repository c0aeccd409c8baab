"""Texts in the user's language: whatever a person reads is said through here.

The code holds every text in English. Whoever shows texts installs a `Language` before the first of them; until then,
and on the command line, it is English. Values stand in a text by name, so that a translation may put them in its own
order.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language, and how its people write numbers and dates.

    Parameters
    ----------
    code
        ISO 639-1: ``de``.
    translation
        Gives the translation of a text, and an empty one where there is none; with a number, the form of the text
        that goes by it.
    decimal_point, group_separator
        Of numbers.
    date
        Of dates, for `datetime.date.strftime`.
    """

    code: str
    translation: Callable[[str, int | None], str]
    decimal_point: str = "."
    group_separator: str = ","
    date: str = "%Y-%m-%d"


_NAMED = 3
"""How many of some things a sentence names."""

ENGLISH = Language(code="en", translation=lambda _text, _number: "")
_language = ENGLISH


def speak(language: Language) -> None:
    """Say everything in a language from now on; what was said before stays as it is."""
    global _language
    _language = language


def spoken() -> Language:
    """The language that is spoken."""
    return _language


class Said(str):
    """A text in the user's language that knows its English, for peers, logs and the audit trail.

    What is made of such texts by other means than `say` and `put_together`, and what calls them, is an ordinary text.
    """

    __slots__ = ("english",)
    english: str

    def __new__(cls, text: str, english: str = "") -> Self:
        """Make a text; a copy is given its English afterwards."""
        said = super().__new__(cls, text)
        said.english = english
        return said


def say(text: str, /, **values: object) -> str:
    """Say a text in the user's language.

    Parameters
    ----------
    text
        In English, as a literal or marked by `later`: the catalogues are made from what stands in the code.
    **values
        Fill the ``{name}`` fields, as in `str.format`; numbers are written as the language does.
    """
    translated = _language.translation(text, None) or text
    said = _Writer(_language).vformat(translated, (), values) if values else translated
    return said if _language is ENGLISH else Said(said, _said_in_english(text, values))


def _said_in_english(text: str, values: Mapping[str, object]) -> str:
    if not values:
        return in_english(text)
    return _Writer(ENGLISH).vformat(text, (), {name: _value_in_english(value) for name, value in values.items()})


def _value_in_english(value: object) -> object:
    told = value if isinstance(value, str) else str(value)
    return told.english if isinstance(told, Said) else value


def counted(number: int, singular: str, plural: str = "") -> str:
    """Say a number with its noun: ``1 study``, ``1,280 studies``."""
    several = f"{{number}} {plural or f'{singular}s'}"
    source = f"{{number}} {singular}" if number == 1 else several
    english = source.replace("{number}", f"{number:,}")
    if _language is ENGLISH:
        return english
    said = _language.translation(several, number) or source
    return Said(said.replace("{number}", whole_number(number)), english)


def in_english(text: str) -> str:
    """Take the English of what was said, as far as it is known."""
    return text.english if isinstance(text, Said) else text


def put_together(how: Callable[..., str], *parts: str) -> str:
    """Make a text of others by calling `how` with them; where one of them knows its English, the text does, too."""
    whole = how(*parts)
    if any(isinstance(part, Said) for part in parts):
        return Said(whole, how(*map(in_english, parts)))
    return whole


def joined(between: str, parts: Iterable[str]) -> str:
    """Put together what was said, as `str.join` does."""
    return put_together(lambda between, *parts: between.join(parts), between, *parts)


def first_of(names: Sequence[str]) -> str:
    """Name the first three of some things, and say how many more there are."""
    listed, others = joined(", ", names[:_NAMED]), len(names) - _NAMED
    return say("{names} and {others} more", names=listed, others=others) if others > 0 else listed


def sentences(*parts: str) -> str:
    """Put sentences one after another; empty ones are left out, and no blank follows the full stop of Japanese."""
    return put_together(_one_after_another, *filter(None, parts))


def _one_after_another(*parts: str) -> str:
    whole = ""
    for part in parts:
        whole += part if not whole or whole.endswith("。") else f" {part}"
    return whole


def sentence(words: str) -> str:
    """Put a full stop behind words that were said without one."""
    return say("{words}.", words=words)


def clause(sentence: str) -> str:
    """Take the full stop off a sentence, so that it can stand in another."""
    bare = sentence.rstrip(".。")
    return Said(bare, sentence.english.rstrip(".")) if isinstance(sentence, Said) else bare


def later(text: str) -> str:
    """Mark a text that `say` says later, such as one of a table."""
    return text


def nouns(singular: str, plural: str) -> tuple[str, str]:
    """Mark what one thing is called, and several: for `counted`, and each for `say`."""
    return singular, plural


def whole_number(number: int) -> str:
    """Write a whole number, its digits grouped as the language does."""
    return written(number, ",")


def written(number: float, form: str) -> str:
    """Write a number in a form of `format`, with the language's point and groups."""
    said = _written(number, form, _language)
    return said if _language is ENGLISH else Said(said, format(number, form))


def day_of(value: str) -> str:
    """Write a date (DA, PS3.5 6.2) of eight digits as the language does; any other text as it is."""
    try:
        day = date(int(value[:4]), int(value[4:6]), int(value[6:]))
    except ValueError:
        return value
    said = f"{day:{_language.date}}"
    return said if _language is ENGLISH else Said(said, day.isoformat())


def _written(number: float, form: str, language: Language) -> str:
    english = format(number, form)
    return english.translate({ord("."): language.decimal_point, ord(","): language.group_separator})


class _Writer(string.Formatter):
    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, int | float) and format_spec:
            return _written(value, format_spec, self._language)
        return str(super().format_field(value, format_spec))
