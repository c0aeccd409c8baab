"""What nodes are offered and whom they are told, from the command line."""

from __future__ import annotations

import getpass
import io
import sys
from pathlib import Path
from typing import Any

import pytest

from qrstation.paths import Paths
from tests.unit.cli.conftest import HEAD, Command, Pacs

ADD = ("nodes", "add", "PACS", "PACS@10.1.2.3:104")
EDIT = ("nodes", "edit", "PACS")


def the_node(qrstation: Command) -> dict[str, Any]:
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert isinstance(node, dict)
    return node


class Terminal(io.StringIO):
    """Standard input with somebody at it."""

    def isatty(self) -> bool:
        return True


def test_offers_are_set_and_cleared(qrstation: Command) -> None:
    assert qrstation(*ADD, "--offer", "time-zone, relational").code == 0
    assert the_node(qrstation)["extended_negotiation"] == ["relational", "time-zone"]
    qrstation(*EDIT, "--notes", "x")
    assert the_node(qrstation)["extended_negotiation"] == ["relational", "time-zone"]
    qrstation(*EDIT, "--offer", "none")
    assert the_node(qrstation)["extended_negotiation"] == []


def test_an_offer_that_does_not_exist_is_a_wrong_usage(qrstation: Command) -> None:
    refused = qrstation(*ADD, "--offer", "relational,telepathy")
    assert refused.code == 2
    assert "telepathy" in refused.err
    assert "fuzzy-names" in refused.err


@pytest.mark.parametrize("type_", ["kerberos", "saml", "jwt"])
def test_a_token_is_told_from_its_file(
    qrstation: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, type_: str
) -> None:
    monkeypatch.chdir(tmp_path)
    added = qrstation(*ADD, f"--{type_}", "token")
    assert added.code == 0
    assert "Without TLS the token travels readable" in added.err
    node = the_node(qrstation)
    assert (node["user_identity"], node["token_file"]) == (type_, str(tmp_path / "token"))
    assert "readable" not in qrstation(*EDIT, "--notes", "x").err
    qrstation(*EDIT, "--no-user")
    assert the_node(qrstation)["user_identity"] is None


def test_a_user_name_needs_no_keyring(qrstation: Command) -> None:
    added = qrstation(*ADD, "--user", "zoë")
    assert added.code == 0
    assert "readable" not in added.err
    assert (the_node(qrstation)["user_identity"], the_node(qrstation)["user_name"]) == ("user-name", "zoë")


def test_a_passcode_is_asked_for(
    qrstation: Command, kept_passcodes: dict[str, str], monkeypatch: pytest.MonkeyPatch, own_home: Paths
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda prompt: {"Passcode of zoë at PACS: ": "s3cret"}[prompt])
    added = qrstation(*ADD, "--user", "zoë", "--passcode")
    assert added.code == 0
    assert "Without TLS the passcode travels readable" in added.err
    assert kept_passcodes == {"qrstation: zoë at PACS (PACS@10.1.2.3:104)": "s3cret"}
    assert the_node(qrstation)["user_identity"] == "passcode"
    assert "s3cret" not in added.err + own_home.nodes_file.read_text()


def test_a_passcode_comes_from_a_file_or_standard_input(
    qrstation: Command, kept_passcodes: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "passcode"
    file.write_text("of a file\nand more\n")
    qrstation(*ADD, "--user", "zoë", "--passcode-file", str(file))
    assert kept_passcodes == {"qrstation: zoë at PACS (PACS@10.1.2.3:104)": "of a file"}
    monkeypatch.setattr(sys, "stdin", io.StringIO("of a pipe\r\n"))
    qrstation(*EDIT, "--passcode-file", "-")
    assert kept_passcodes == {"qrstation: zoë at PACS (PACS@10.1.2.3:104)": "of a pipe"}
    qrstation(*EDIT, "--name", "Other")
    assert kept_passcodes == {"qrstation: zoë at Other (PACS@10.1.2.3:104)": "of a pipe"}
    qrstation("nodes", "remove", "Other")
    assert kept_passcodes == {}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--passcode",), "--user NAME"),
        (("--jwt", "token", "--passcode"), "--user NAME"),
        (("--user", "zoë", "--passcode"), "--passcode-file -"),
        (("--user", "zoë", "--passcode-file", "missing"), "cannot be read"),
        (("--user", "zoë", "--passcode-file", "-"), "is empty"),
        (("--user", "zoë", "--no-user"), "not allowed"),
        (("--passcode", "s3cret"), "unrecognized"),
    ],
)
def test_what_makes_no_user_is_a_wrong_usage(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], words: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    refused = qrstation(*ADD, *options)
    assert refused.code == 2
    assert words in refused.err
    assert qrstation("nodes", "list", "--format", "json").json == []


