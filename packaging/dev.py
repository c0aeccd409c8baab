"""Set up, start, check and test qrstation: ``python3 packaging/dev.py COMMAND``.

Needs nothing but Python: everything else is put in place first. On Debian and Ubuntu root gets the missing system
packages installed; an ordinary user gets the command to type, and exit code 3.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from system_packages import (
    PACKERS,
    PEERS,
    XVFB,
    Missing,
    install_packages,
    missing_certificates,
    missing_fonts,
    missing_libraries,
    missing_programs,
    missing_venv,
    say,
)

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "qrstation-setup.json"
"""Says for which pyproject.toml the environment was made, and with which extras."""
HEADLESS_HOME = ROOT / "build" / "run"
"""What a run without a display received; made anew each time."""

STOCK_TRANSPORT = "--stock-transport"
"""Option of `test` that runs it on pynetdicom's own transport instead of ours."""

NEEDS_SYSTEM = 3
"""Exit code: something must be installed by an administrator first."""
READY_TIME = 120
"""Seconds that the practice PACS may take to generate its patients and listen."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands; returns its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036, an older Python may well be what starts this file
        sys.exit(f"qrstation needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose, command in (
        ("run", "start the window with the practice PACS; without a display, do the same job in the terminal", run),
        ("test", f"pass every check and test; further arguments, but {STOCK_TRANSPORT}, go to pytest", test),
        ("check", "format, lint, types and doors between rooms", check),
        ("shots", "draw the screenshots anew; further arguments go to packaging/shots.py", shots),
        ("translations", "take the texts out of the code into resources/translations, and compile them", translations),
        ("sbom", "write a bill of materials (CycloneDX); a further argument is its file", sbom),
        ("conformance", "write the DICOM Conformance Statement of the help anew", conformance),
        ("bundle", "build the program as people install it, test and measure it; --quick: do not measure", bundle),
        ("audit", "name the packages that a bundle carries; --online asks OSV what is known against them", audit),
    ):
        commands.add_parser(name, help=purpose, description=purpose, add_help=False).set_defaults(command=command)
    chosen, further = parser.parse_known_args(arguments)
    try:
        return int(chosen.command(further))
    except Missing as missing:
        say(str(missing))
        return NEEDS_SYSTEM
    except subprocess.CalledProcessError as failed:
        say(f"This failed with code {failed.returncode}: {' '.join(map(str, failed.cmd))}")
        return 1
    except KeyboardInterrupt:
        return 130


def run(further: Sequence[str]) -> int:
    """Start the window with the practice PACS, or do its job in the terminal."""
    if not has_display():
        set_up(system=())
        return run_headless()
    set_up(system=missing_libraries(), wished=missing_fonts())
    return subprocess.call([PYTHON, "-m", "qrstation", "gui", "--practice", *further], cwd=ROOT)


def test(further: Sequence[str]) -> int:
    """Pass the checks, the tests of the network without Qt and our own transport, that of the bundle, and all tests."""
    system = [*missing_libraries(), *missing_fonts(), *missing_programs({**XVFB, **PACKERS, **PEERS})]
    set_up(system=system, extras=("test", "bundle"))
    stock = STOCK_TRANSPORT in further
    options = [option for option in further if option != STOCK_TRANSPORT]
    failed = [] if options else run_checks()
    workers = [] if any(option.startswith(("-n", "--numprocesses")) for option in options) else parallel()
    if not further:
        network = ["-q", "-p", "no:pytest-qt", *workers, "tests/unit/dicom", "tests/faults", "tests/peers"]
        code, line = run_pytest(network, QRSTATION_NO_QT="1", QRSTATION_STOCK_TRANSPORT="1")
        failed += ["network without Qt, on pynetdicom's transport"] * (code != 0)
        say(f"network without Qt, on pynetdicom's transport: {line}")
        if sys.platform == "linux":
            failed += ["the bundle, as it is installed"] * (run_bundle(["--check"]) != 0)
    code, line = run_pytest([*workers, *options], **({"QRSTATION_STOCK_TRANSPORT": "1"} if stock else {}))
    if failed:
        say(f"failed before the tests: {', '.join(failed)}")
    print(line, flush=True)
    return code or bool(failed)


def check(_: Sequence[str]) -> int:
    """Run the checks alone."""
    set_up(system=(), extras=("test",))
    return bool(run_checks())


def shots(further: Sequence[str]) -> int:
    """Draw the screenshots, on a screen of their own where that is possible."""
    set_up(system=[*missing_libraries(), *missing_fonts(), *missing_programs(XVFB)])
    with screen() as variables:
        return subprocess.call([PYTHON, "packaging/shots.py", *further], cwd=ROOT, env={**os.environ, **variables})


def translations(further: Sequence[str]) -> int:
    """Bring the catalogues of the window's texts up to date."""
    return run_script("translations.py", further)


def sbom(further: Sequence[str]) -> int:
    """Name all that a bundle carries."""
    return run_script("sbom.py", further)


def conformance(further: Sequence[str]) -> int:
    """Write the DICOM Conformance Statement from the tables of the code."""
    return run_script("conformance.py", further)


def bundle(further: Sequence[str]) -> int:
    """Build the program that needs no Python, and what installs it."""
    system = [*missing_libraries(), *missing_programs({**XVFB, **PACKERS})]
    set_up(system=system, extras=("bundle",))
    return run_bundle(further)


def run_bundle(further: Sequence[str]) -> int:
    """Run packaging/bundle.py in the environment, on a screen of its own."""
    with screen() as variables:
        command = [str(PYTHON), str(Path(__file__).with_name("bundle.py")), *further]
        return subprocess.call(command, cwd=ROOT, env={**os.environ, **variables})


