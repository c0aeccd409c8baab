"""The command line as a process: start, stop, and ends that nobody planned."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from qrstation import __version__
from qrstation.__main__ import main
from qrstation.cli.options import DEFAULTS
from qrstation.cli.program import parser
from qrstation.cli.session import Session
from qrstation.dicom.listener import Listener
from qrstation.errors import PortInUse
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Element, Match, MatchKey, Query
from qrstation.paths import HOME_VARIABLE, Paths, resources
from qrstation.practice import PracticePacs
from qrstation.practice.schedule import studies
from tests.conftest import REPOSITORY
from tests.promptness import dawdle, eventually
from tests.unit.cli.conftest import HEAD, Command, Pacs

Spawn = Callable[..., "subprocess.Popen[str]"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has other signals.")

CANARY = "CANARY^PATIENT"


class Endless:
    """An archive whose matches never end."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.stopped = threading.Event()

    def find(self, query: Query) -> Iterator[Match]:
        uid = Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=("1.2",))
        try:
            while True:
                yield Match(level=query.level, elements=(uid,))
                self.asked.set()
                dawdle(0.01)
        finally:
            self.stopped.set()

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        return ()


@pytest.fixture
def endless(pacs: Pacs) -> Iterator[tuple[str, Endless]]:
    archive = Endless()
    listener = Listener(Address(ae_title="ENDLESS", host="127.0.0.1", port=0), sink=pacs.archive, archive=archive)
    try:
        yield str(listener.start().address), archive
    finally:
        listener.stop()


def test_version(qrstation: Command) -> None:
    assert qrstation("--version").out == f"qrstation {__version__}\n"


def commands_of(whole: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, sub in action.choices.items():
                yield name, sub
                yield from commands_of(sub)


def written_examples() -> Iterator[str]:
    for page in (REPOSITORY / "README.md", *(resources() / "help").glob("*.md")):
        yield from re.findall(r"^    (qrstation .*)$", page.read_text("utf-8"), re.MULTILINE)
    for _, command in commands_of(parser()):
        yield (command.epilog or "").removeprefix("Example:").strip()


def test_all_commands_are_there() -> None:
    assert {name for name, _ in commands_of(parser())} >= {
        "gui", "nodes", "echo", "find", "retrieve", "serve", "practice", "local", "jobs",
        "list", "add", "edit", "remove", "import", "export", "stats", "verify", "rebuild", "resume", "cancel", "retry",
    }  # fmt: skip


@pytest.mark.parametrize("example", sorted(set(written_examples())))
def test_examples_in_help_and_readme_are_understood(example: str) -> None:
    program, *arguments = shlex.split(example.partition(" > ")[0])

    assert program == "qrstation"
    parser().parse_args(arguments, argparse.Namespace(**DEFAULTS))


def test_studies_that_the_readme_names_are_on_the_practice_pacs() -> None:
    named = set(re.findall(r"2\.25\.[0-9]+", (REPOSITORY / "README.md").read_text("utf-8")))
    held = {study.study_instance_uid for study, _ in studies(date(2026, 11, 21))}

    assert named
    assert named <= held


def test_commands_start_without_the_heavy_libraries(spawn: Spawn) -> None:
    with spawn("nodes", "list", options=["-X", "importtime"]) as process:
        _, err = process.communicate(timeout=60)

    for library in ("PySide6", "pynetdicom", "pydicom", "sqlite3"):
        assert f"| {library}\n" not in err
        assert f" {library}\n" not in err


def test_common_options_stand_before_or_after(qrstation: Command, pacs: Pacs) -> None:
    assert qrstation("--calling-aet", "A" * 17, "echo", str(pacs)).code == 2
    assert qrstation("echo", str(pacs), "--calling-aet", "A" * 17).code == 2
    assert qrstation("echo", str(pacs), "--quiet", "--calling-aet", "ME", "--listen-port", "0").code == 0


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_search_is_cancelled_and_what_came_is_shown(
    spawn: Spawn, endless: tuple[str, Endless], stop: signal.Signals
) -> None:
    address, archive = endless
    with spawn("find", address, "--format", "csv") as process:
        assert archive.asked.wait(30)
        process.send_signal(stop)
        out, err = process.communicate(timeout=60)

    assert process.returncode == 130
    assert archive.stopped.wait(30)
    assert out.startswith("StudyInstanceUID")
    assert "Traceback" not in err


def test_a_peer_that_says_nothing_does_not_hold_us(spawn: Spawn) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        process = spawn("echo", f"MUTE@127.0.0.1:{mute.getsockname()[1]}")
        connection, _ = mute.accept()
        with connection, process:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)

    assert process.returncode == 130


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_when_it_is_ready_and_stops_when_told(
    spawn: Spawn, qrstation: Command, stop: signal.Signals
) -> None:
    with spawn("serve", "--aet", "SERVER", "--host", "127.0.0.1", "--port", "0", "--anybody-may-query") as process:
        assert process.stdout is not None
        listening, address = process.stdout.readline().split()
        assert listening == "listening"
        assert address.startswith("SERVER@127.0.0.1:")
        assert qrstation("echo", address).code == 0
        assert qrstation("find", address).code == 0
        process.send_signal(stop)
        _, err = process.communicate(timeout=60)

    assert process.returncode == 0
    assert "Anybody who reaches port" in err


