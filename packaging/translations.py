"""The catalogues of the window's texts: taken out of the code, looked after in Qt's ``.ts`` files, and compiled.

    python packaging/dev.py translations

brings ``resources/translations/qrstation_XX.ts`` up to date: what is new in the code stands there as unfinished, what
is gone from it is dropped. Qt Linguist opens the files. Each is then compiled into its ``.qm``, but for the English
one: it holds the code's own words, for whoever begins another language.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "ja")
CONTEXT = "qrstation"
"""All texts are in one: the same words have the same translation wherever they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text of the code.

    Parameters
    ----------
    source
        In English; of a number with its noun, the form for several.
    one
        Of a number with its noun, the form for one; otherwise empty.
    place
        The module where it stands first.
    """

    source: str
    one: str
    place: str


Translations = Mapping[str, tuple[str, ...]]
"""By the source: one translation, or of numbers one for each form that the language has."""


def main() -> int:
    """Bring the catalogues up to date, compile them, and say how many translations are missing."""
    texts = list(in_code(ROOT / "qrstation"))
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"qrstation_{language}.ts"
        known = of_code(texts) if language == "en" else read(catalogue)
        write(catalogue, language, texts, known)
        if language != "en":
            compile_(catalogue, catalogue.with_suffix(".qm"))
        missing = sum(text.source not in known for text in texts)
        print(f"{language}: {len(texts)} texts, {missing} without a translation")
    return 0


def in_code(package: Path) -> Iterator[Text]:
    """Yield the texts of a package, each once, in the order of its modules; the command line speaks English.

    Raises
    ------
    ValueError
        A text is put together before it is said, so that no catalogue can hold it.
    """
    seen: set[str] = set()
    for module in sorted(package.rglob("*.py")):
        if "cli" in module.parts:
            continue
        place = module.relative_to(package.parent).as_posix()
        for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                for source, one in _of_call(call, place):
                    if source not in seen:
                        seen.add(source)
                        yield Text(source=source, one=one, place=place)


def _of_call(call: ast.Call, place: str) -> Iterator[tuple[str, str]]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in ("say", "later") and call.args:
        yield from ((source, "") for source in _literals(call.args[0], place))
    elif name == "counted" and len(call.args) > 1:
        nouns = [noun for each in call.args[1:] for noun in _literals(each, place)]
        if nouns:
            yield _number_with(nouns[0], *nouns[1:2])
    elif name == "nouns":
        one, several = (noun for each in call.args for noun in _literals(each, place))
        yield from ((one, ""), (several, ""), _number_with(one, several))


def _number_with(one: str, several: str = "") -> tuple[str, str]:
    return f"{{number}} {several or f'{one}s'}", f"{{number}} {one}"


def _literals(node: ast.expr, place: str) -> Iterator[str]:
    """Yield what an argument may be; nothing for a name, whose text is marked where it is written."""
    match node:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.IfExp(body=body, orelse=otherwise):
            yield from _literals(body, place)
            yield from _literals(otherwise, place)
        case ast.JoinedStr() | ast.BinOp():
            raise ValueError(f"{place}:{node.lineno}: {ast.unparse(node)} is put together before it is said.")


def of_code(texts: list[Text]) -> Translations:
    """The texts as their own translations."""
    return {text.source: (text.one, text.source) if text.one else (text.source,) for text in texts}


def read(catalogue: Path) -> dict[str, tuple[str, ...]]:
    """Read the finished translations of a catalogue; none where there is no such file."""
    if not catalogue.exists():
        return {}
    translations = {}
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        translations[message.findtext("source", "")] = tuple(forms) or (translation.text or "",)
    return translations


def write(catalogue: Path, language: str, texts: list[Text], known: Translations) -> None:
    """Write a catalogue in Qt's format."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        ElementTree.SubElement(message, "location", filename=f"../../{text.place}")
        ElementTree.SubElement(message, "source").text = text.source
        translation = ElementTree.SubElement(message, "translation")
        forms = known.get(text.source)
        if forms is None:
            translation.set("type", "unfinished")
        elif text.one:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root)
    catalogue.parent.mkdir(exist_ok=True)
    written = ElementTree.tostring(root, encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")


def compile_(catalogue: Path, compiled: Path) -> None:
    """Compile a catalogue into what Qt loads."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", "-nounfinished", catalogue, "-qm", compiled], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
