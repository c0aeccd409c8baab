"""Values as people read them: names, dates, times, numbers, sizes and durations, from what DICOM writes.

What does not have the form that the standard gives it is shown as it came.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from qrstation.datasets import moments
from qrstation.model.names import NameGroup
from qrstation.quantities import NO_BREAK_SPACE as NO_BREAK_SPACE
from qrstation.quantities import byte_size as byte_size
from qrstation.words import later, say, spoken, written

_GROUPS = (NameGroup.ALPHABETIC, NameGroup.IDEOGRAPHIC, NameGroup.PHONETIC)
"""Component groups in the order in which a name writes them."""
_DIRECTIONS = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
"""Bidirectional classes of characters that turn the direction of what follows."""
_DAYS, _HOURS, _MINUTES, _SECONDS, _MILLISECONDS = later("d"), later("h"), later("min"), later("s"), later("ms")
_SPANS = ((_DAYS, 86400, _HOURS, 3600), (_HOURS, 3600, _MINUTES, 60), (_MINUTES, 60, _SECONDS, 1))


def person_name(value: str, groups: Sequence[NameGroup] = (NameGroup.ALPHABETIC,)) -> str:
    """Write a person name as people do: ``DOE^Jane^^Dr`` becomes ``DOE, Dr Jane``.

    Parameters
    ----------
    value
        One value of the representation PN, its groups divided by ``=``.
    groups
        The groups to show, the first one leading and the others in parentheses behind it; when the name has none of
        these, its first group that is not empty.

    References
    ----------
    PS3.5 6.2.1
    """
    written = {group: _name_group(part) for group, part in zip(_GROUPS, value.split("="), strict=False)}
    chosen = [name for group in groups if (name := written.get(group, ""))]
    if not chosen:
        chosen = [name for name in written.values() if name][:1]
    if len(chosen) < 2:
        return "".join(chosen)
    return f"{chosen[0]} ({', '.join(chosen[1:])})"


def _name_group(group: str) -> str:
    family, given, middle, prefix, suffix = ([one_line(part) for part in group.split("^")] + [""] * 5)[:5]
    forenames = " ".join(part for part in (prefix, given, middle) if part)
    if family and forenames and not prefix and any(map(_is_east_asian, family)):
        whole = f"{family} {forenames}"
    else:
        whole = ", ".join(part for part in (family, forenames) if part)
    return ", ".join(part for part in (whole, suffix) if part)


def _is_east_asian(character: str) -> bool:
    return unicodedata.name(character, "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA"))


def one_line(text: str) -> str:
    """Put text on one line: line ends and whatever else would upset the line around it become single spaces."""
    if text.isprintable():
        return text.strip()
    return " ".join("".join(" " if _upsets_a_line(each) else each for each in text).split())


def fingerprint_lines(fingerprint: str) -> str:
    """Divide a SHA-256 of pairs between colons into two lines, which can be compared; other texts stay."""
    half = 16 * len("AB:")
    return f"{fingerprint[:half]}\n{fingerprint[half:]}" if len(fingerprint) == 2 * half - 1 else fingerprint


def _upsets_a_line(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp") or unicodedata.bidirectional(character) in _DIRECTIONS


def folded(text: str) -> str:
    """Reduce text to what a search compares: without case and accents."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each)).casefold()


def calendar_date(value: str) -> str:
    """Write a date (DA) as the language does: ``2026-11-19``, ``19.11.2026``."""
    return one_line(_in_language(moments.iso_date(value)))


def _in_language(text: str) -> str:
    """Write the date with which a text begins as the language does."""
    head, tail = text[:10], text[10:]
    try:
        return f"{day_text(date.fromisoformat(head))}{tail}"
    except ValueError:
        return text


def day_text(day: date) -> str:
    """Write a day as the language does: ``2026-11-19``, ``19.11.2026``."""
    return f"{day:{spoken().date}}"


def day_form() -> str:
    """Say how a day is written: ``YYYY-MM-DD``, ``TT.MM.JJJJ``."""
    form = spoken().date
    for sign, letters in (("%Y", say("YYYY")), ("%m", say("MM")), ("%d", say("DD"))):
        form = form.replace(sign, letters)
    return form


def clock_time(value: str) -> str:
    """Write a time (TM) as ``14:25:03``, as exactly as it is given, without fractions of a second."""
    return one_line(moments.clock_time(value))


def date_time(value: str) -> str:
    """Write a date and time (DT) as ``2026-11-19 14:25:03 +01:00``."""
    return one_line(_in_language(moments.date_time(value)))


def local_moment(moment: datetime) -> str:
    """Write a moment in the local time zone as ``2026-11-19 14:25:03``."""
    return moment.astimezone().strftime(f"{spoken().date} %H:%M:%S")


def local_hour(moment: datetime) -> str:
    """Write a moment of the next hours in the local time zone as ``14:25``, and one beyond a day with its date."""
    local = moment.astimezone()
    near = abs(local - datetime.now().astimezone()) < timedelta(days=1)
    return local.strftime("%H:%M" if near else f"{spoken().date} %H:%M")


def capitalised(words: str) -> str:
    """Begin with a capital letter, as a sentence does."""
    return words[:1].upper() + words[1:]


def all_of(names: Iterable[str]) -> str:
    """Name all of some: ``PACS``, ``PACS and Archive``."""
    return f" {say('and')} ".join(names)


def byte_rate(rate: float) -> str:
    """Write a number of bytes in a second as ``38.2 MB/s``."""
    return say("{size}/s", size=byte_size(rate))


def duration(seconds: float) -> str:
    """Write a time span as ``4 ms``, ``0.8 s``, ``45 s``, ``4 min 20 s`` or ``2 h 5 min``."""
    if seconds < 0.1:
        return _measured(seconds * 1000, ".0f", _MILLISECONDS)
    if seconds < 9.95:
        return _measured(seconds, ".1f", _SECONDS)
    whole = round(seconds)
    if whole < 60:
        return _measured(whole, "d", _SECONDS)
    unit, length, smaller, smaller_length = next(span for span in _SPANS if whole >= span[1])
    rest = whole % length // smaller_length
    tail = f" {_measured(rest, 'd', smaller)}" if rest else ""
    return _measured(whole // length, ",", unit) + tail


def _measured(number: float, form: str, unit: str) -> str:
    return f"{written(number, form)}{NO_BREAK_SPACE}{say(unit)}"
