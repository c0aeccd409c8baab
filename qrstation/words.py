"""Texts in the user's language: whatever a person reads is said through here.

The code holds every text in English. Whoever shows texts installs a `Language` before the first of them; until then,
and on the command line, it is English. Values stand in a text by name, so that a translation may put them in its own
order.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass


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


ENGLISH = Language(code="en", translation=lambda _text, _number: "")
_language = ENGLISH


def speak(language: Language) -> None:
    """Say everything in a language from now on; what was said before stays as it is."""
    global _language
    _language = language


def spoken() -> Language:
    """The language that is spoken."""
    return _language


def say(text: str, /, **values: object) -> str:
    """Say a text in the user's language.

    Parameters
    ----------
    text
        In English, as a literal or marked by `later`: the catalogues are made from what stands in the code.
    **values
        Fill the ``{name}`` fields, as in `str.format`; numbers are written as the language does.
    """
    said = _language.translation(text, None) or text
    return _writer.vformat(said, (), values) if values else said


def counted(number: int, singular: str, plural: str = "") -> str:
    """Say a number with its noun: ``1 study``, ``1,280 studies``."""
    several = f"{{number}} {plural or f'{singular}s'}"
    said = _language.translation(several, number) or (f"{{number}} {singular}" if number == 1 else several)
    return said.replace("{number}", whole_number(number))


def sentence(words: str) -> str:
    """Put a full stop behind words that were said without one."""
    return say("{words}.", words=words)


def clause(sentence: str) -> str:
    """Take the full stop off a sentence, so that it can stand in another."""
    return sentence.rstrip(".。")


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
    english = format(number, form)
    return english.translate({ord("."): _language.decimal_point, ord(","): _language.group_separator})


class _Writer(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, int | float) and format_spec:
            return written(value, format_spec)
        return str(super().format_field(value, format_spec))

    def check_unused_args(self, used_args: set[int | str], args: Sequence[object], kwargs: object) -> None:
        """A translation may leave a value out: there is no such fault."""


_writer = _Writer()
