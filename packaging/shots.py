"""Draw the screenshots: start the real window with the practice PACS, use it, and write what it shows.

``python3 packaging/dev.py shots`` provides a display where there is none.
"""

from __future__ import annotations

import argparse
import socket
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QItemSelectionModel, QModelIndex, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from qrstation import settings as settings_file
from qrstation.first_choices import Appearance
from qrstation.model.diagnosis import Step
from qrstation.model.events import JobState
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.settings import Settings
from qrstation.ui.app import Program
from qrstation.ui.dose.schedule_dialog import ScheduleDialog
from qrstation.ui.immortal import keep_constants_alive
from qrstation.ui.nodes.chip import NodeChip
from qrstation.ui.places import Place
from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.transfers.plan_dialog import PlanDialog
from qrstation.ui.wiring import Wiring

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60_000
"""Milliseconds after which something that should have happened never will."""
FETCHED = 7
"""How many studies are retrieved."""
LISTED = 9
"""How many studies are in the list that is looked up."""
SETTLING = 300
"""Milliseconds in which hover effects and layouts come to rest before a picture is taken."""


class Missed(Exception):
    """The window did not do what a picture was to show."""


class Studio:
    """A program that is driven, and the folder for its pictures."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.window = program.window
        self._folder = folder

    @property
    def wiring(self) -> Wiring:
        """The pages."""
        assert self.program.wiring is not None
        return self.program.wiring

    def wait_until(self, true: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so."""
        loop = QEventLoop()
        poll = QTimer(interval=20)
        poll.timeout.connect(lambda: loop.quit() if true() else None)
        poll.start()
        too_late = QTimer(singleShot=True)
        too_late.timeout.connect(loop.quit)
        too_late.start(PATIENCE)
        if not true():
            loop.exec()
        if not true():
            raise Missed(f"Waited in vain until {what}.")

    def rest(self, milliseconds: int = SETTLING) -> None:
        """Let the window come to rest."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of the window, or of a dialog."""
        self.rest()
        (widget or self.window).grab().save(str(self._folder / f"{name}.png"))
        print(f"{name}.png")


def main() -> int:
    """Draw all screenshots into a folder."""
    parser = argparse.ArgumentParser(description="Draw the screenshots.")
    parser.add_argument("--into", type=Path, default=ROOT / "resources" / "screenshots", help="folder of the pictures")
    folder: Path = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="qrstation-shots-") as home:
        paths = Paths.under(Path(home))
        paths.make()
        settings_file.save(paths.settings_file, Settings(port=_free_port(), bind_host="127.0.0.1"))
        keep_constants_alive()
        application = QApplication(["qrstation"])
        application.setQuitOnLastWindowClosed(False)
        program = Program(application, paths)
        program.window.resize(1280, 720)
        missed: list[Missed] = []
        QTimer.singleShot(0, program, lambda: _run(program, folder, missed))
        program.ended.connect(application.quit)
        program.start()
        application.exec()
    for reason in missed:
        print(reason, file=sys.stderr)
    return 1 if missed else 0


def _run(program: Program, folder: Path, missed: list[Missed]) -> None:
    try:
        _draw(Studio(program, folder))
    except Missed as reason:
        missed.append(reason)
    finally:
        program.window.close()


def _draw(studio: Studio) -> None:
    studio.wait_until(lambda: studio.program.wiring is not None, "the pages are there")
    studio.wait_until(lambda: "Listening" in studio.window.status.listening.text(), "we listen")
    studio.take("first-start")
    _add_nodes(studio)
    _search(studio)
    studio.take("search")
    _retrieve(studio)
    _plan(studio)
    _show_others(studio)
    _show_list(studio)
    _show_dose(studio)
    studio.program.theme.choose(Appearance.DARK)
    for place in (Place.SEARCH, Place.DOSE, Place.TRANSFERS, Place.ARCHIVE, Place.SETTINGS):
        studio.window.show_page(place)
        studio.take(f"{place}-dark")
    _cancel_what_waits(studio)


def _cancel_what_waits(studio: Studio) -> None:
    """Leave nothing for which the window would ask before it closes."""
    transfers = studio.wiring.transfers
    for job in transfers.model.jobs:
        if job.state.active:
            transfers.cancel_requested.emit(job.id)
    studio.wait_until(lambda: not any(job.state.active for job in transfers.model.jobs), "nothing waits any more")


