from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qrstation.model.capabilities import Capabilities
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.ui.nodes.bar import NodeBar
from qrstation.ui.nodes.chip import NodeChip


def bar_of(qtbot: QtBot, *nodes: RemoteNode) -> NodeBar:
    bar = NodeBar()
    qtbot.addWidget(bar)
    bar.set_nodes(nodes)
    bar.show()
    return bar


def chip_of(bar: NodeBar, name: str) -> NodeChip:
    chip = bar.chip(name)
    assert chip is not None
    return chip


def names_chosen(bar: NodeBar) -> list[str]:
    return [node.name for node in bar.chosen]


def test_the_first_node_is_chosen(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    assert bar_of(qtbot, main_pacs, research).chosen == (main_pacs,)


def test_a_click_chooses_one_and_control_click_several(
    qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    with qtbot.waitSignal(bar.chosen_changed):
        qtbot.mouseClick(chip_of(bar, "Research"), Qt.MouseButton.LeftButton)
    assert names_chosen(bar) == ["Research"]
    main_chip = chip_of(bar, "Main PACS")
    main_chip.setChecked(True)
    main_chip.chosen.emit("Main PACS", True)
    assert names_chosen(bar) == ["Main PACS", "Research"]


def test_the_last_chosen_node_stays_chosen(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs)
    qtbot.mouseClick(chip_of(bar, "Main PACS"), Qt.MouseButton.LeftButton)
    assert bar.chosen == (main_pacs,)


def test_a_chip_says_in_words_how_the_node_answered(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    bar.show_asking(["Main PACS"])
    assert chip_of(bar, "Main PACS").text().strip() == "Main PACS · asking…"
    bar.show_result(EchoResult(node="Main PACS", ok=True, milliseconds=4.2))
    assert chip_of(bar, "Main PACS").text().strip() == "Main PACS · answers in 4\u00a0ms"
    bar.show_result(
        EchoResult(
            node="Research", ok=False, detail="refused: called AE title not recognised.", advice="Ask its owner."
        )
    )
    chip = chip_of(bar, "Research")
    assert chip.text().strip() == "Research · refused: called AE title not recognised"
    assert "Ask its owner." in chip.toolTip()
    assert "called AE title not recognised" in chip.accessibleName()


def test_a_long_reason_is_cut_on_the_chip_and_whole_in_the_tooltip(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs)
    reason = "No answer came from " + "a very long host name " * 5
    bar.show_result(EchoResult(node="Main PACS", ok=False, detail=reason))
    chip = chip_of(bar, "Main PACS")
    assert chip.text().endswith("…")
    assert reason.strip() in chip.toolTip()


def test_only_nodes_that_are_searched_have_a_chip(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    store = RemoteNode(name="Store", address=main_pacs.address, queried=False, stores=True)
    assert bar_of(qtbot, store, main_pacs).chip("Store") is None


def test_a_change_of_one_node_keeps_what_the_others_show(
    qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    bar.choose(["Research"])
    bar.show_result(EchoResult(node="Research", ok=True, milliseconds=7))
    bar.set_nodes((research,))
    assert "7\u00a0ms" in chip_of(bar, "Research").text()
    assert bar.chosen == (research,)


def test_a_chosen_node_is_followed_to_its_new_name(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    bar.choose(["Research"])
    with qtbot.assertNotEmitted(bar.lost), qtbot.waitSignal(bar.chosen_changed):
        bar.set_nodes((main_pacs, replace(research, name="Research PACS")))
    assert names_chosen(bar) == ["Research PACS"]


def test_no_other_node_is_chosen_in_the_place_of_one_that_is_gone(
    qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    bar.choose(["Research"])
    with qtbot.waitSignals([bar.lost, bar.chosen_changed]):
        bar.set_nodes((main_pacs,))
    assert bar.chosen == ()
    with qtbot.assertNotEmitted(bar.lost):
        bar.set_nodes((main_pacs, research))
    assert bar.chosen == ()


def test_of_several_chosen_nodes_the_others_stay_so(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs, research)
    bar.choose(["Main PACS", "Research"])
    with qtbot.waitSignal(bar.lost) as caught:
        bar.set_nodes((main_pacs,))
    assert caught.args == [("Research",)]
    assert bar.chosen == (main_pacs,)


def test_a_new_card_changes_no_chip(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs)
    bar.show_result(EchoResult(node="Main PACS", ok=True, milliseconds=7))
    probed = replace(main_pacs, capabilities=Capabilities(probed=datetime(2026, 11, 24, tzinfo=UTC)))
    bar.set_nodes((probed,))
    assert "7\u00a0ms" in chip_of(bar, "Main PACS").text()
    assert bar.chosen == (probed,)


def test_the_menu_asks_for_what_can_be_done_with_a_node(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    bar = bar_of(qtbot, main_pacs)
    menu = chip_of(bar, "Main PACS").context_menu()
    signals = (bar.echo_wanted, bar.doctor_wanted, bar.capabilities_wanted, bar.edit_wanted, bar.remove_wanted)
    for action, signal in zip(menu.actions(), signals, strict=True):
        with qtbot.waitSignal(signal) as caught:
            action.trigger()
        assert caught.args == ["Main PACS"]