def test_serve_can_keep_the_archive_closed(spawn: Spawn, qrstation: Command) -> None:
    with spawn("serve", "--host", "127.0.0.1", "--port", "0", "--receive-only") as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[1]
        assert qrstation("echo", address).code == 0
        refused = qrstation("find", address)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)

    assert refused.code == 3
    assert "does not offer" in refused.err
    assert "Nobody may search it" in err


def test_a_port_in_use_is_said(qrstation: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        served = qrstation("serve", "--host", "127.0.0.1", "--port", str(port))

    assert served.code == 1
    assert f"Port {port}" in served.err
    assert "--port" in served.err
    assert "--method" not in served.err


def test_a_port_in_use_is_said_before_time_is_spent_on_the_practice_pacs(qrstation: Command, own_home: Paths) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = qrstation("practice", "--port", str(port))

    assert refused.code == 1
    assert f"Port {port}" in refused.err
    assert "choose another port with --port; 0 takes any free one." in refused.err
    assert not own_home.practice.exists()


def test_the_practice_pacs_sends_to_where_the_options_say_that_we_receive(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    sends_to: list[Address] = []

    def unfilled(*_: object) -> Address:
        raise PortInUse("It is not to be filled for this.")

    monkeypatch.setattr(PracticePacs, "register", lambda _, destination: sends_to.append(destination))
    monkeypatch.setattr(PracticePacs, "start", unfilled)
    assert qrstation("practice", "--listen-port", "11999", "--calling-aet", "PHYSICS").code == 1
    assert sends_to[-1] == Address(ae_title="PHYSICS", host="127.0.0.1", port=11999)


def test_the_practice_pacs_is_stopped_while_it_is_filled(spawn: Spawn, own_home: Paths) -> None:
    with spawn("practice") as process:
        assert eventually(lambda: any(own_home.practice.glob("archive/*/*/*.dcm")), 60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)

    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "Stopped."


def test_nobody_reading_is_no_fault(spawn: Spawn, pacs: Pacs) -> None:
    process = spawn("find", str(pacs), "--format", "json")
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    with process:
        _, err = process.communicate(timeout=60)

    assert process.returncode == 0
    assert "rror" not in err


def test_a_bug_is_one_sentence_and_the_rest_is_in_the_log(
    qrstation: Command, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError(CANARY)

    monkeypatch.setattr(Session, "nodes", property(broken))
    failed = qrstation("echo", "A@h:1")

    assert failed.code == 1
    assert str(own_home.log_file) in failed.err
    assert "Traceback" not in failed.err
    log = own_home.log_file.read_text()
    assert "ZeroDivisionError" in log
    assert CANARY not in log


@pytest.mark.parametrize("arguments", [("nodes", "list"), ("local", "stats", "-v")])
def test_a_log_that_cannot_be_written_is_said_once_and_keeps_nothing_from_being_done(
    qrstation: Command, own_home: Paths, arguments: tuple[str, ...]
) -> None:
    own_home.data.mkdir(parents=True)
    own_home.logs.write_text("a file")

    done = qrstation(*arguments)

    assert done.code == 0
    assert done.err.count(f"The folder {own_home.logs} cannot be made.") == 1
    assert "This goes on without a log." in done.err


def test_standard_error_is_told_though_a_log_cannot_be_written(qrstation: Command, own_home: Paths, pacs: Pacs) -> None:
    own_home.log_file.mkdir(parents=True)

    found = qrstation("find", str(pacs), "-v")

    assert found.code == 0
    assert f"The log {own_home.log_file} cannot be written." in found.err
    assert "association" in found.err


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="Only Linux has a folder in which not even root can write.")
def test_a_home_that_cannot_be_written_is_said_and_a_node_is_asked_all_the_same(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch, pacs: Pacs
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, "/proc/qrstation")

    found = qrstation("find", str(pacs))
    failed = qrstation("nodes", "add", "PACS", str(pacs))

    assert found.code == 0
    assert HEAD in found.out
    assert "without a log" in found.err
    assert failed.code == 7
    assert "cannot be made" in failed.err


def test_the_window_needs_a_display(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    for arguments in ((), ("gui", "--practice")):
        opened = qrstation(*arguments)
        assert opened.code == 1
        assert "no display" in opened.err


@pytest.mark.parametrize(
    ("arguments", "usage"),
    [
        (("find", "PACS", "--lvl", "STUDY"), "usage: qrstation find"),
        (("nodes", "list", "--all"), "usage: qrstation nodes list"),
        (("local", "stats", "everything"), "usage: qrstation local stats"),
        (("--lvl",), "usage: qrstation ["),
    ],
)
def test_a_misspelt_option_shows_the_usage_of_its_command(
    qrstation: Command, arguments: tuple[str, ...], usage: str
) -> None:
    refused = qrstation(*arguments)

    assert refused.code == 2
    assert refused.err.startswith(usage)
    assert "unrecognized arguments" in refused.err


def test_an_unknown_command_is_a_usage_error(qrstation: Command) -> None:
    assert qrstation("fetch").code == 2


def test_ctrl_c_before_there_is_a_command_is_a_clean_stop(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("qrstation.cli.program.run", interrupted)
    assert main(["nodes", "list"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"