def _add_nodes(studio: Studio) -> None:
    """Start the practice PACS, and add it under another AE title, and a node that nobody is behind."""
    wiring, bar = studio.wiring, studio.window.node_bar
    wiring.search.practice_wanted.emit()
    studio.wait_until(lambda: bar.chip(PRACTICE_NODE) is not None, "the practice PACS is there")
    practice = bar.chosen[0].address
    other = Address(ae_title="ARCHIVE", host=practice.host, port=practice.port)
    away = Address(ae_title="XNAT", host="127.0.0.1", port=_free_port())
    for name, address in (("MR archive", other), ("Research", away)):
        wiring.editor.save_wanted.emit(RemoteNode(name=name, address=address), "", "")
    studio.wait_until(lambda: bar.chip("Research") is not None, "the nodes are in the book")
    for name, word in ((PRACTICE_NODE, "answers"), ("MR archive", ""), ("Research", "")):
        chip = bar.chip(name)
        assert chip is not None
        studio.wait_until(partial(_answered, chip, word), f"{name} was asked")
    dialog = wiring.editor.edit("MR archive")
    assert dialog is not None
    dialog.echo_button.click()
    studio.wait_until(dialog.echo_button.isEnabled, "the dialog has its answer")
    studio.take("node", dialog)
    dialog.reject()
    wiring.search.messages.clear()
    _examine(studio)


def _examine(studio: Studio) -> None:
    """Have the connection doctor examine the practice PACS, and agree to its question."""
    dialog = studio.wiring.doctor.examine(PRACTICE_NODE)
    assert dialog is not None
    studio.wait_until(lambda: bool(dialog.messages.messages), "the doctor asks for an object")
    dialog.messages.messages[0].choices[0].run()
    dialog.messages.clear()
    studio.wait_until(dialog.again_button.isVisible, "the examination ended")
    dialog.steps.choose(Step.MOVE)
    studio.take("doctor", dialog)
    dialog.reject()


def _answered(chip: NodeChip, word: str) -> bool:
    return word in chip.text() and "asking" not in chip.text() and "not asked" not in chip.text()


def _search(studio: Studio) -> None:
    """Ask for everything, and open the study in the middle down to its series."""
    page = studio.wiring.search
    page.form.search()
    for message in page.messages.messages:
        message.choices[0].run()
    studio.wait_until(lambda: not page.form.running, "the search ended")
    tree, model = page.results.tree, page.results.model
    row = _row_of_many(studio)
    tree.expand(row)
    studio.wait_until(lambda: model.rowCount(row) > 1, "the series are there")
    studio.rest()
    tree.setCurrentIndex(row)
    tree.scrollTo(row)


def _row_of_many(studio: Studio) -> QModelIndex:
    """Find the first study of CT among the rows."""
    model = studio.wiring.search.results.model
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        entity = model.entity_at(index)
        if entity is not None and "CT" in entity.match.text("ModalitiesInStudy"):
            return index
    raise Missed("The practice PACS has no CT.")


def _retrieve(studio: Studio) -> None:
    """Fetch some studies, and one from the node that nobody is behind."""
    page, transfers = studio.wiring.search, studio.wiring.transfers
    tree, model = page.results.tree, page.results.model
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    for row in range(FETCHED):
        tree.selectionModel().select(model.index(row, 0), flags)
        page.results.retrieve()
    lost = model.entity_at(model.index(FETCHED, 0))
    assert lost is not None
    page.retrieve_wanted.emit((replace(lost.match, node="Research"),))
    studio.wait_until(lambda: len(transfers.model.jobs) == FETCHED + 1, "the jobs are in the queue")
    rest = (JobState.COMPLETE, JobState.WAITING_FOR_RETRY)
    studio.wait_until(lambda: all(job.state in rest for job in transfers.model.jobs), "the jobs ended")
    wrong = [job.state for job in transfers.model.jobs if job.state is not JobState.COMPLETE]
    if wrong != [JobState.WAITING_FOR_RETRY]:
        raise Missed(f"Retrievals did not end as they should: {wrong}")
    tree.setCurrentIndex(_row_of_many(studio))


def _plan(studio: Studio) -> None:
    """Have the retrieval of everything planned."""
    results = studio.wiring.search.results
    results.tree.selectAll()
    results.retrieve()
    [dialog] = [each for each in studio.window.findChildren(PlanDialog) if each.isVisible()]
    studio.wait_until(lambda: not dialog.progress.isVisible(), "the plan is made")
    studio.take("plan", dialog)
    dialog.reject()
    results.tree.setCurrentIndex(_row_of_many(studio))


