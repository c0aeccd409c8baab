"""Who may come in, said on the command line, and what a server that runs makes of it."""

from __future__ import annotations

import shlex
import signal

import pytest

from qrstation.model.access import RefusedCaller, Right
from qrstation.paths import Paths
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_program import Spawn


def rows(qrstation: Command) -> list[tuple[str, str, str]]:
    return [(row["ae_title"], row["from"], row["may"]) for row in qrstation("callers", "list", "--format", "json").json]


ANYBODY = ("any", "anywhere", "send")


def test_callers_are_allowed_listed_and_forbidden(qrstation: Command) -> None:
    assert rows(qrstation) == [ANYBODY]
    allowed = qrstation("callers", "allow", "CT1", "--from", "10.1.2.3/8")
    assert (allowed.code, allowed.err) == (0, "CT1 at 10.0.0.0/8 may send now.\n")
    assert qrstation("callers", "allow", "--from", "10.1.2.3", "--query").code == 0
    assert qrstation("nodes", "add", "PACS", "PACS@10.1.2.4:104", "--may-query").code == 0
    assert rows(qrstation) == [
        ("CT1", "10.0.0.0/8", "send"),
        ("any", "10.1.2.3", "send, search and fetch"),
        ("PACS", "10.1.2.4", "send, search and fetch"),
        ANYBODY,
    ]
    forbidden = qrstation("callers", "forbid", "CT1", "--from", "10.0.0.0/8")
    assert "CT1 at 10.0.0.0/8 is not in the list any more." in forbidden.err
    assert "Anybody may still send" in forbidden.err
    assert qrstation("settings", "set", "anybody_may_send", "off").code == 0
    assert rows(qrstation) == [
        ("any", "10.1.2.3", "send, search and fetch"),
        ("PACS", "10.1.2.4", "send, search and fetch"),
    ]


def test_what_stays_open_is_said(qrstation: Command) -> None:
    qrstation("callers", "allow", "A", "--query")
    qrstation("callers", "allow", "--from", "10.0.0.0/8")
    for other in (("B", "--from", "10.1.2.3"), ("A", "--from", "::1")):
        qrstation("callers", "allow", *other)
    qrstation("nodes", "add", "PACS", "A@10.1.2.4:104", "--may-query")
    qrstation("callers", "allow", "A", "--from", "10.1.2.3")
    said = qrstation("callers", "forbid", "A", "--from", "10.1.2.3").err
    assert said.splitlines()[:-1] == [
        "A at 10.1.2.3 is not in the list any more.",
        "A at any address, which can be the same caller, is in the list and may send, search and fetch.",
        "Anybody at 10.0.0.0/8, which can be the same caller, is in the list and may send.",
        "The node PACS has the same AE title and may send, search and fetch from 10.1.2.4.",
    ]
    assert "Until now it might search and fetch, too" in qrstation("callers", "allow", "A").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("allow",), "A caller needs an AE title, or an address."),
        (("allow", "CT1", "--from", "somewhere"), "'somewhere' is no IP address or network"),
        (("allow", "*"), "An AE title in this list stands for itself, without * and ?. Leave it out to mean any."),
        (("allow", "CT?", "--from", "10.1.2.3"), "Leave it out to mean any."),
        (("forbid", "*"), "* at any address is not in the list of callers."),
        (("forbid", "CT1"), "CT1 at any address is not in the list of callers."),
    ],
)
def test_what_cannot_be_is_said(qrstation: Command, arguments: tuple[str, ...], said: str) -> None:
    ran = qrstation("callers", *arguments)
    assert ran.code == 2
    assert said in ran.err


def test_who_opens_the_archive_to_everybody_is_told(qrstation: Command) -> None:
    caution = "the patients' names are then open to whoever reaches this computer."
    for open_to_all in ("0.0.0.0/0", "::/0"):
        assert caution in qrstation("callers", "allow", "--from", open_to_all, "--query").err
        assert caution not in qrstation("callers", "allow", "--from", open_to_all).err
    assert caution not in qrstation("callers", "allow", "--from", "10.0.0.0/8", "--query").err
    assert caution in qrstation("settings", "set", "anybody_may_query", "on").err
    assert caution not in qrstation("settings", "set", "anybody_may_send", "off").err
    assert caution in qrstation("settings", "set", "anybody_may_send", "on").err
    assert caution not in qrstation("settings", "set", "anybody_may_query", "off").err


