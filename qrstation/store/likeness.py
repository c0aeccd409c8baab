"""Likeness of person names: what fuzzy semantic matching means in our archive.

A name is like a key when every word of the key has a word of its own in the name, in whatever order they stand. Words
are compared without case, accents, punctuation and doubled letters, and with one spelling for what is written in
several ways: Müller, Mueller and MULLER are one, and so are Smith and Smyth, O'Brien and OBrien. Of two such words

- one may be the other's initial, if another word is like a whole one;
- one may differ by a slip (a letter more, less, wrong, or swapped with its neighbour) from four letters on, and by two
  from eight letters on, in the Latin, Greek and Cyrillic alphabets. Where a character is a syllable or a word, as in
  Chinese, Japanese and Korean, another character is another name.

Words may be written together or apart: De Groot and Degroot, 山田^太郎 and 山田太郎. A word of the key with wildcards
matches a word of the name as a whole.

References
----------
PS3.4 C.2.2.2.1.1
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

_GAPS = "\t\n\r.;:/_()-\u00a0\u00b7\u2010\u2011\u2012\u2013\u2014\u2015\u3000\u30fb"
_APOSTROPHES = "'`\"\u00b4\u2018\u2019\u02bc"
_SIGNS = str.maketrans(
    {
        **dict.fromkeys(_GAPS, " "),
        **dict.fromkeys("=,", "^"),
        **dict.fromkeys(_APOSTROPHES),
        "ø": "o",
        "æ": "a",
        "œ": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ı": "i",
        "y": "i",
    }
)
_ACCENTS = re.compile(r"[\u0300-\u036f]+")
_ALPHABET = "a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f"
_SUPERFLUOUS = re.compile(rf"(?<=[aou])e|p(?=h)|([{_ALPHABET}])(?=\1)")
"""Second of two letters that stand for one, and first of two that are the same."""
_ALPHABETIC = re.compile(rf"[{_ALPHABET}]+")
_WILDCARDS = re.compile(r"[*?]")
_MOST_SLIPS = 2

Words = Sequence[str]
"""Words of a name in the form in which they are compared."""


def likeness(key: str, wildcard: Callable[[str, str], bool]) -> Callable[[str], bool]:
    """Make the test whether one component group of a name is like a key.

    Parameters
    ----------
    wildcard
        Whether a text matches a pattern with wildcards.
    """
    plain_key = _plain(key)
    apart, together = (
        [_Grades(word, wildcard) for word in words if word.strip("*")]
        for words in (_words(plain_key), _components(plain_key))
    )
    whole = _Grades(_whole(plain_key), wildcard)

    def matches(name: str) -> bool:
        plain = _plain(name)
        return bool(apart) and (
            _each_has_its_own(apart, _words(plain))
            or ((" " in plain or " " in plain_key) and _each_has_its_own(together, _components(plain)))
            or (("^" in plain) is not ("^" in plain_key) and whole[_whole(plain)] == _WHOLE)
        )

    return matches


def _plain(name: str) -> str:
    """Take from a name what does not count; its components stay divided by ^, and their words by blanks."""
    name = name.casefold()
    if not name.isascii():
        name = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", name)))
    return _SUPERFLUOUS.sub("", name.translate(_SIGNS))


def _words(plain: str) -> Words:
    return plain.replace("^", " ").split()


def _components(plain: str) -> Words:
    """Words with those of each component written together."""
    return plain.replace(" ", "").replace("^", " ").split()


def _whole(plain: str) -> str:
    return plain.replace(" ", "").replace("^", "")


_NOT_ALIKE, _INITIAL, _WHOLE = range(3)


class _Grades(dict[str, int]):
    """How words of names are alike to one word of a key; each is looked at once."""

    def __init__(self, word: str, wildcard: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._word = word
        self._wildcard = wildcard if _WILDCARDS.search(word) else None

    def __missing__(self, other: str) -> int:
        if self._wildcard is not None:
            grade = _WHOLE if self._wildcard(self._word, other) else _NOT_ALIKE
        else:
            grade = _grade(self._word, other)
        self[other] = grade
        return grade


def _grade(one: str, other: str) -> int:
    if one == other:
        return _WHOLE
    shorter = min(len(one), len(other))
    if shorter > 1 and abs(len(one) - len(other)) > _MOST_SLIPS:
        return _NOT_ALIKE
    if not (_ALPHABETIC.fullmatch(one) and _ALPHABETIC.fullmatch(other)):
        return _NOT_ALIKE
    if shorter == 1:
        return _INITIAL if one[0] == other[0] else _NOT_ALIKE
    return _WHOLE if _within(one, other, slips=0 if shorter < 4 else 1 if shorter < 8 else _MOST_SLIPS) else _NOT_ALIKE


def _within(one: str, other: str, slips: int) -> bool:
    """Whether a word becomes another by so many slips at most (optimal string alignment)."""
    # A slip changes two letters of those that occur at most.
    if abs(len(one) - len(other)) > slips or len(set(one) ^ set(other)) > 2 * slips:
        return False
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, sign in enumerate(other, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != sign))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == sign:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > slips:
            return False
        before, last = last, current
    return last[-1] <= slips


def _each_has_its_own(wanted: Sequence[_Grades], words: Words) -> bool:
    """Whether each word of the key finds one that is like it and no other word's, at least one of them as a whole."""
    if len(wanted) > len(words):
        return False
    choices: list[list[int]] = []
    whole = False
    for grades in wanted:
        found = [grades[word] for word in words]
        if not any(found):
            return False
        whole = whole or _WHOLE in found
        choices.append([place for place, grade in enumerate(found) if grade])
    taken: dict[int, int] = {}

    def find_place(number: int, tried: set[int]) -> bool:
        for place in choices[number]:
            if place not in tried:
                tried.add(place)
                if place not in taken or find_place(taken[place], tried):
                    taken[place] = number
                    return True
        return False

    return whole and all(find_place(number, set()) for number in range(len(choices)))
