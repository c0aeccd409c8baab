"""The pages, sections and dialogs of the window, opened one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.ui.crash_dialog import CrashDialog
from qrstation.ui.keep_dialog import KeepReceivingDialog
from qrstation.ui.leave_dialog import LeaveDialog
from qrstation.ui.log.support_dialog import SupportDialog
from qrstation.ui.messages import crash_report
from qrstation.ui.places import Place
from qrstation.ui.results.column_menu import AttributeDialog
from qrstation.ui.results.frames_dialog import FramesDialog
from qrstation.ui.transfers.plan_dialog import PlanDialog
from tests.ui.conftest import Driver


def surfaces(driver: Driver, node: RemoteNode) -> Iterator[tuple[str, QWidget]]:
    """Yield all that a window shows, each with a name, while it is shown; a node is in the book, and some is held."""
    window, pages = driver.window, driver.pages
    for place in Place:
        window.show_page(place)
        yield f"page-{place}", window
    window.show_page(Place.SEARCH)
    pages.search.form.more_button.setChecked(True)
    yield "page-search-more", window
    pages.search.form.more_button.setChecked(False)
    window.show_page(Place.DOSE)
    pages.dose.form.more_button.setChecked(True)
    yield "page-dose-more", window
    pages.dose.form.more_button.setChecked(False)
    pages.dose.saved_button.setChecked(True)
    yield "page-dose-saved", window
    window.show_page(Place.SETTINGS)
    for section in pages.settings.sections:
        pages.settings.show_section(section)
        yield f"settings-{section.icon_name}", window
    window.show_page(Place.SEARCH)
    for name, open_ in _dialogs(driver, node).items():
        open_()
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        yield f"dialog-{name}", dialog
        dialog.reject()
        driver.until(lambda: not any(each.isVisible() for each in window.findChildren(QDialog)))


def _dialogs(driver: Driver, node: RemoteNode) -> dict[str, Callable[[], object]]:
    pages, window = driver.pages, driver.window
    results = pages.search.results
    match = results.model.entity_at(results.model.index(0, 0))
    assert match is not None

    def opened(dialog: QDialog) -> None:
        dialog.open()

    def save_dose_query() -> None:
        pages.dose.form.node.choose(node.name)
        pages.dose.saved.save_form()

    def plan() -> None:
        results.retrieve_actions.plan_wanted.emit((match.match,))
        [dialog] = [each for each in window.findChildren(PlanDialog) if each.isVisible()]
        driver.until(lambda: not dialog.progress.isVisible())

    return {
        "node": lambda: pages.editor.edit(node.name),
        "capabilities": lambda: pages.editor.show_capabilities(node.name),
        "doctor": lambda: pages.doctor.examine(node.name),
        "list": pages.lists.open,
        "patient-information": lambda: pages.inquiries.open(match.match),
        "audit": pages.audit.open,
        "plan": plan,
        "frames": lambda: opened(FramesDialog(match.match, window)),
        "column": lambda: opened(AttributeDialog(window)),
        "quit": lambda: opened(LeaveDialog(2, window)),
        "close": lambda: opened(KeepReceivingDialog(window)),
        "crash": lambda: opened(CrashDialog(crash_report(ValueError("x")), window)),
        "help": lambda: window.help_wanted.emit(Place.SEARCH),
        "dose-query": save_dose_query,
        "support": lambda: opened(SupportDialog(window)),
    }
