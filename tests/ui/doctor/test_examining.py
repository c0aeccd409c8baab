"""The connection doctor in the real window, with a real archive server and with nodes that are not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu

from qrstation.model.diagnosis import Step
from qrstation.model.nodes import RemoteNode
from qrstation.ui.doctor.dialog import DoctorDialog
from tests.ui.conftest import Driver, StartProgram


def opened(driver: Driver) -> DoctorDialog:
    [dialog] = [each for each in driver.window.findChildren(DoctorDialog) if each.isVisible()]
    return dialog


def examined(driver: Driver, dialog: DoctorDialog, *, agree: bool = True) -> None:
    """Answer the question and wait for the end."""
    driver.until(lambda: bool(dialog.messages.messages) or dialog.again_button.isVisible())
    for message in dialog.messages.messages:
        dialog.messages.clear()
        message.choices[0 if agree else 1].run()
    driver.until(dialog.again_button.isVisible)


def states(dialog: DoctorDialog) -> dict[Step, str]:
    texts = (dialog.steps.item(row).text() for row in range(dialog.steps.count()))
    return {step: text.partition("\n")[2].partition(" ·")[0] for step, text in zip(Step, texts, strict=True)}


def from_the_chip(driver: Driver, name: str) -> DoctorDialog:
    chip = driver.window.node_bar.chip(name)
    assert chip is not None
    menu: QMenu = chip.context_menu()
    next(action for action in menu.actions() if action.text() == "Doctor…").trigger()
    return opened(driver)


def test_all_steps_pass(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = from_the_chip(driver, "PACS")
    examined(driver, dialog)

    assert dialog.conclusion.text() == "Everything that was tried works."
    assert states(dialog) == {**dict.fromkeys(Step, "passed"), Step.TLS: "not tried"}
    assert "Dear colleague," in dialog.page.text.toPlainText()
    dialog.close()


def test_without_consent_nothing_is_retrieved(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = from_the_chip(driver, "PACS")
    examined(driver, dialog, agree=False)

    assert (states(dialog)[Step.GET], states(dialog)[Step.MOVE]) == ("not tried", "not tried")
    assert states(dialog)[Step.FIND] == "passed"
    assert dialog.conclusion.text() == "Everything that was tried works; retrieval was not tried."
    dialog.steps.choose(Step.GET)
    assert dialog.finding.title.text() == "You did not agree to it."
    dialog.close()


def test_stopping_while_the_question_stands(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = from_the_chip(driver, "PACS")
    driver.until(lambda: bool(dialog.messages.messages))
    dialog.stop_button.click()
    driver.until(dialog.again_button.isVisible)
    assert dialog.conclusion.text() == "Stopped: not everything was tried."
    dialog.close()


def test_closing_the_window_while_the_question_stands(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = from_the_chip(driver, "PACS")
    driver.until(lambda: bool(dialog.messages.messages))
    driver.close()


def test_a_failed_search_offers_the_doctor(
    start: StartProgram, research: RemoteNode, free_ports: Callable[[], int]
) -> None:
    gone = replace(research, address=replace(research.address, host="127.0.0.1", port=free_ports()))
    driver = start(gone)
    driver.search()
    [message] = driver.pages.search.messages.messages
    [choice] = message.choices
    assert choice.text == "Doctor…"
    choice.run()
    dialog = opened(driver)
    examined(driver, dialog)

    assert states(dialog)[Step.TCP] == "failed"
    assert dialog.finding.heading.text() == "TCP connection", "what failed is chosen"
    assert "Check the port" in dialog.finding.advice.text()
    choice.run()
    assert opened(driver) is dialog, "one dialog for a node is enough"
    dialog.close()


def test_a_node_is_examined_before_it_is_saved(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start()
    editing = driver.pages.editor.add()
    form = editing.form
    form.name.setText("New")
    form.host.setText(str(pacs.address))
    editing.doctor_button.click()
    [dialog] = editing.findChildren(DoctorDialog)
    examined(driver, dialog)

    assert states(dialog)[Step.MOVE] == "passed"
    assert driver.window.node_bar.chosen == ()
    dialog.close()
    editing.reject()


def test_the_table_of_nodes_leads_to_the_doctor(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(stalled)
    nodes = driver.pages.settings.nodes
    assert not nodes.doctor_button.isEnabled()
    nodes.view.selectRow(0)
    nodes.doctor_button.click()
    dialog = opened(driver)
    driver.until(lambda: states(dialog)[Step.ASSOCIATION] == "being tried…")
    dialog.stop_button.click()
    driver.until(dialog.again_button.isVisible)
    dialog.close()
