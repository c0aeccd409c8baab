"""Qt's catalogues behind what is said: which language is spoken, and how it writes numbers, sizes and dates."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from qrstation.settings import WindowLanguage
from qrstation.ui import language as languages
from qrstation.ui.language import speak_as_chosen
from qrstation.ui.widgets.formats import byte_size, calendar_date, duration
from qrstation.words import counted, say, spoken


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_as_chosen(qapp, WindowLanguage.ENGLISH)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ["Cancel", "1 study", "1,280 studies", "3.9 kB", "2026-11-19", "0.8\u00a0s"]),
        ("de", ["Abbrechen", "1 Studie", "1.280 Studien", "3,9 kB", "19.11.2026", "0,8\u00a0s"]),
        ("fr", ["Annuler", "1 étude", "1\u202f280 études", "3,9 ko", "19/11/2026", "0,8\u00a0s"]),
        ("es", ["Cancelar", "1 estudio", "1.280 estudios", "3,9 kB", "19/11/2026", "0,8\u00a0s"]),
        ("ja", ["キャンセル", "1件の検査", "1,280件の検査", "3.9 kB", "2026/11/19", "0.8\u00a0秒"]),
    ],
)
def test_texts_numbers_sizes_and_dates_are_of_the_language(
    qapp: QApplication, language: str, written: list[str]
) -> None:
    assert speak_as_chosen(qapp, language) == language

    said = [say("Cancel"), counted(1, "study", "studies"), counted(1280, "study", "studies")]
    said += [byte_size(3880).replace("\u00a0", " "), calendar_date("20261119"), duration(0.8)]
    assert said == written
    assert spoken().code == language


def test_the_texts_of_qt_itself_are_of_the_language(qapp: QApplication) -> None:
    speak_as_chosen(qapp, "de")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak_as_chosen(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("system", "spoken_then"),
    [(["de-AT", "en-GB"], "de"), (["nl-NL", "fr-BE"], "fr"), (["ja-JP"], "ja"), (["nl-NL"], "en"), ([], "en")],
)
@pytest.mark.parametrize("chosen", ["system", "", "klingon"])
def test_unless_one_is_chosen_the_first_known_language_of_the_system_is_spoken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, chosen: str, system: list[str], spoken_then: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    class Locale(QLocale):
        system = staticmethod(System)  # type: ignore[assignment]

    monkeypatch.setattr(languages, "QLocale", Locale)

    assert speak_as_chosen(qapp, chosen) == spoken_then


def test_threads_say_the_same(qapp: QApplication) -> None:
    speak_as_chosen(qapp, "fr")
    said: list[str] = []
    workers = [threading.Thread(target=lambda: said.append(say("Retrieve"))) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert set(said) == {"Récupérer"}
