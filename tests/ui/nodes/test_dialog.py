from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.limits import TransferLimits, parse_quiet_hours
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts
from qrstation.model.outcomes import EchoResult
from qrstation.ui.nodes.dialog import NodeDialog
from qrstation.ui.values import EchoTried, NodeSaved
from qrstation.ui.widgets.field import Field


def dialog_for(qtbot: QtBot, node: RemoteNode | None = None, taken: Sequence[str] = ()) -> NodeDialog:
    dialog = NodeDialog(taken, "QRSTATION", node)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def fill(dialog: NodeDialog, *, name: str, ae_title: str, host: str, port: str) -> None:
    form = dialog.form
    for edit, text in ((form.name, name), (form.ae_title, ae_title), (form.host, host), (form.port, port)):
        edit.setText(text)


def complaint_at(edit: QLineEdit) -> str:
    field = edit.parentWidget()
    assert isinstance(field, Field)
    return field.complaint


def test_a_node_is_added(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    fill(dialog, name="Main PACS", ae_title="PACS1", host="10.1.2.3", port="104")
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        dialog.save_button.click()
    node = RemoteNode(name="Main PACS", address=Address(ae_title="PACS1", host="10.1.2.3", port=104))
    assert saved.args == [node, "", ""]
    assert saved.args is not None
    assert dialog.show_saved(NodeSaved(node=saved.args[0]))
    assert not dialog.isVisible()


def test_an_ipv6_address_may_stand_in_brackets(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    fill(dialog, name="Near", ae_title="AE", host=" [::1]", port="104")
    node, *_ = saved_from(qtbot, dialog)
    assert isinstance(node, RemoteNode)
    assert node.address == Address.parse("AE@[::1]:104")


def test_an_edited_node_comes_back_with_all_it_had(qtbot: QtBot) -> None:
    node = RemoteNode(
        name="Old",
        address=Address(ae_title="AE", host="fe80::1", port=11112),
        calling_ae_title="ME",
        queried=False,
        stores=True,
        retrieve_method=RetrieveMethod.MOVE,
        query_model=QueryModel.PATIENT,
        timeouts=Timeouts(connect=3, response=4, retrieve=5),
        limits=TransferLimits(
            associations=4, quiet_hours=parse_quiet_hours("07:00-18:00,mon-fri 22:00-06:00"), bandwidth=1_234_567
        ),
        assumed_character_set="ISO_IR 999",
        modality_tag=True,
        notes="Cellar",
    )
    dialog = dialog_for(qtbot, node, taken=["Old", "Other"])
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        dialog.save_button.click()
    assert saved.args == [node, "Old", ""]


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"name": " "}, "name", "Give the node a name"),
        ({"name": "TAKEN"}, "name", "Another node is called TAKEN already"),
        ({"ae_title": "SEVENTEEN_LETTERS"}, "ae_title", "at most 16 characters"),
        ({"ae_title": ""}, "ae_title", "at least one character"),
        ({"host": ""}, "host", "A host name or an IP address is needed"),
        ({"host": "two words"}, "host", "no host name"),
        ({"host": "pacs\x07"}, "host", "'pacs\\x07' is no host name"),
        ({"port": "0"}, "port", "from 1 to 65535"),
        ({"port": "65536"}, "port", "from 1 to 65535"),
        ({"port": "dicom"}, "port", "from 1 to 65535"),
        ({"port": "²"}, "port", "from 1 to 65535"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(qtbot: QtBot, values: dict[str, str], field: str, words: str) -> None:
    dialog = dialog_for(qtbot, taken=["Taken"])
    fill(dialog, **({"name": "A", "ae_title": "B", "host": "c", "port": "104"} | values))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.save_button.click()
    assert words in complaint_at(getattr(dialog.form, field))
    assert dialog.isVisible()


def test_a_complaint_goes_when_the_field_is_mended(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    fill(dialog, name="A", ae_title="B", host="c", port="x")
    dialog.save_button.click()
    assert complaint_at(dialog.form.port)
    dialog.form.port.clear()
    qtbot.keyClicks(dialog.form.port, "104")
    assert not complaint_at(dialog.form.port)


def test_complaints_go_when_a_whole_address_mends_their_fields(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    form = dialog.form
    dialog.save_button.click()
    assert complaint_at(form.ae_title)
    assert complaint_at(form.port)
    qtbot.keyClicks(form.host, "PACS1@10.1.2.3:104")
    form.host.editingFinished.emit()
    assert not any(map(complaint_at, (form.ae_title, form.host, form.port)))


def test_a_node_must_serve_something(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    fill(dialog, name="A", ae_title="B", host="c", port="104")
    dialog.form.queried.setChecked(False)
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.save_button.click()


def test_a_whole_address_in_the_hosts_field_fills_three_fields(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    form = dialog.form
    qtbot.keyClicks(form.host, "PACS1@10.1.2.3:104")
    assert form.host.text() == "PACS1@10.1.2.3:104"
    form.host.editingFinished.emit()
    assert (form.ae_title.text(), form.host.text(), form.port.text()) == ("PACS1", "10.1.2.3", "104")


def test_a_node_is_tried_before_it_is_saved(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    with qtbot.waitSignal(dialog.echo_wanted) as asked:
        dialog.echo_button.click()
    token, node, _ = asked.args or (0, None, "")
    assert node == main_pacs
    assert not dialog.echo_button.isEnabled()
    dialog.show_answer(EchoTried(token=token, result=EchoResult(node="", ok=True, milliseconds=4)))
    assert dialog.answer.text() == "It answers in 4\u00a0ms."
    assert dialog.echo_button.isEnabled()


def test_an_answer_to_older_values_is_not_shown(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, replace(main_pacs, name="X"))
    with qtbot.waitSignal(dialog.echo_wanted) as asked:
        dialog.echo_button.click()
    qtbot.keyClicks(dialog.form.host, "x")
    token = (asked.args or [0])[0]
    dialog.show_answer(EchoTried(token=token, result=EchoResult(node="", ok=True, milliseconds=4)))
    assert dialog.answer.text() == ""
    assert dialog.echo_button.isEnabled()


def test_the_reason_and_the_advice_of_a_failed_echo_are_shown(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    with qtbot.waitSignal(dialog.echo_wanted) as asked:
        dialog.echo_button.click()
    token = (asked.args or [0])[0]
    result = EchoResult(node="", ok=False, detail="Nothing listens there.", advice="Check host and port.")
    dialog.show_answer(EchoTried(token=token, result=result))
    assert dialog.answer.text() == "Nothing listens there. Check host and port."


def saved_from(qtbot: QtBot, dialog: NodeDialog) -> list[object]:
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        dialog.save_button.click()
    return saved.args or []


def choose(dialog: NodeDialog, type_: IdentityType | None) -> None:
    box = dialog.form.user.type
    box.setCurrentIndex(box.findData("" if type_ is None else str(type_)))


def test_what_is_ticked_is_offered(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    offered = (ExtendedNegotiation.RELATIONAL, ExtendedNegotiation.TIME_ZONE)
    dialog = dialog_for(qtbot, replace(main_pacs, extended_negotiation=offered))
    boxes = dialog.form.negotiation.boxes
    assert len(boxes) == 5
    assert [each for each, box in boxes.items() if box.isChecked()] == list(offered)
    assert all(box.toolTip() and box.accessibleDescription() for box in boxes.values())
    boxes[ExtendedNegotiation.RELATIONAL].click()
    boxes[ExtendedNegotiation.FUZZY_NAMES].click()
    node = saved_from(qtbot, dialog)[0]
    assert isinstance(node, RemoteNode)
    assert node.extended_negotiation == (ExtendedNegotiation.FUZZY_NAMES, ExtendedNegotiation.TIME_ZONE)


@pytest.mark.parametrize(
    "identity",
    [
        None,
        UserIdentity(type=IdentityType.USER_NAME, user_name="zoë"),
        UserIdentity(type=IdentityType.PASSCODE, user_name="zoë"),
        UserIdentity(type=IdentityType.KERBEROS, token_file=Path("/tickets/one")),
        UserIdentity(type=IdentityType.SAML, token_file=Path("/tickets/one")),
        UserIdentity(type=IdentityType.JWT, token_file=Path("/tickets/one")),
    ],
)
def test_the_user_stays_who_it_is(qtbot: QtBot, main_pacs: RemoteNode, identity: UserIdentity | None) -> None:
    node = replace(main_pacs, user_identity=identity)
    assert saved_from(qtbot, dialog_for(qtbot, node)) == [node, node.name, ""]


def test_a_passcode_is_taken_and_never_shown(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    form = dialog.form.user
    choose(dialog, IdentityType.PASSCODE)
    dialog.form.tabs.setCurrentWidget(form)
    assert form.passcode_edit.isVisible()
    assert form.passcode_edit.echoMode() is QLineEdit.EchoMode.Password
    warnings = [
        label for label in form.findChildren(QLabel) if "Without TLS the passcode travels readable" in label.text()
    ]
    assert [label.isVisible() for label in warnings] == [True]
    qtbot.keyClicks(form.user_name, "zoe")
    qtbot.keyClicks(form.passcode_edit, "s3cret")
    with qtbot.waitSignal(dialog.echo_wanted) as asked:
        dialog.echo_button.click()
    assert (asked.args or [])[2] == "s3cret"
    identity = UserIdentity(type=IdentityType.PASSCODE, user_name="zoe")
    assert saved_from(qtbot, dialog) == [replace(main_pacs, user_identity=identity), main_pacs.name, "s3cret"]


def test_a_kept_passcode_is_another_users_no_more(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    node = replace(main_pacs, user_identity=UserIdentity(type=IdentityType.PASSCODE, user_name="zoe"))
    dialog = dialog_for(qtbot, node)
    form = dialog.form.user
    assert form.passcode_edit.text() == ""
    assert "Kept in the keyring" in form.passcode_edit.placeholderText()
    qtbot.keyClicks(form.user_name, "x")
    assert form.passcode_edit.placeholderText() == ""
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.save_button.click()
    assert dialog.form.tabs.currentWidget() is form
    assert "Give the passcode" in complaint_at(form.passcode_edit)


@pytest.mark.parametrize(
    ("type_", "field", "words"),
    [
        (IdentityType.USER_NAME, "user_name", "A user name is needed"),
        (IdentityType.PASSCODE, "user_name", "A user name is needed"),
        (IdentityType.JWT, "token_file", "Name the file"),
    ],
)
def test_a_user_who_is_none_is_complained_about(
    qtbot: QtBot, main_pacs: RemoteNode, type_: IdentityType, field: str, words: str
) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    choose(dialog, type_)
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.save_button.click()
    edit = getattr(dialog.form.user, field)
    assert edit.isVisible()
    assert words in complaint_at(edit)
    choose(dialog, None)
    assert saved_from(qtbot, dialog)[0] == main_pacs


def test_the_dialog_fits_a_small_screen(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    for type_ in (None, *IdentityType):
        choose(dialog, type_)
        assert dialog.sizeHint().height() < 680
        assert dialog.sizeHint().width() < 1280


class TestLimits:
    def test_what_was_typed_is_told_in_words_and_saved(self, qtbot: QtBot) -> None:
        dialog = dialog_for(qtbot)
        fill(dialog, name="A", ae_title="B", host="c", port="104")
        limits = dialog.form.limits
        limits.associations.setValue(3)
        limits.quiet_hours.setText("7:00-18:00,mon-fri 22:00-06:00,sat")
        limits.bandwidth.setText("20 MB/s")
        said = [label.text() for label in limits.findChildren(QLabel)]
        assert "Monday to Friday from 07:00 to 18:00; Saturday from 22:00 to 06:00 of the next day" in said
        with qtbot.waitSignal(dialog.save_wanted) as saved:
            dialog.save_button.click()
        assert saved.args is not None
        assert saved.args[0].limits == TransferLimits(
            associations=3, quiet_hours=parse_quiet_hours("07:00-18:00,mon-fri 22:00-06:00,sat"), bandwidth=20_000_000
        )

    @pytest.mark.parametrize(
        ("field", "text", "words"),
        [
            ("quiet_hours", "7-18", "write 07:00-18:00"),
            ("quiet_hours", "00:00-24:00", "fill the whole week"),
            ("bandwidth", "20", "write 20MB/s"),
            ("bandwidth", "1kB/s", "less than 100 kB/s"),
        ],
    )
    def test_what_is_wrong_is_said_on_its_tab(self, qtbot: QtBot, field: str, text: str, words: str) -> None:
        dialog = dialog_for(qtbot)
        fill(dialog, name="A", ae_title="B", host="c", port="104")
        edit = getattr(dialog.form.limits, field)
        edit.setText(text)
        with qtbot.assertNotEmitted(dialog.save_wanted):
            dialog.save_button.click()
        assert words in complaint_at(edit)
        assert dialog.form.tabs.currentWidget() is dialog.form.limits
        edit.clear()
        assert complaint_at(edit) == ""
