"""Entries for the operating system's schedulers, read as those read them."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
import sys
from datetime import datetime, time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.dose import Branch, DoseOrder, DoseQuery
from qrstation.model.dose_schedule import RelativeDays, SavedQuery, Timing
from qrstation.services.dose.system_schedulers import SystemScheduler, entry, entry_name

NOW = datetime(2026, 3, 1, 14, 5, 30)
NIGHTLY = Timing(daily=time(2, 30))
NAMES = ["Nightly CT", "Röntgen 100 %", "the \"old\" 'PACS'", "a;b & c | d > e", "$HOME `id` $(id)", "-x", "#1 *", "线"]
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def saved(name: str = "Nightly CT", timing: Timing = NIGHTLY) -> SavedQuery:
    query = DoseQuery(branches=(Branch.CT,), all_dates=True)
    return SavedQuery(
        name=name, order=DoseOrder(node="PACS", query=query), days=RelativeDays.parse("yesterday"), timing=timing
    )


def command(name: str = "Nightly CT") -> list[str]:
    return [sys.executable, "-m", "qrstation", "--home", "/srv/dose 100 %/h'ome", "schedule", "run", "--", name]


def as_cron_reads(line: str) -> tuple[list[str], str]:
    """The five fields and the command, which ends at the first percent sign that has no backslash before it."""
    assert line.endswith("\n")
    assert line.count("\n") == 1
    fields = line.rstrip("\n").split(" ", 5)
    told, *standard_input = re.split(r"(?<!\\)%", fields[5])
    assert not standard_input
    return fields[:5], told.replace("\\%", "%")


def as_systemd_reads(text: str) -> list[str]:
    """Arguments of a command line in a unit file, after quotation marks, specifiers and variables are replaced."""
    words = shlex.split(text)
    assert not any(re.search("(?<!%)%(?!%)", word.replace("%%", "")) for word in words)
    return [words[0].replace("%%", "%"), *(word.replace("%%", "%").replace("$$", "$") for word in words[1:])]


def units(text: str) -> dict[str, configparser.ConfigParser]:
    """The two unit files, by the names under which the comments have them saved."""
    parts = re.split(r"^# \d\. (?:This into|Then) ?(.*)$", text, flags=re.MULTILINE)[1:]
    read = {}
    for title, body in zip(parts[0:4:2], parts[1:4:2], strict=True):
        parser = configparser.ConfigParser(interpolation=None, comment_prefixes=("#",), delimiters=("=",))
        parser.optionxform = str  # type: ignore[assignment, method-assign]
        parser.read_string(body)
        read[Path(title).name] = parser
    return read


@pytest.mark.parametrize("name", NAMES)
def test_cron_runs_the_very_command(name: str) -> None:
    fields, told = as_cron_reads(entry(saved(name), SystemScheduler.CRON, command(name), NOW))
    assert fields == ["30", "2", "*", "*", "*"]
    assert shlex.split(told) == [*command(name), ">", "/dev/null"]


@pytest.mark.skipif(sys.platform == "win32", reason="cron has the shell of POSIX")
@pytest.mark.parametrize("name", NAMES)
def test_the_shell_hands_the_very_name_on(name: str) -> None:
    asked = [sys.executable, "-c", "import sys; sys.stderr.buffer.write(sys.argv[1].encode())", name]
    _, told = as_cron_reads(entry(saved(name), SystemScheduler.CRON, asked, NOW))
    ran = subprocess.run(["/bin/sh", "-c", told], capture_output=True, check=True)
    assert ran.stderr.decode() == name


@pytest.mark.parametrize(
    ("every", "fields"),
    [
        (1, "* * * * *"),
        (15, "*/15 * * * *"),
        (60, "0 * * * *"),
        (120, "0 */2 * * *"),
        (1440, "0 0 * * *"),
    ],
)
def test_intervals_that_divide_an_hour_or_a_day_are_told_to_cron(every: int, fields: str) -> None:
    line = entry(saved(timing=Timing(every=every)), SystemScheduler.CRON, command(), NOW)
    assert line.startswith(f"{fields} {sys.executable}")


@pytest.mark.parametrize(
    ("every", "nearest"),
    [(7, "every 6 or 10 minutes"), (45, "every 30 or 60"), (90, "every 60 or 120"), (2000, "every 1440 minutes")],
)
def test_other_intervals_cannot_be_told_to_cron_and_the_nearest_are_offered(every: int, nearest: str) -> None:
    with pytest.raises(InvalidInput, match="cron cannot run something every") as refused:
        entry(saved(timing=Timing(every=every)), SystemScheduler.CRON, command(), NOW)
    assert nearest in str(refused.value)
    assert "--as systemd" in str(refused.value)


def test_a_backslash_that_versions_of_cron_read_differently_is_refused() -> None:
    with pytest.raises(InvalidInput, match="backslash"):
        entry(saved("a\\b"), SystemScheduler.CRON, command("a\\b"), NOW)


@pytest.mark.parametrize("name", [*NAMES, "a\\b"])
def test_systemd_runs_the_very_command_at_its_time_and_what_was_missed_once(name: str) -> None:
    query = saved(name)
    read = units(entry(query, SystemScheduler.SYSTEMD, command(name), NOW))
    service, timer = (read[f"{entry_name(query)}.{kind}"] for kind in ("service", "timer"))
    assert service["Service"]["Type"] == "oneshot"
    assert as_systemd_reads(service["Service"]["ExecStart"]) == command(name)
    assert dict(timer["Timer"]) == {"OnCalendar": "*-*-* 02:30:00", "Persistent": "true"}
    assert timer["Install"]["WantedBy"] == "timers.target"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
@pytest.mark.parametrize("timing", [NIGHTLY, Timing(every=45)])
@pytest.mark.parametrize("name", [*NAMES, "a\\b"])
def test_systemd_finds_nothing_wrong_with_the_units(name: str, timing: Timing, tmp_path: Path) -> None:
    query = saved(name, timing)
    text = entry(query, SystemScheduler.SYSTEMD, command(name), NOW)
    service, timer = text.split("# 2.")
    files = [tmp_path / f"{entry_name(query)}.{kind}" for kind in ("service", "timer")]
    files[0].write_text(service, "utf-8")
    files[1].write_text(f"# 2.{timer}", "utf-8")
    verified = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", *files],
        capture_output=True,
        text=True,
        check=False,
        env={"XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert (verified.returncode, verified.stderr, verified.stdout) == (0, "", "")


def test_an_interval_of_systemd_counts_from_run_to_run() -> None:
    query = saved(timing=Timing(every=45))
    timer = units(entry(query, SystemScheduler.SYSTEMD, command(), NOW))[f"{entry_name(query)}.timer"]
    assert dict(timer["Timer"]) == {"OnActiveSec": "1min", "OnUnitActiveSec": "45min"}


WINDOWS_PROGRAM = r"C:\Program Files\qrstation\qrstation.exe"


def task(name: str, timing: Timing = NIGHTLY) -> ElementTree.Element:
    text = entry(saved(name, timing), SystemScheduler.WINDOWS_TASK, [WINDOWS_PROGRAM, *command(name)[3:]], NOW)
    assert text.isascii()
    assert "encoding" not in text.splitlines()[0]
    return ElementTree.fromstring(text.encode("utf-16"))


@pytest.mark.parametrize("name", ["Nightly CT", "Röntgen & <Thorax>", "线"])
def test_a_task_of_windows_runs_the_very_command(name: str) -> None:
    read = task(name)
    assert read.findtext(f"{TASK}Actions/{TASK}Exec/{TASK}Command") == WINDOWS_PROGRAM
    arguments = read.findtext(f"{TASK}Actions/{TASK}Exec/{TASK}Arguments") or ""
    assert shlex.split(arguments) == command(name)[3:]
    assert read.findtext(f"{TASK}RegistrationInfo/{TASK}Description") == f"qrstation dose query {name}"


def test_a_task_of_windows_is_not_run_twice_at_once_nor_kept_from_running_by_batteries() -> None:
    read = task("Nightly CT")
    settings = {element.tag.removeprefix(TASK): element.text for element in read.iterfind(f"{TASK}Settings/*")}
    assert settings["MultipleInstancesPolicy"] == "IgnoreNew"
    assert settings["DisallowStartIfOnBatteries"] == settings["StopIfGoingOnBatteries"] == "false"
    assert settings["StartWhenAvailable"] == "true"
    trigger = read.find(f"{TASK}Triggers/{TASK}CalendarTrigger")
    assert trigger is not None
    assert trigger.findtext(f"{TASK}StartBoundary") == "2026-03-01T02:30:00"
    assert trigger.findtext(f"{TASK}ScheduleByDay/{TASK}DaysInterval") == "1"


def test_a_task_of_windows_is_repeated_at_its_interval() -> None:
    trigger = task("Nightly CT", Timing(every=45)).find(f"{TASK}Triggers/{TASK}TimeTrigger")
    assert trigger is not None
    assert trigger.findtext(f"{TASK}Repetition/{TASK}Interval") == "PT45M"
    assert trigger.findtext(f"{TASK}StartBoundary") == "2026-03-01T14:05:00"


@pytest.mark.parametrize("name", ["%PATH%", "$(Arg0)"])
def test_what_windows_would_take_for_a_variable_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput, match="variable"):
        task(name)


@pytest.mark.parametrize("scheduler", list(SystemScheduler))
def test_a_query_without_times_has_no_entry(scheduler: SystemScheduler) -> None:
    with pytest.raises(InvalidInput, match="no times"):
        entry(saved(timing=Timing()), scheduler, command(), NOW)


def test_queries_have_entries_of_different_names() -> None:
    names = {entry_name(saved(name)) for name in ("CT 1", "CT-1", "CT_1", "ct1", "CT1!", *NAMES)}
    assert len(names) == 5 + len(NAMES)
    assert all(re.fullmatch("[a-z0-9-]+", name) for name in names)
    assert entry_name(saved("nightly")) == "qrstation-nightly"