def test_without_a_keyring_the_user_hears_what_to_do(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("s3cret\n"))
    added = qrstation(*ADD, "--user", "zoë", "--passcode-file", "-")
    assert added.code != 0
    assert "PACS is in the node book, without this passcode." in added.err
    assert "PYTHON_KEYRING_BACKEND" in added.err
    assert "Then: qrstation nodes edit --passcode PACS" in added.err
    assert the_node(qrstation)["user_identity"] == "passcode"
    echoed = qrstation("echo", "PACS")
    assert echoed.code == 3
    assert "keyring" in echoed.out


def test_a_search_says_what_it_meant(qrstation: Command, pacs: Pacs) -> None:
    qrstation("nodes", "add", "Ours", str(pacs), "--offer", "relational,fuzzy-names,date-time")
    series = ("find", "Ours", "--level", "SERIES", "-k", "Modality=DX", "--format", "json")
    assert qrstation(*series).code == 0
    qrstation("nodes", "edit", "Ours", "--offer", "none")
    refused = qrstation(*series)
    assert refused.code == 4
    assert "qrstation nodes edit --offer relational Ours" in refused.err
    days = qrstation("find", "Ours", "-k", "StudyDate=20200101-20200131", "-k", "StudyTime=1000-1200")
    assert "each day from 2020-01-01 to 2020-01-31, from 10:00 to 12:00" in days.err


def test_a_series_is_retrieved_without_its_study(qrstation: Command, pacs: Pacs) -> None:
    retrieve = ("retrieve", "Ours", "--level", "SERIES", "--series", f"{HEAD}.1", "--format", "json")
    qrstation("nodes", "add", "Ours", str(pacs))
    refused = qrstation(*retrieve)
    assert refused.code == 2
    assert "--offer relational" in refused.err
    qrstation("nodes", "edit", "Ours", "--offer", "relational")
    retrieved = qrstation(*retrieve)
    assert retrieved.code == 0
    assert retrieved.json["status"] == "complete"
    assert retrieved.json["received"] == retrieved.json["expected"] == 2


def test_a_view_that_the_node_does_not_know_is_explained(qrstation: Command, pacs: Pacs) -> None:
    retrieve = ("--level", "STUDY", "--study", HEAD, "--view", "enhanced")
    qrstation("nodes", "add", "Ours", str(pacs))
    assert "--offer enhanced-multi-frame" in qrstation("retrieve", "Ours", *retrieve).err
    qrstation("nodes", "edit", "Ours", "--offer", "enhanced-multi-frame")
    refused = qrstation("retrieve", "Ours", *retrieve)
    assert refused.code != 0
    assert "does not convert" in refused.err
    assert qrstation("retrieve", "Ours", *retrieve[:-1], "sepia").code == 2


def test_a_list_from_elsewhere_names_no_file_of_this_computer(qrstation: Command, tmp_path: Path) -> None:
    listed = tmp_path / "nodes.csv"
    listed.write_text("name,ae_title,host,port,user_identity,token_file\nTheirs,PACS,10.1.2.3,104,jwt,/etc/hostname\n")
    imported = qrstation("nodes", "import", str(listed))
    assert imported.code == 0
    assert "The token file of Theirs was left out" in imported.err
    assert "/etc/hostname" not in qrstation("nodes", "list", "--format", "json").out