def _show_others(studio: Studio) -> None:
    wiring, window = studio.wiring, studio.window
    studio.wait_until(lambda: _has_preview(wiring.search.details), "the picture is there")
    studio.take("search-held")
    window.show_page(Place.TRANSFERS)
    largest = max(wiring.transfers.model.jobs, key=lambda job: job.received)
    wiring.transfers.show_job(largest.id)
    studio.take("transfers")
    window.show_page(Place.ARCHIVE)
    results = wiring.archive.results
    studio.wait_until(lambda: results.model.rowCount() > 0, "the archive is listed")
    first = results.model.index(0, 0)
    results.tree.expand(first)
    studio.rest()
    results.tree.setCurrentIndex(first)
    studio.wait_until(lambda: _has_preview(wiring.archive.details), "the picture is there")
    studio.take("archive")
    window.show_page(Place.LOG)
    studio.take("log")
    window.show_page(Place.SETTINGS)
    studio.take("settings")
    wiring.settings.show_section(wiring.settings.nodes)
    studio.take("nodes")
    wiring.settings.show_section(wiring.settings.workstation)


def _show_list(studio: Studio) -> None:
    """Look up a list with a damaged number, one that nobody has, and a patient of several studies."""
    model = studio.wiring.search.results.model
    entities = [model.entity_at(model.index(row, 0)) for row in range(LISTED)]
    matches = [entity.match for entity in entities if entity is not None]
    studio.window.show_page(Place.SEARCH)
    dialog = studio.wiring.lists.open()
    with tempfile.TemporaryDirectory(prefix="qrstation-shots-") as folder:
        path = Path(folder) / "march.csv"
        rows = [f"{match.text('AccessionNumber')},{match.text('PatientID')}" for match in matches]
        path.write_text("\n".join(["Accession,Patient ID", *rows, "4711,", "1.23457E+12,", ",PRC-0002"]))
        dialog.read(path)
        studio.wait_until(lambda: dialog.look_up_button.isVisible() and dialog.look_up_button.isEnabled(), "it is read")
    dialog.node.setCurrentText(PRACTICE_NODE)
    studio.take("batch-list", dialog)
    dialog.look_up()
    studio.wait_until(lambda: dialog.results.isVisible(), "the list was looked up")
    studio.take("batch", dialog)
    dialog.reject()


def _show_dose(studio: Studio) -> None:
    """Ask the practice PACS for all dose objects, look at what is decided, and fetch what is kept."""
    page = studio.wiring.dose
    studio.window.show_page(Place.DOSE)
    page.form.node.choose(PRACTICE_NODE)
    studio.wait_until(lambda: page.form.node.words.text().startswith("responds"), "the practice PACS answers")
    studio.take("dose-form")
    page.form.days.all_dates.setChecked(True)
    page.form.submit()
    studio.wait_until(lambda: not page.form.running, "the review is there")
    if page.review.review is None or not page.review.review.kept:
        raise Missed("The practice PACS has no dose objects.")
    studio.take("dose-review")
    page.review.view_buttons[1].click()
    studio.take("dose-coverage")
    page.review.view_buttons[0].click()
    page.retrieve.button.click()
    studio.wait_until(lambda: page.retrieve.job is not None and page.retrieve.job.state.ended, "the retrieval ended")
    studio.take("dose-retrieve")
    _show_saved(studio)


def _show_saved(studio: Studio) -> None:
    """Save what the form asks for, and run it."""
    page = studio.wiring.dose
    page.saved_button.setChecked(True)
    page.saved.save_form()
    [dialog] = page.saved.findChildren(ScheduleDialog)
    dialog.name.setText("Nightly dose")
    dialog.daily.setChecked(True)
    dialog.save_button.click()
    studio.wait_until(lambda: page.saved.model.rowCount() == 1, "the query is saved")
    page.saved.run_button.click()
    studio.wait_until(lambda: page.saved.model.row(0).last_run is not None, "the saved query runs")
    studio.wait_until(lambda: page.saved.run_button.text() == "Run now", "the saved query has run")
    studio.take("dose-saved")
    page.saved_button.setChecked(False)


def _has_preview(panel: QWidget) -> bool:
    pictures = [label for label in panel.findChildren(QLabel) if label.accessibleName() == "Preview"]
    return any(picture.isVisible() and not picture.pixmap().isNull() for picture in pictures)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())
