"""The node book from the command line."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from pathlib import Path

import pytest

from qrstation.paths import Paths
from tests.unit.cli.conftest import Command


def test_a_node_is_added_listed_changed_and_removed(qrstation: Command) -> None:
    added = qrstation(
        "nodes", "add", "Main PACS", "PACS@10.1.2.3:104", "--method", "move", "--calling-aet", "PHYSICS",
        "--charset", "ISO_IR 100", "--retrieve-timeout", "600", "--notes", "=ask", "--modality-tag",
    )  # fmt: skip
    assert (added.code, added.out) == (0, "")

    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert node["name"] == "Main PACS"
    assert (node["ae_title"], node["host"], node["port"], node["tls"]) == ("PACS", "10.1.2.3", 104, False)
    assert (node["retrieve_method"], node["calling_ae_title"]) == ("move", "PHYSICS")
    assert (node["retrieve_timeout"], node["response_timeout"]) == (600.0, 60.0)

    assert qrstation("nodes", "edit", "main pacs", "--name", "Old PACS", "--calling-aet", "", "--stores").code == 0
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert (node["name"], node["calling_ae_title"], node["stores"]) == ("Old PACS", "", True)
    assert (node["retrieve_method"], node["notes"], node["modality_tag"]) == ("move", "=ask", True)
    assert qrstation("nodes", "edit", "Old PACS", "--no-modality-tag").code == 0
    assert qrstation("nodes", "list", "--format", "json").json[0]["modality_tag"] is False

    assert qrstation("nodes", "remove", "OLD PACS").code == 0
    assert qrstation("nodes", "list", "--format", "json").json == []


@pytest.mark.parametrize(
    ("command", "default"),
    [
        (("nodes", "add"), "study"),
        (("nodes", "edit"), "as it is"),
        (("local", "find"), "patient"),
        (("find",), "the node's"),
    ],
)
def test_the_help_says_which_model_holds_where_none_is_given(
    qrstation: Command, command: tuple[str, ...], default: str
) -> None:
    told = " ".join(qrstation(*command, "--help").out.split())
    assert f"information model (default: {default})" in told


def test_the_help_of_a_change_promises_no_defaults(qrstation: Command) -> None:
    told = " ".join(qrstation("nodes", "edit", "--help").out.split())
    of_common_options = {"as in the settings", "11112"}
    assert set(re.findall(r"default: ([^)]*)\)", told)) - of_common_options == {"as it is"}


def test_csv_has_a_row_for_each_node_and_no_formula(qrstation: Command) -> None:
    qrstation("nodes", "add", "A", "A@h:1", "--notes", "=1+1")

    (row,) = csv.DictReader(io.StringIO(qrstation("nodes", "list", "--format", "csv").out))
    assert (row["name"], row["notes"]) == ("A", "'=1+1")


def test_all_that_is_set_for_a_node_is_shown(qrstation: Command) -> None:
    qrstation(
        "nodes", "add", "Main PACS", "PACS@10.1.2.3:104", "--offer", "relational,date-time", "--user", "jane",
        "--charset", "ISO_IR 100", "--retrieve-timeout", "600",
        "--quiet-hours", "09:00-11:00,mon-fri 22:00-06:00", "--bandwidth", "800kB/s",
    )  # fmt: skip

    shown = qrstation("nodes", "show", "main pacs")
    said = [" ".join(line.split()) for line in shown.out.splitlines()]
    for fact in (
        "extended negotiation relational, date-time",
        "user name jane",
        "assumed character set ISO_IR 100",
        "retrieve timeout 600 s",
        "quiet hours 09:00-11:00,mon-fri 22:00-06:00",
        "bandwidth 800kB/s",
        "stores no",
    ):
        assert fact in said
    assert qrstation("nodes", "show", "Main PACS", "--format", "json").json["user_name"] == "jane"
    assert qrstation("nodes", "show", "nobody").code == 2


def test_an_empty_book_says_what_to_do(qrstation: Command) -> None:
    listed = qrstation("nodes", "list")

    assert (listed.code, listed.out) == (0, "")
    assert "qrstation nodes add NAME AET@host:port" in listed.err


def test_nodes_are_handed_on_in_a_file(qrstation: Command, tmp_path: Path) -> None:
    qrstation("nodes", "add", "A", "A@h:1")
    file = str(tmp_path / "nodes.csv")

    assert qrstation("nodes", "export", file).code == 0
    assert qrstation("nodes", "remove", "A").code == 0
    assert qrstation("nodes", "import", file).code == 0
    assert qrstation("nodes", "edit", "A", "--notes", "ours").code == 0
    refused = qrstation("nodes", "import", file)
    assert refused.code == 2
    assert "--replace" in refused.err
    assert qrstation("nodes", "import", file, "--replace").code == 0
    assert qrstation("nodes", "list", "--format", "json").json[0]["notes"] == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "A", "A@h"), "is not an address of the form AET@host:port"),
        (("add", "A", "A@h:0"), "A port is a number from 1 to 65535"),
        (("add", "A", f"{'A' * 17}@h:1"), "at most 16 characters"),
        (("add", " ", "A@h:1"), "A node needs a name"),
        (("add", "A", "A@h:1", "--charset", "latin1"), "no Specific Character Set"),
        (("add", "A", "A@h:1", "--connect-timeout", "-1"), "no number of seconds"),
        (("add", "A", "A@h:1", "--no-queried"), "must be asked or stored to"),
        (("edit", "A@h:1"), "There is no node called 'A@h:1'"),
        (("remove", "nobody"), "There is no node called 'nobody'"),
        (("import", "nothing.csv"), "cannot be read"),
        ((), "ACTION"),
    ],
)
def test_what_cannot_be_is_a_usage_error(qrstation: Command, arguments: tuple[str, ...], said: str) -> None:
    refused = qrstation("nodes", *arguments)

    assert refused.code == 2
    assert said in refused.err
    assert refused.out == ""


def test_a_bad_file_is_spoken_of(qrstation: Command, own_home: Paths) -> None:
    qrstation("nodes", "add", "A", "A@h:1")
    own_home.nodes_file.write_text("{")

    listed = qrstation("nodes", "list", "--format", "json")

    assert [node["name"] for node in listed.json] == ["A"]
    assert "It is kept as nodes.json.bad-" in listed.err


def test_limits_are_set_kept_and_cleared(qrstation: Command) -> None:
    limits = ("--associations", "4", "--quiet-hours", "7:00-18:00,mon-fri 22:00-06:00,sat", "--bandwidth", "20MB/s")
    assert qrstation("nodes", "add", "A", "A@h:1", *limits).code == 0
    assert qrstation("nodes", "edit", "A", "--notes", "x").code == 0
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert (node["associations"], node["bandwidth"]) == (4, 20_000_000)
    assert node["quiet_hours"] == ["07:00-18:00,mon-fri", "22:00-06:00,sat"]

    assert qrstation("nodes", "edit", "A", "--quiet-hours", "none", "--bandwidth", "none").code == 0
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert (node["associations"], node["quiet_hours"], node["bandwidth"]) == (4, [], None)


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--associations", "9", "from 1 to 8 associations, not 9"),
        ("--associations", "0", "from 1 to 8 associations, not 0"),
        ("--quiet-hours", "7-18", "write 07:00-18:00 or 22:00-06:00,mon-fri"),
        ("--quiet-hours", "00:00-24:00", "fill the whole week"),
        ("--bandwidth", "20", "write 20MB/s"),
        ("--bandwidth", "1kB/s", "less than 100 kB/s"),
    ],
)
def test_limits_beyond_reason_are_a_wrong_usage(qrstation: Command, option: str, value: str, words: str) -> None:
    refused = qrstation("nodes", "add", "A", "A@h:1", option, value)
    assert (refused.code, qrstation("nodes", "list", "--format", "json").json) == (2, [])
    assert words in " ".join(refused.err.split())


def test_a_file_from_before_there_were_limits_is_read(qrstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "nodes.csv"
    file.write_text("name,ae_title,host,port\nA,A,h,1\n", encoding="utf-8")
    assert qrstation("nodes", "import", str(file)).code == 0
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert (node["associations"], node["quiet_hours"], node["bandwidth"]) == (1, [], None)


def test_a_list_of_another_program_is_imported_and_what_is_left_out_told(qrstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "dcmqrscp.cfg"
    file.write_text("HostTable BEGIN\nMain = (PACS, 10.1.2.3, 104)\nboth = Main, Main\nHostTable END\n")
    imported = qrstation("nodes", "import", str(file))
    assert imported.code == 5
    assert "Imported 1 node from DCMTK's host table." in imported.err
    assert "Left out: both only stands for other entries." in imported.err
    assert [node["host"] for node in qrstation("nodes", "list", "--format", "json").json] == ["10.1.2.3"]


def test_a_command_that_is_told_works_as_it_stands(qrstation: Command, tmp_path: Path) -> None:
    home = str(tmp_path / "another one")
    added = qrstation("--home", home, "nodes", "add", "--tls", "pinned", "--", "-y it's", "A@127.0.0.1:1")
    _, _, told = added.err.partition("accept it: ")
    program, *arguments = shlex.split(told)
    assert (program, arguments[:2]) == ("qrstation", ["--home", home])
    assert "-y it's" in qrstation(*arguments).err
    assert f"qrstation --home '{home}' doctor -- '-y it'" in qrstation(*arguments).err


def test_a_list_from_elsewhere_opens_no_archive_and_takes_no_tls(qrstation: Command, tmp_path: Path) -> None:
    qrstation("nodes", "add", "Ours", "PACS@10.1.2.3:2762", "--tls", "system", "--may-query")
    qrstation("nodes", "add", "Moved", "MOVED@10.1.2.4:104", "--may-query")
    file = tmp_path / "pacs.csv"
    file.write_text(
        "name,ae_title,host,port,may_query\n"
        "Vendor,EVIL,10.66.6.6,104,yes\n"
        "Ours,PACS,10.1.2.3,2762,yes\n"
        "Moved,MOVED,10.66.6.6,104,yes\n"
    )
    said = qrstation("nodes", "import", str(file), "--replace")
    assert said.code == 0
    assert "Vendor and Moved may not search here" in said.err
    assert "Ours is still reached by TLS" in said.err
    nodes = {node["name"]: node for node in qrstation("nodes", "list", "--format", "json").json}
    assert [name for name, node in nodes.items() if node["may_query"]] == ["Ours"]
    assert [name for name, node in nodes.items() if node["tls"]] == ["Ours"]
    rows = qrstation("nodes", "list").out.splitlines()
    assert [row.split()[0] for row in rows if "searching here" in row] == ["Ours"]


@pytest.mark.parametrize("host", ["10.1.2.3", "10.66.6.6"])
def test_a_list_from_elsewhere_does_not_choose_whose_certificate_is_believed(
    qrstation: Command, tmp_path: Path, host: str
) -> None:
    qrstation("nodes", "add", "Ours", "PACS@10.1.2.3:2762", "--tls", "pinned", "--fingerprint", "aa" * 32)
    qrstation("nodes", "export", str(tmp_path / "ours.json"))
    (ours,) = json.loads((tmp_path / "ours.json").read_text())["nodes"]
    theirs = {**ours, "host": host, "tls_fingerprint": "bb" * 32}
    (tmp_path / "theirs.json").write_text(json.dumps({"version": 1, "nodes": [theirs, {**theirs, "name": "New"}]}))

    said = qrstation("nodes", "import", str(tmp_path / "theirs.json"), "--replace")

    assert said.code == 0
    assert "The TLS settings of Ours are as they were, not as in the list" in said.err
    assert "To accept another certificate: qrstation nodes trust NAME" in said.err
    nodes = qrstation("nodes", "list", "--format", "json").json
    assert [node["tls_fingerprint"][:5] for node in nodes] == ["AA:AA", "BB:BB"]


def test_who_may_send_by_a_new_node_is_told_where_not_everybody_may(qrstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,ae_title,host,port\nVendor,EVIL,10.66.6.6,104\nMain,PACS,10.1.2.3,104\n")
    told = "from now on this may, as a node: "
    assert told not in qrstation("nodes", "add", "Main", "PACS@10.1.2.3:104").err
    qrstation("settings", "set", "anybody_may_send", "off")

    assert f"{told}Vendor (EVIL at 10.66.6.6)." in qrstation("nodes", "import", str(file)).err
    assert f"{told}CT (CT1 at 10.1.2.4)." in qrstation("nodes", "add", "CT", "CT1@10.1.2.4:104").err
    assert f"{told}CT (CT2 at 10.1.2.4)." in qrstation("nodes", "edit", "CT", "--address", "CT2@10.1.2.4:104").err
    assert told not in qrstation("nodes", "edit", "CT", "--notes", "old").err
