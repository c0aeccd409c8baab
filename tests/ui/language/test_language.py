"""Qt's catalogues behind what is said: which language is spoken, and how it writes numbers, sizes and dates."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from qrstation.first_choices import WindowLanguage
from qrstation.model.outcomes import for_the_disk
from qrstation.model.visits import Reception, Visit
from qrstation.services.support.masking import Mask
from qrstation.ui import language as languages
from qrstation.ui.language import speak_as_chosen
from qrstation.ui.widgets.formats import byte_size, calendar_date, duration
from qrstation.words import counted, say, spoken
from tests.ui.language.conftest import LANGUAGES


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_as_chosen(qapp, WindowLanguage.ENGLISH)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (WindowLanguage.ENGLISH, ["Cancel", "1 study", "1,280 studies", "3.9 kB", "2026-11-19", "0.8\u00a0s"]),
        (WindowLanguage.GERMAN, ["Abbrechen", "1 Studie", "1.280 Studien", "3,9 kB", "19.11.2026", "0,8\u00a0s"]),
        (WindowLanguage.FRENCH, ["Annuler", "1 étude", "1\u202f280 études", "3,9 ko", "19/11/2026", "0,8\u00a0s"]),
        (WindowLanguage.SPANISH, ["Cancelar", "1 estudio", "1.280 estudios", "3,9 kB", "19/11/2026", "0,8\u00a0s"]),
        (WindowLanguage.JAPANESE, ["キャンセル", "1件の検査", "1,280件の検査", "3.9 kB", "2026/11/19", "0.8\u00a0秒"]),
    ],
)
def test_texts_numbers_sizes_and_dates_are_of_the_language(
    qapp: QApplication, language: WindowLanguage, written: list[str]
) -> None:
    assert speak_as_chosen(qapp, language) == language

    said = [say("Cancel"), counted(1, "study", "studies"), counted(1280, "study", "studies")]
    said += [byte_size(3880).replace("\u00a0", " "), calendar_date("20261119"), duration(0.8)]
    assert said == written
    assert spoken().code == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [2**31 - 1, 2**31, 10**10])
def test_a_peer_may_tell_any_number(qapp: QApplication, language: WindowLanguage, number: int) -> None:
    speak_as_chosen(qapp, language)

    assert str(number) in re.sub(r"[.,\s]", "", counted(number, "object"))


def test_the_texts_of_qt_itself_are_of_the_language(qapp: QApplication) -> None:
    speak_as_chosen(qapp, WindowLanguage.GERMAN)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak_as_chosen(qapp, WindowLanguage.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("system", "spoken_then"),
    [(["de-AT", "en-GB"], "de"), (["nl-NL", "fr-BE"], "fr"), (["ja-JP"], "ja"), (["nl-NL"], "en"), ([], "en")],
)
def test_unless_one_is_chosen_the_first_known_language_of_the_system_is_spoken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: list[str], spoken_then: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    class Locale(QLocale):
        system = staticmethod(System)  # type: ignore[assignment]

    monkeypatch.setattr(languages, "QLocale", Locale)

    assert speak_as_chosen(qapp, WindowLanguage.SYSTEM) == spoken_then


def test_threads_say_the_same(qapp: QApplication) -> None:
    speak_as_chosen(qapp, WindowLanguage.FRENCH)
    said: list[str] = []
    workers = [threading.Thread(target=lambda: said.append(say("Retrieve"))) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert set(said) == {"Récupérer"}


_CALLER = Visit(number=1, time=datetime(2026, 11, 19, tzinfo=UTC), peer_host="10.1.2.3", calling_ae_title="SECRETCT")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language is not WindowLanguage.ENGLISH])
@pytest.mark.parametrize(
    "visit",
    [
        replace(_CALLER, reception=Reception.ACCEPTED, echoes=1),
        replace(_CALLER, reception=Reception.ACCEPTED, stored=3, unstored=1, refused=("It is too large.",)),
        replace(_CALLER, reception=Reception.ACCEPTED, queries=2, matches=5, sent=1, destinations=("PACS",)),
        replace(_CALLER, reception=Reception.ACCEPTED, unoffered=("Printing", "Storing", "Reading", "Watching")),
        replace(_CALLER, reception=Reception.REJECTED, reason="it was silent"),
        replace(_CALLER, reception=Reception.TURNED_AWAY),
    ],
)
def test_the_log_is_in_english_so_that_what_it_names_is_found(
    qapp: QApplication, language: WindowLanguage, visit: Visit
) -> None:
    english = visit.told
    speak_as_chosen(qapp, language)

    assert visit.told != english
    assert for_the_disk(visit.told) == english
    line = f"2026-11-19 10:00:00,000 INFO     qrstation: {for_the_disk(visit.told)}"
    assert "SECRETCT" not in Mask(texts=(line,), wanted=True)(line)
