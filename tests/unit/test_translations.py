"""The catalogues: each text of the code in each language, with the same fields, and compiled as it stands."""

from __future__ import annotations

import string
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import REPOSITORY
from tests.scripts import catalogues

LANGUAGES = ("de", "fr", "es", "ja")
FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1}
"""How many forms nouns have after numbers."""


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return catalogues()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_text_of_the_code_has_its_translation(translations: ModuleType, language: str) -> None:
    texts = list(translations.in_code(REPOSITORY / "qrstation"))
    translated = translations.read(translations.CATALOGUES / f"qrstation_{language}.ts")

    sources = {text.source for text in texts}
    assert len(sources) > 2000
    assert sorted(sources - set(translated)) == []
    assert sorted(set(translated) - sources) == []
    assert [source for source, forms in translated.items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_fields_the_mnemonic_and_the_ends_of_the_text(
    translations: ModuleType, language: str
) -> None:
    translated = translations.read(translations.CATALOGUES / f"qrstation_{language}.ts")

    for text in translations.in_code(REPOSITORY / "qrstation"):
        forms = translated[text.source]
        assert len(forms) == (FORMS[language] if text.one else 1), text.source
        for form in forms:
            assert _fields(form) == _fields(text.source), form
            assert form.count("&") == text.source.count("&"), form
            assert form.count("\n") == text.source.count("\n"), form
            if language != "ja":
                assert _edges(form) == _edges(text.source), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_is_what_the_catalogue_says(translations: ModuleType, tmp_path: Path, language: str) -> None:
    catalogue = translations.CATALOGUES / f"qrstation_{language}.ts"

    translations.compile_(catalogue, tmp_path / "anew.qm")

    assert catalogue.with_suffix(".qm").read_bytes() == (tmp_path / "anew.qm").read_bytes()


def test_a_text_put_together_before_it_is_said_is_found(translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "module.py").write_text('say(f"{name} is gone")\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"package/module.py:1: .* put together"):
        list(translations.in_code(tmp_path / "package"))


def _fields(text: str) -> set[tuple[str, str, str]]:
    fields = string.Formatter().parse(text)
    return {(name, spec or "", how or "") for _, name, spec, how in fields if name is not None}


def _edges(text: str) -> tuple[bool, bool]:
    return text != text.lstrip(" "), text != text.rstrip(" ")
