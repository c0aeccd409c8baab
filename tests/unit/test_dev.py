"""Set-up: what it asks of whom, and when it has nothing to do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import REPOSITORY
from tests.scripts import script


@pytest.fixture
def system() -> ModuleType:
    return script("system_packages")


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    yield script("dev")
    sys.modules.pop("system_packages", None)


@pytest.fixture
def apt(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that were run, on a Debian where root works."""
    ran: list[list[str]] = []

    def note(command: list[str]) -> tuple[int, str]:
        ran.append(command)
        return 0, ""

    monkeypatch.setattr(system, "uses_apt", lambda: True)
    monkeypatch.setattr(system.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system, "_silently", note)
    monkeypatch.setattr(system, "Path", lambda _: REPOSITORY)
    return ran


def test_root_gets_exactly_what_is_missing(system: ModuleType, apt: list[list[str]]) -> None:
    system.install_packages(["xvfb"], ["fonts-noto-cjk"])

    update, install = apt
    assert "update" in update
    assert install[-2:] == ["xvfb", "fonts-noto-cjk"]


def test_nothing_missing_runs_nothing(system: ModuleType, apt: list[list[str]]) -> None:
    system.install_packages([], [])

    assert apt == []


def test_a_user_gets_the_command_to_type(
    system: ModuleType, apt: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)

    with pytest.raises(system.Missing) as missing:
        system.install_packages(["libegl1"], ["fonts-noto-cjk"])

    assert "sudo apt-get install --no-install-recommends libegl1 fonts-noto-cjk" in str(missing.value)
    assert apt == []


def test_what_is_only_wished_does_not_stop_a_user(
    system: ModuleType, apt: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)

    system.install_packages([], ["fonts-noto-cjk"])

    assert "fonts-noto-cjk" in capsys.readouterr().out


def test_other_systems_are_told_what_is_needed(
    system: ModuleType, apt: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "uses_apt", lambda: False)

    with pytest.raises(system.Missing, match="what Debian calls xvfb"):
        system.install_packages(["xvfb"], [])


def test_missing_libraries_are_found_by_their_files(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "opens", lambda file: file != "libEGL.so.1")

    assert system.missing_libraries() == ["libegl1"]


def test_set_up_is_made_again_only_when_needed(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.json")
    assert not dev.is_set_up(())

    dev.STAMP.write_text(dev.json.dumps({"made_for": dev.fingerprint(), "extras": ["test"]}))
    assert dev.is_set_up(())
    assert dev.is_set_up(("test",))
    assert not dev.is_set_up(("build",))

    (tmp_path / "pyproject.toml").write_text("[project] # changed")
    assert not dev.is_set_up(("test",))


@pytest.fixture
def ran(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """Options and variables of each run of pytest, which are not run."""
    runs: list[tuple[list[str], dict[str, str]]] = []

    def note(options: list[str], **variables: str) -> tuple[int, str]:
        runs.append((options, variables))
        return 0, "1 passed in 0.1s"

    monkeypatch.setattr(dev, "set_up", lambda **_: None)
    monkeypatch.setattr(dev, "run_checks", list)
    monkeypatch.setattr(dev, "run_pytest", note)
    monkeypatch.setattr(dev, "run_bundle", lambda _: 0)
    for name in ("missing_libraries", "missing_fonts", "missing_programs"):
        monkeypatch.setattr(dev, name, lambda *_: [])
    return runs


def test_the_whole_suite_runs_on_the_other_transport_when_asked(
    dev: ModuleType, ran: list[tuple[list[str], dict[str, str]]]
) -> None:
    assert dev.main(["test", "--stock-transport"]) == 0
    assert dev.main(["test", "tests/faults", "-n0", "--stock-transport", "-k", "echo"]) == 0

    assert ran == [
        (dev.parallel(), {"QRSTATION_STOCK_TRANSPORT": "1"}),
        (["tests/faults", "-n0", "-k", "echo"], {"QRSTATION_STOCK_TRANSPORT": "1"}),
    ]


def test_every_run_of_all_tests_tries_both_transports(
    dev: ModuleType, ran: list[tuple[list[str], dict[str, str]]]
) -> None:
    assert dev.main(["test"]) == 0

    (options, variables), whole = ran
    assert {"tests/unit/dicom", "tests/faults", "tests/peers"} <= set(options)
    assert variables["QRSTATION_STOCK_TRANSPORT"] == "1"
    assert whole == (dev.parallel(), {})


@pytest.mark.skipif(sys.platform != "linux", reason="The Debian package is made on Linux.")
def test_every_run_of_all_tests_installs_the_bundle(
    dev: ModuleType,
    ran: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[list[str]] = []

    def fail(options: list[str]) -> int:
        asked.append(options)
        return 1

    monkeypatch.setattr(dev, "run_bundle", fail)

    assert dev.main(["test"]) == 1
    assert dev.main(["test", "tests/faults"]) == 0

    assert asked == [["--check"]]
    assert "the bundle, as it is installed" in capsys.readouterr().out


def test_a_command_says_when_something_must_be_installed_first(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lacking(**_: object) -> None:
        raise dev.Missing("type this")

    monkeypatch.setattr(dev, "set_up", lacking)

    assert dev.main(["check"]) == 3
    assert "type this" in capsys.readouterr().out


def test_the_option_for_the_other_transport_leaves_out_no_check(
    dev: ModuleType, ran: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "run_checks", lambda: ["mypy"])

    assert dev.main(["test", "--stock-transport"]) == 1
    assert dev.main(["test", "--stock-transport", "tests/faults"]) == 0


@pytest.mark.parametrize(
    ("command", "script"), [(["sbom", "bill.json"], "sbom.py"), (["audit", "--online"], "audit.py")]
)
def test_what_a_bundle_carries_is_asked_of_the_environment(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, command: list[str], script: str
) -> None:
    called: list[list[object]] = []

    def call(arguments: list[object], **_: object) -> int:
        called.append(arguments)
        return 3

    monkeypatch.setattr(dev, "set_up", lambda **_: None)
    monkeypatch.setattr(dev.subprocess, "call", call)

    assert dev.main(command) == 3
    assert called == [[dev.PYTHON, REPOSITORY / "packaging" / script, *command[1:]]]
