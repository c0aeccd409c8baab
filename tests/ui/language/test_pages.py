"""Every page, section and dialog in each language: nothing is cut off, left in English, or shown as the code has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qrstation import words
from qrstation.first_choices import WindowLanguage
from qrstation.model.nodes import RemoteNode
from qrstation.ui import app
from tests.ui.conftest import Driver
from tests.ui.language.conftest import guide
from tests.ui.language.reading import cut_off, in_english, same_keys, texts
from tests.ui.language.surfaces import surfaces

_MARK = "⟦{}⟧"
_NOT_SAID = re.compile(
    r"""
    [\W\d_]*                                              # no word in it
    |qrstation(\ [\d.a-z]+)?|QRSTATION                     # ourselves
    |English|Deutsch|Français|Español|日本語                 # as those who speak them call them
    |[A-Z/]{2,5}                                           # modalities, as DICOM writes them
    |/.*                                                   # a folder
    |PACS1?|PACS.*127\.0\.0\.1:\d+|Main\ PACS            # the node
    |Ямада,\ Таро|[PA]3|CT\ study\ 3|1\.2\.[\d.]+        # what was found
    |Scroll\ (Left|Right)|Cancel|OK|Close|Save                # Qt's own
    """,
    re.VERBOSE,
)
"""What stands in the window as it is in every language."""


@pytest.fixture
def searched(first: Driver, pacs: RemoteNode) -> Driver:
    """The program with a PACS in its book, whose studies are listed; one of them is held."""
    guide(first).reject()
    first.pages.editor.save_wanted.emit(pacs, "", "")
    first.until(lambda: bool(first.window.node_bar.chosen))
    page = first.pages.search
    page.form.search()
    for message in page.messages.messages:
        message.choices[0].run()
    first.until(lambda: not page.form.running)
    first.retrieve_first_study()
    first.until(lambda: any(state.ended for state in first.job_states()))
    page.messages.clear()
    return first


def test_nothing_is_cut_off_or_left_in_english(
    searched: Driver, pacs: RemoteNode, language: WindowLanguage, take: Callable[[str, QWidget], None]
) -> None:
    for name, shown in surfaces(searched, pacs):
        QCoreApplication.processEvents()

        def is_right(name: str = name, shown: QWidget = shown) -> None:
            assert cut_off(shown) == []
            assert in_english(shown, language) == []
            assert same_keys(shown) == []

        searched.qtbot.waitUntil(is_right)
        take(name, shown)


@pytest.fixture
def _marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which every text is marked."""
    monkeypatch.setattr(app, "speak_as_chosen", lambda *_: None)
    words.speak(words.Language(code="xx", translation=lambda text, _: _MARK.format(text)))
    yield
    words.speak(words.ENGLISH)


@pytest.mark.parametrize("language", [WindowLanguage.ENGLISH], indirect=True)
@pytest.mark.usefixtures("_marked")
def test_every_text_of_the_window_goes_through_the_catalogues(searched: Driver, pacs: RemoteNode) -> None:
    unsaid = [
        (name, kind, text)
        for name, shown in surfaces(searched, pacs)
        for kind, text in texts(shown)
        if "⟦" not in text and _NOT_SAID.fullmatch(text) is None
    ]

    assert list(dict.fromkeys((kind, text) for _, kind, text in unsaid)) == []
