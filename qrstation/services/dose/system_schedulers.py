"""Entries that let the operating system's scheduler run a saved dose query: for cron, systemd and Windows."""

from __future__ import annotations

import hashlib
import re
import shlex
import subprocess
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from xml.etree import ElementTree

from qrstation.errors import InvalidInput
from qrstation.model.dose_schedule import SavedQuery

_HOUR, _DAY = 60, 24 * 60
_TASK_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"


class SystemScheduler(StrEnum):
    """What starts programs at their times."""

    CRON = "cron"
    SYSTEMD = "systemd"
    WINDOWS_TASK = "windows-task"


def entry(saved: SavedQuery, scheduler: SystemScheduler, command: Sequence[str], now: datetime) -> str:
    """Write what has a scheduler run a query at its times.

    Parameters
    ----------
    command
        Program and arguments that run it.
    now
        By the local clock: runs at intervals count from here.

    Raises
    ------
    InvalidInput
        The query has no times, or the scheduler cannot be told them or its name.
    """
    if saved.timing.is_never:
        raise InvalidInput(
            f"{saved.name} has no times at which it runs.",
            advice="Give it some: qrstation schedule add … --replace with --every or --daily.",
        )
    match scheduler:
        case SystemScheduler.CRON:
            return _crontab_line(saved, command)
        case SystemScheduler.SYSTEMD:
            return _systemd_units(saved, command)
        case SystemScheduler.WINDOWS_TASK:
            return _windows_task(saved, command, now)


def entry_name(saved: SavedQuery) -> str:
    """Make a name that every system takes for a file or a task, and that no other saved query has."""
    name = saved.name.casefold()
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub("[^a-z0-9]+", "-", plain).strip("-")
    tail = "" if plain == name else f"-{hashlib.sha256(name.encode()).hexdigest()[:6]}"
    return f"qrstation-{plain}{tail}"


def _crontab_line(saved: SavedQuery, command: Sequence[str]) -> str:
    if any("\\" in word for word in command):
        raise InvalidInput(
            "Versions of cron read a backslash in different ways.",
            advice="Give the query a name without one, or use systemd.",
        )
    # A percent sign ends the command, even within quotation marks; what is said to standard error is mailed.
    line = shlex.join(command).replace("%", "\\%")
    return f"{_cron_times(saved)} {line} > /dev/null\n"


def _cron_times(saved: SavedQuery) -> str:
    """Write the five fields of minute, hour, day of the month, month and day of the week.

    Raises
    ------
    InvalidInput
        The interval does not divide an hour or a day, with which cron begins anew.
    """
    every, daily = saved.timing.every, saved.timing.daily
    if daily is not None:
        return f"{daily.minute} {daily.hour} * * *"
    assert every is not None
    if _HOUR % every == 0:
        return {1: "* * * * *", _HOUR: "0 * * * *"}.get(every, f"*/{every} * * * *")
    if _DAY % every == 0 and every % _HOUR == 0:
        return "0 0 * * *" if every == _DAY else f"0 */{every // _HOUR} * * *"
    told = [each for each in range(1, _DAY + 1) if _HOUR % each == 0 or (_DAY % each == 0 and each % _HOUR == 0)]
    below, above = (max(each for each in told if each < every), min((each for each in told if each > every), default=0))
    nearest = f"{below} or {above}" if above else f"{below}"
    raise InvalidInput(
        f"cron cannot run something every {every:,} minutes: it begins anew with each hour and each day.",
        advice=f"Choose every {nearest} minutes, or use systemd, which can: --as systemd.",
    )


def _systemd_units(saved: SavedQuery, command: Sequence[str]) -> str:
    name, timing = entry_name(saved), saved.timing
    if timing.daily is not None:
        times = [f"OnCalendar=*-*-* {timing.daily:%H:%M}:00", "Persistent=true"]
    else:
        times = ["OnActiveSec=1min", f"OnUnitActiveSec={timing.every}min"]
    folder, told = "~/.config/systemd/user", _unit_text(saved.name)
    lines = [
        f"# 1. This into {folder}/{name}.service",
        "[Unit]",
        f"Description=qrstation dose query {told}",
        "",
        "[Service]",
        "Type=oneshot",
        f"ExecStart={_exec_line(command)}",
        "",
        f"# 2. This into {folder}/{name}.timer",
        "[Unit]",
        f"Description=Times of the qrstation dose query {told}",
        "",
        "[Timer]",
        *times,
        "",
        "[Install]",
        "WantedBy=timers.target",
        "",
        "# 3. Then these commands; the last lets it run also while you are not logged in:",
        "#    systemctl --user daemon-reload",
        f"#    systemctl --user enable --now {name}.timer",
        "#    loginctl enable-linger",
    ]
    return "\n".join(lines) + "\n"


def _unit_text(text: str) -> str:
    return text.replace("%", "%%").rstrip("\\")


def _exec_line(command: Sequence[str]) -> str:
    """Quote a command for a unit file, which replaces specifiers everywhere and variables in the arguments.

    References
    ----------
    systemd.service(5), Command lines
    """
    program, *arguments = (word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%") for word in command)
    return " ".join(f'"{word}"' for word in (program, *(word.replace("$", "$$") for word in arguments)))


def _windows_task(saved: SavedQuery, command: Sequence[str], now: datetime) -> str:
    """Write a task for ``schtasks /Create /XML``, in ASCII alone."""
    arguments = subprocess.list2cmdline(command[1:])
    if arguments.count("%") > 1 or "$(" in arguments:
        raise InvalidInput(
            "Windows would take what stands between the percent signs for a variable.",
            advice="Give the query a name with at most one percent sign, and without $(.",
        )
    task = ElementTree.Element("Task", version="1.2", xmlns=_TASK_NAMESPACE)
    _put(task, "RegistrationInfo/Description", f"qrstation dose query {saved.name}")
    timing = saved.timing
    if timing.daily is not None:
        trigger = "Triggers/CalendarTrigger"
        _put(task, f"{trigger}/StartBoundary", f"{now:%Y-%m-%d}T{timing.daily:%H:%M}:00")
        _put(task, f"{trigger}/Enabled", "true")
        _put(task, f"{trigger}/ScheduleByDay/DaysInterval", "1")
    else:
        trigger = "Triggers/TimeTrigger"
        _put(task, f"{trigger}/Repetition/Interval", f"PT{timing.every}M")
        _put(task, f"{trigger}/StartBoundary", f"{now:%Y-%m-%dT%H:%M}:00")
        _put(task, f"{trigger}/Enabled", "true")
    for setting, value in (
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        ("StartWhenAvailable", "true"),
        ("Enabled", "true"),
        ("ExecutionTimeLimit", "PT0S"),
    ):
        _put(task, f"Settings/{setting}", value)
    _put(task, "Actions/Exec/Command", command[0])
    _put(task, "Actions/Exec/Arguments", arguments)
    ElementTree.indent(task)
    # Without an encoding in the declaration: the shell that writes the file may choose another one.
    return f'<?xml version="1.0"?>\n{ElementTree.tostring(task, encoding="us-ascii").decode()}\n'


def _put(task: ElementTree.Element, path: str, text: str) -> None:
    """Set the text of an element, making those above it that are missing."""
    element = task
    for name in path.split("/"):
        found = element.find(name)
        element = ElementTree.SubElement(element, name) if found is None else found
    element.text = text
