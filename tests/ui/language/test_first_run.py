"""The first run in each language: the guide, a PACS, a search; nothing is cut off or left in English."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qrstation.first_choices import WindowLanguage
from qrstation.model.nodes import Address, RemoteNode
from tests.ui.conftest import Driver
from tests.ui.language.conftest import guide
from tests.ui.language.reading import cut_off, in_english


def test_the_first_run_speaks_the_language(
    first: Driver,
    language: WindowLanguage,
    pacs: RemoteNode,
    take: Callable[[str, QWidget], None],
    free_ports: Callable[[], int],
) -> None:
    dialog = guide(first)

    def looks_right(name: str, widget: QWidget) -> None:
        def is_right() -> None:
            assert cut_off(widget) == []
            assert in_english(widget, language) == []

        first.qtbot.waitUntil(is_right)
        take(name, widget)

    looks_right("guide-1-this-computer", dialog)
    dialog.own.ae_title.setText("PHYSICS")
    dialog.next_button.click()
    first.until(lambda: "PHYSICS" in dialog.way.listening.text())
    looks_right("guide-2-where-to-search", dialog)
    dialog.way.pacs_button.click()
    nobody = Address(ae_title=pacs.address.ae_title, host=pacs.address.host, port=free_ports())
    for address in (nobody, pacs.address):
        dialog.pacs.ae_title.setText(address.ae_title)
        dialog.pacs.host.setText(address.host)
        dialog.pacs.port.setText(str(address.port))
        dialog.pacs.test_button.click()
        first.until(dialog.pacs.test_button.isEnabled)
        looks_right(f"guide-3-{'nobody-there' if address is nobody else 'your-pacs'}", dialog)
    dialog.next_button.click()
    first.until(lambda: bool(first.window.node_bar.chosen))
    page = first.pages.search
    page.form.search()
    for message in page.messages.messages:
        message.choices[0].run()
    first.until(lambda: not page.form.running)
    assert len(first.names_found()) == 3
    page.results.tree.setCurrentIndex(page.results.model.index(0, 0))
    looks_right("first-search", first.window)
