"""The real window: nodes are added, echoed, probed and removed, and their passcodes kept."""

from dataclasses import replace

import pytest

from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.ui.nodes.capabilities_dialog import CapabilitiesDialog
from qrstation.ui.nodes.dialog import NodeDialog
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram


def test_a_node_is_added_in_the_dialog_and_echoed(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start()
    driver.window.node_bar.add_wanted.emit()
    dialog = driver.window.findChild(NodeDialog)
    assert isinstance(dialog, NodeDialog)
    form = dialog.form
    form.name.setText("Main PACS")
    driver.qtbot.keyClicks(form.host, str(pacs.address))
    dialog.echo_button.click()
    driver.until(lambda: "answers" in dialog.answer.text())
    dialog.save_button.click()
    driver.until(lambda: "answers in" in driver.chip_text("Main PACS"))
    assert NodeBook(home.nodes_file).get("Main PACS").address == pacs.address


def test_all_nodes_are_echoed_at_the_start(start: StartProgram, pacs: RemoteNode, free_port: int) -> None:
    away = RemoteNode(name="Away", address=Address(ae_title="AWAY", host="127.0.0.1", port=free_port))
    driver = start(pacs, away)
    driver.until(lambda: "answers in" in driver.chip_text("PACS"))
    driver.until(lambda: "Nothing is listening" in driver.chip_text("Away"))


def test_a_node_that_answers_a_search_is_not_shown_to_be_silent(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.until(lambda: "answers in" in driver.chip_text(pacs.name))
    driver.window.node_bar.show_result(EchoResult(node=pacs.name, ok=False, detail="Nothing is listening."))
    assert "Nothing is listening" in driver.chip_text(pacs.name)
    driver.search()
    driver.until(lambda: "answers in" in driver.chip_text(pacs.name))


def test_what_another_program_changes_of_the_book_is_seen(
    start: StartProgram, main_pacs: RemoteNode, research: RemoteNode, home: Paths
) -> None:
    driver = start(main_pacs)
    bar = driver.window.node_bar
    book = NodeBook(home.nodes_file)
    book.add(research)
    driver.until(lambda: bar.chip("Research") is not None)
    book.remove("Main PACS")
    driver.until(lambda: bar.chip("Main PACS") is None)
    assert bar.chip("Research") is not None


def test_a_search_turns_to_no_other_node_when_the_chosen_one_is_renamed_or_removed(
    start: StartProgram, main_pacs: RemoteNode, research: RemoteNode, home: Paths
) -> None:
    driver = start(main_pacs, replace(research, queried=True))
    bar, page = driver.window.node_bar, driver.pages.search
    bar.choose(["Research"])
    book = NodeBook(home.nodes_file)
    book.rename("Research", "Research PACS")
    driver.until(lambda: [node.name for node in bar.chosen] == ["Research PACS"])
    book.remove("Research PACS")
    driver.until(lambda: bar.chip("Research PACS") is None)
    (message,) = page.messages.messages
    assert message.title == "No longer among the nodes that are searched: Research PACS."
    page.form.patient_name.setText("Doe")
    with driver.qtbot.assertNotEmitted(page.search_wanted):
        page.form.search()
    assert "No node is chosen." in page.results.empty.accessibleName()


def test_what_was_typed_stays_until_it_is_saved(
    start: StartProgram, main_pacs: RemoteNode, research: RemoteNode, home: Paths
) -> None:
    driver = start(main_pacs, research)
    dialog = driver.pages.editor.edit("Research")
    assert dialog is not None
    dialog.form.notes.setPlainText("Ask Zoe")
    book = NodeBook(home.nodes_file)
    book.rename("Research", "Research PACS")
    dialog.save_button.click()
    driver.until(lambda: "There is no node called 'Research'." in dialog.answer.text())
    assert dialog.isVisible()
    assert dialog.form.notes.toPlainText() == "Ask Zoe"
    assert not driver.pages.settings.messages.messages

    book.rename("Research PACS", "Research")
    dialog.save_button.click()
    driver.until(lambda: NodeBook(home.nodes_file).named("Research").notes == "Ask Zoe")
    driver.until(lambda: not driver.window.findChildren(NodeDialog))


def test_of_a_node_that_was_not_saved_it_is_told_also_when_its_dialog_is_closed(
    start: StartProgram, main_pacs: RemoteNode, home: Paths
) -> None:
    driver = start(main_pacs)
    dialog = driver.pages.editor.edit("Main PACS")
    assert dialog is not None
    NodeBook(home.nodes_file).remove("Main PACS")
    dialog.save_button.click()
    dialog.cancel_button.click()
    messages = driver.pages.search.messages
    driver.until(lambda: any("There is no node called" in each.title for each in messages.messages))


@pytest.mark.parametrize("place", [Place.SEARCH, Place.SETTINGS])
def test_a_book_that_another_program_makes_unusable_is_told_and_left_where_it_is(
    start: StartProgram, main_pacs: RemoteNode, home: Paths, place: Place
) -> None:
    driver = start(main_pacs)
    driver.window.show_page(place)
    fresh = home.nodes_file.with_suffix(".fresh")
    fresh.write_text('{"version": 2, "nodes": []}')
    fresh.replace(home.nodes_file)
    messages = driver.pages._message_bar()
    driver.until(lambda: bool(messages.messages))
    assert "a newer qrstation wrote it, in format 2" in messages.messages[0].title
    assert driver.window.node_bar.chosen == (main_pacs,)
    assert home.nodes_file.read_text() == '{"version": 2, "nodes": []}'
    assert not list(home.config.glob("*.bad-*"))


def open_capabilities(driver: Driver, name: str) -> CapabilitiesDialog:
    """Choose the entry in the menu of a chip."""
    chip = driver.window.node_bar.chip(name)
    assert chip is not None
    next(action for action in chip.context_menu().actions() if action.text() == "Capabilities…").trigger()
    [dialog] = [each for each in driver.window.findChildren(CapabilitiesDialog) if each.isVisible()]
    return dialog


def test_a_node_is_probed_and_its_card_kept(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.until(lambda: "answers in" in driver.chip_text("PACS"))
    dialog = open_capabilities(driver, "PACS")
    assert dialog.empty.isVisible()
    dialog.probe_button.click()
    driver.until(lambda: not dialog.empty.isVisible())
    assert "answers in" in driver.chip_text("PACS"), "a card is no reason to ask again"
    card = NodeBook(home.nodes_file).get("PACS").capabilities
    assert card is not None
    assert card.key(Level.STUDY, "StudyDescription").matched is True
    dialog.close_button.click()
    driver.until(lambda: driver.window.node_bar.chosen[0].capabilities == card)
    assert not open_capabilities(driver, "PACS").empty.isVisible()


def test_a_probe_of_a_deaf_node_is_stopped(start: StartProgram, stalled: RemoteNode, home: Paths) -> None:
    driver = start(stalled)
    dialog = open_capabilities(driver, "Stalled")
    dialog.probe_button.click()
    driver.until(lambda: "asking what it offers" in dialog.said.text())
    dialog.stop_button.click()
    driver.until(lambda: dialog.said.text() == "Stopped: nothing was changed.")
    assert NodeBook(home.nodes_file).get("Stalled").capabilities is None


def test_the_window_closes_while_a_node_is_probed(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(stalled)
    dialog = open_capabilities(driver, "Stalled")
    dialog.probe_button.click()
    driver.until(lambda: "asking what it offers" in dialog.said.text())
    driver.close()


def test_a_node_is_removed_after_a_question(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.window.node_bar.remove_wanted.emit("PACS")
    driver.answer(driver.pages.search.messages, "Remove")
    driver.until(lambda: driver.window.node_bar.chip("PACS") is None)
    assert NodeBook(home.nodes_file).all() == ()


def test_a_passcode_goes_into_the_keyring_alone(
    start: StartProgram, home: Paths, kept_passcodes: dict[str, str]
) -> None:
    driver = start()
    dialog = driver.pages.editor.add()
    form = dialog.form
    for edit, text in ((form.name, "PACS"), (form.ae_title, "PACS"), (form.host, "127.0.0.1"), (form.port, "1")):
        edit.setText(text)
    form.user.type.setCurrentIndex(form.user.type.findData(str(IdentityType.PASSCODE)))
    form.user.user_name.setText("zoe")
    form.user.passcode_edit.setText("s3cret")
    dialog.save_button.click()
    driver.until(lambda: bool(driver.pages._nodes))
    assert list(kept_passcodes.values()) == ["s3cret"]
    driver.pages.editor.remove_wanted.emit("PACS")
    driver.until(lambda: not driver.pages._nodes)
    assert kept_passcodes == {}
    assert not [path for path in home.config.parent.rglob("*.json*") if "s3cret" in path.read_text()]


def test_where_no_passcode_can_be_kept_the_node_is_kept_and_the_user_hears_why(start: StartProgram) -> None:
    driver = start()
    node = RemoteNode(
        name="PACS",
        address=Address(ae_title="PACS", host="127.0.0.1", port=1),
        user_identity=UserIdentity(type=IdentityType.PASSCODE, user_name="zoe"),
    )
    driver.pages.editor.save_wanted.emit(node, "", "s3cret")
    driver.until(lambda: bool(driver.pages._nodes))
    driver.until(lambda: bool(driver.pages.settings.messages.messages))
    message = driver.pages.settings.messages.messages[0]
    assert "keyring cannot keep" in message.title
    assert "PACS is in the node book, without this passcode." in message.detail