def test_a_server_refuses_strangers_says_how_to_allow_them_and_heeds_it_at_once(
    spawn: Spawn, qrstation: Command
) -> None:
    qrstation("settings", "set", "anybody_may_send", "off")
    with spawn("serve", "--host", "127.0.0.1", "--port", "0") as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[1]
        assert qrstation("echo", address).code == 3
        allow = ("callers", "allow", "QRSTATION", "--from", "127.0.0.1")
        assert qrstation(*allow).code == 0
        assert qrstation("echo", address).code == 0
        refused = qrstation("find", address)
        assert qrstation(*allow, "--query").code == 0
        assert qrstation("find", address).code == 0
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
    assert refused.code == 3
    assert "does not know our AE title QRSTATION" in refused.err
    assert "Only the nodes of the node book and those in the list of callers may send" in err
    assert "QRSTATION at 127.0.0.1 was refused" in err
    assert "To allow it: qrstation callers allow --from 127.0.0.1 QRSTATION\n" in err
    assert "To allow it: qrstation callers allow --from 127.0.0.1 --query QRSTATION\n" in err


def test_an_ae_title_passes_for_no_option_in_what_is_told(qrstation: Command) -> None:
    refused = RefusedCaller(ae_title="--query", host="10.1.2.3", right=Right.SEND)
    program, *arguments = shlex.split(refused.entry.allowing_command)
    assert program == "qrstation"
    assert "--query at 10.1.2.3 may send now." in qrstation(*arguments).err
    (entry,) = (each for each in qrstation("callers", "list", "--format", "json").json if each["from"] == "10.1.2.3")
    assert (entry["ae_title"], entry["may"]) == ("--query", "send")


def test_a_server_tells_of_everybody_who_came_in_vain(spawn: Spawn, qrstation: Command, own_home: Paths) -> None:
    qrstation("certificate", "self-sign", "--name", "127.0.0.1")
    certificate = own_home.tls / "certificate.pem"
    for name, value in (
        ("receiver_tls", "callers"),
        ("receiver_tls_callers", str(certificate)),
        ("require_called_ae_title", "on"),
    ):
        assert qrstation("settings", "set", name, value).code == 0
    with spawn("serve", "--host", "127.0.0.1", "--port", "0") as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[1].removesuffix("?tls")
        assert qrstation("echo", address).code == 3
        assert qrstation("echo", f"{address}?tls").code == 3
        shown = ("--ca", str(certificate), "--own-certificate")
        qrstation("nodes", "add", "Misnamed", address.replace("QRSTATION", "WRONG"), *shown)
        qrstation("nodes", "add", "Right", address, *shown)
        assert qrstation("echo", "Misnamed").code == 3
        assert qrstation("echo", "Right").code == 0
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
    assert f"Only who speaks TLS and shows a certificate that {certificate} vouches for can reach it" in err
    assert "it does not speak TLS." in err
    assert "it may not trust our certificate." in err
    assert "QRSTATION at 127.0.0.1 was rejected: it called us 'WRONG'" in err


def test_a_server_says_how_to_let_objects_go_to_a_destination_that_it_does_not_know(
    spawn: Spawn, qrstation: Command
) -> None:
    study = ("--level", "STUDY", "--study", "1.2.3", "--method", "move", "--to")
    with spawn("serve", "--host", "127.0.0.1", "--port", "0", "--anybody-may-query") as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[1]
        assert qrstation("retrieve", address, *study, "VIEWER").code == 6
        assert qrstation("nodes", "add", "A viewer", "VIEWER@127.0.0.1:1").code == 0
        assert qrstation("retrieve", address, *study, "VIEWER").code == 6
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
    wanted = "A C-MOVE wanted objects sent to VIEWER. To let them go there: qrstation nodes"
    assert [line for line in err.splitlines() if line.startswith("A C-MOVE")] == [
        f"{wanted} add --stores NAME VIEWER@HOST:PORT",
        f"{wanted} edit --stores 'A viewer'",
    ]


def test_to_receive_only_and_to_let_anybody_search_is_a_wrong_usage(qrstation: Command) -> None:
    refused = qrstation("serve", "--receive-only", "--anybody-may-query")
    assert refused.code == 2
    assert "not allowed with" in refused.err