def audit(further: Sequence[str]) -> int:
    """Look for known vulnerabilities in what a bundle carries."""
    return run_script("audit.py", further)


def run_script(name: str, further: Sequence[str]) -> int:
    """Run a script that lies beside this one, in the environment; further arguments are its own."""
    set_up(system=())
    return subprocess.call([PYTHON, Path(__file__).with_name(name), *further], cwd=ROOT)


def set_up(*, system: Sequence[str], wished: Sequence[str] = (), extras: Sequence[str] = ()) -> None:
    """Put system packages and the virtual environment in place, as far as they are missing.

    Parameters
    ----------
    system, wished
        Debian packages that are missing and must, or should, be there.
    extras
        Optional dependencies of the package.
    """
    needed = [
        *(missing_venv() if not venv_works() else []),
        *(missing_certificates() if not is_set_up(extras) else []),
        *system,
    ]
    install_packages(needed, wished)
    if not venv_works():
        say("making .venv")
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    if is_set_up(extras):
        return
    say("installing Python packages")
    target = f".[{','.join(extras)}]" if extras else "."
    options = ["-qq", "--disable-pip-version-check", "--retries", "5", "--timeout", "60", "--editable"]
    install = [str(PYTHON), "-m", "pip", "install", *options, target]
    subprocess.run(install, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)
    STAMP.write_text(json.dumps({"made_for": fingerprint(), "extras": list(extras)}))


def fingerprint() -> str:
    """Name the state of pyproject.toml and of Python."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()


def is_set_up(extras: Sequence[str]) -> bool:
    """Whether the environment was made for the present pyproject.toml, with these extras."""
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return False
    return stamp["made_for"] == fingerprint() and set(extras) <= set(stamp["extras"])


def venv_works() -> bool:
    """Whether the environment's Python starts and has pip."""
    try:
        return subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def run_checks() -> list[str]:
    """Run every check; returns the names of those that failed."""
    checks: dict[str, list[str]] = {
        "ruff format": [tool("ruff"), "format", "--check", "."],
        "ruff": [tool("ruff"), "check", "."],
        "mypy": [tool("mypy")],
        "import-linter": [tool("lint-imports"), "--no-logo"],
    }
    failed = []
    for name, command in checks.items():
        say(name)
        if subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL):
            failed.append(name)
    return failed


def tool(name: str) -> str:
    """Path of a program of the environment."""
    return str(SCRIPTS / name)


def parallel() -> list[str]:
    """Options that spread tests over processes, the tests of a module together; one more than there are processors.

    Many tests wait for a peer.
    """
    return ["-n", str(min((os.cpu_count() or 1) + 1, 8)), "--dist", "loadfile"]


def run_pytest(options: Sequence[str], **variables: str) -> tuple[int, str]:
    """Run pytest and show what it says; returns its exit code and closing line."""
    say(f"pytest {' '.join(options)}")
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    command = [str(PYTHON), "-m", "pytest", *colour, *options]
    closing = "pytest said nothing"
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as tests:
        for line in tests.stdout or ():
            print(line, end="", flush=True)
            if re.search(r"\b(passed|failed|errors?|skipped|no tests ran)\b.* in [\d.]+s", line):
                closing = line.rstrip()
    return tests.returncode, closing


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start a screen that nobody sees; yields the environment variables that lead to it."""
    if sys.platform != "linux":
        yield {}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "3840x2160x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                display = number.readline().strip()
            if not display:
                raise Missing("Xvfb did not start.")
            yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def run_headless() -> int:
    """Start the practice PACS, search it, retrieve a study and show what arrived."""
    say("no display: the practice PACS is searched and one study retrieved here in the terminal")
    shutil.rmtree(HEADLESS_HOME, ignore_errors=True)
    HEADLESS_HOME.mkdir(parents=True)
    with practice_pacs() as address:
        qrstation("echo", address)
        query = ("find", address, "--level", "STUDY", "-k", "ModalitiesInStudy=CT")
        qrstation(*query)
        studies = json.loads(qrstation(*query, "--format", "json", "--quiet", show=False))
        study = studies[0]["0020000D"]["Value"][0]
        qrstation("retrieve", address, "--level", "STUDY", "--study", study)
    qrstation("local", "find", "--level", "SERIES", "-k", f"StudyInstanceUID={study}")
    qrstation("local", "stats")
    say(f"the files are in {HEADLESS_HOME / 'data' / 'archive'}")
    return 0


def qrstation(*arguments: str, show: bool = True) -> str:
    """Run a command of qrstation and give what it writes; raises `CalledProcessError` when it fails."""
    if show:
        say(f"qrstation {' '.join(arguments)}")
    done = subprocess.run(
        [PYTHON, "-m", "qrstation", "--home", HEADLESS_HOME, *arguments],
        cwd=ROOT,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=None if show else subprocess.PIPE,
        encoding="utf-8",
    )
    return done.stdout or ""


@contextlib.contextmanager
def practice_pacs() -> Iterator[str]:
    """Run the practice PACS; yields its address."""
    command = [str(PYTHON), "-m", "qrstation", "--home", str(HEADLESS_HOME), "practice", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as pacs:
        too_late = threading.Timer(READY_TIME, pacs.kill)
        too_late.start()
        try:
            ready = pacs.stdout.readline().split() if pacs.stdout else []
            too_late.cancel()
            if ready[:1] != ["listening"]:
                raise subprocess.CalledProcessError(pacs.wait(), command)
            yield ready[1]
        finally:
            too_late.cancel()
            pacs.terminate()


if __name__ == "__main__":
    sys.exit(main())
