"""Texts in another language than the code's."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator

import pytest

from qrstation import words
from qrstation.dicom.command_sets import error_comment
from qrstation.errors import QrError
from qrstation.model.outcomes import Status, StatusCategory, for_the_disk, without_comments
from qrstation.quantities import byte_size
from qrstation.words import Language, counted, say, whole_number, written

_GERMAN = {
    ("Nothing was found.", None): "Nichts gefunden.",
    ("{node} took {seconds:.1f} s for {count:,}.", None): "Für {count:,} brauchte {node} {seconds:.1f} s.",
    ("failure", None): "Fehler",
    ("{number} studies", 1): "{number} Studie",
    ("{number} studies", 1280): "{number} Studien",
}


@pytest.fixture
def german() -> Iterator[None]:
    words.speak(
        Language(
            code="de",
            translation=lambda text, number: _GERMAN.get((text, number), ""),
            decimal_point=",",
            group_separator=".",
        )
    )
    yield
    words.speak(words.ENGLISH)


def test_in_english_texts_stand_as_they_are_in_the_code() -> None:
    assert say("{node} took {seconds:.1f} s.", node="Main", seconds=1.25) == "Main took 1.2 s."
    assert say("100 {percent}") == "100 {percent}"
    assert [counted(n, "study", "studies") for n in (0, 1, 1280)] == ["0 studies", "1 study", "1,280 studies"]
    assert counted(2, "object") == "2 objects"


@pytest.mark.usefixtures("german")
def test_a_translation_orders_the_values_as_it_likes_and_numbers_are_of_the_language() -> None:
    said = say("{node} took {seconds:.1f} s for {count:,}.", node="Main", seconds=1.25, count=1280)

    assert said == "Für 1.280 brauchte Main 1,2 s."
    assert [counted(n, "study", "studies") for n in (1, 1280)] == ["1 Studie", "1.280 Studien"]
    assert (whole_number(1234567), written(1.5, ".2f")) == ("1.234.567", "1,50")


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_is_said_in_english() -> None:
    assert say("Nothing was found.") == "Nichts gefunden."
    assert say("Nobody {verb} this.", verb="translated") == "Nobody translated this."
    assert counted(3, "node") == "3 nodes"


@pytest.mark.usefixtures("german")
def test_values_are_not_read_as_templates() -> None:
    assert say("{node} took {seconds:.1f} s.", node="{seconds}", seconds=2) == "{seconds} took 2,0 s."


@pytest.mark.usefixtures("german")
def test_what_was_said_knows_its_english() -> None:
    studies = counted(1280, "study", "studies")
    said = say("{node} took {seconds:.1f} s for {count:,}.", node=say("Nothing was found."), seconds=1.25, count=1280)

    assert isinstance(said, words.Said)
    assert words.in_english(studies) == "1,280 studies"
    assert words.in_english(said) == "Nothing was found. took 1.2 s for 1,280."
    assert words.in_english(words.joined("; ", (studies, "PACS"))) == "1,280 studies; PACS"
    assert words.joined("; ", (studies, "PACS")) == "1.280 Studien; PACS"
    assert words.in_english(words.clause(said)) == "Nothing was found. took 1.2 s for 1,280"
    assert words.in_english("PACS") == "PACS"
    assert [words.in_english(copied(said)) for copied in (copy.copy, copy.deepcopy, _pickled)] == [said.english] * 3
    fault = QrError(say("Nothing was found."), detail="PACS")
    assert (str(fault), words.in_english(str(fault))) == ("Nichts gefunden. PACS", "Nothing was found. PACS")


def test_the_first_of_some_names_stand_for_all() -> None:
    assert words.first_of(()) == ""
    assert words.first_of(("CT", "MR", "NM")) == "CT, MR, NM"
    assert words.first_of(("CT", "MR", "NM", "PT", "US")) == "CT, MR, NM and 2 more"


@pytest.mark.usefixtures("german")
def test_names_that_were_said_know_their_english() -> None:
    said = words.first_of((counted(1280, "study", "studies"), "CT"))

    assert said == "1.280 Studien, CT"
    assert words.in_english(said) == "1,280 studies, CT"


@pytest.mark.usefixtures("german")
def test_sentences_follow_each_other_and_know_their_english() -> None:
    said = words.sentences("", say("Nothing was found."), "", "PACS.")

    assert said == "Nichts gefunden. PACS."
    assert words.in_english(said) == "Nothing was found. PACS."
    assert words.sentences("", "") == ""
    assert words.sentences("見つかりません。", "PACS.", "以上。", "Z") == "見つかりません。PACS. 以上。Z"


@pytest.mark.usefixtures("german")
def test_what_a_value_says_of_itself_is_in_english_too() -> None:
    status = Status(code=0xA700, category=StatusCategory.FAILURE, meaning=say("Nothing was found."), error_comment="é")

    said = say("{node} took {seconds:.1f} s.", node=status, seconds=1)
    assert said == "A700 Fehler: Nichts gefunden. (“é”) took 1,0 s."
    assert words.in_english(said) == "A700 failure: Nothing was found. (“é”) took 1.0 s."
    assert words.in_english(words.day_of("20261128")) == "2026-11-28"
    assert words.in_english(byte_size(3880)) == "3.9\u00a0kB"
    assert words.in_english(without_comments(str(status))) == "A700 failure: Nothing was found. (“…”)"


@pytest.mark.usefixtures("german")
def test_peers_logs_and_files_are_told_in_english() -> None:
    said = say("Nothing was found.")

    assert error_comment(said) == "Nothing was found."
    assert for_the_disk(words.joined(" ", (said, "“Müller”"))) == "Nothing was found. “…”"
    assert for_the_disk("„Müller“ und «Müller» und 「Müller」") == "“…” und “…” und “…”"


def _pickled(text: str) -> str:
    copied: str = pickle.loads(pickle.dumps(text))
    return copied
