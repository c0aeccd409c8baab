"""Builds the bundle and what is made of it: ``python3 packaging/dev.py bundle [--quick]``.

Leaves in ``dist/`` the folder ``qrstation`` and, on Linux, the Debian package and the archive; lets the bundle test
itself, and prints sizes and the times from the start to the window on the screen.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import icons
import licences
import sbom

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = DIST / "qrstation"
STARTS = 5
"""How often the window is started cold, and warm; the medians are told."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, test and measure; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="leave out the archive and the times")
    parser.add_argument(
        "--check", action="store_true", help="only see whether the Debian package works, and is removed"
    )
    parser.add_argument("--times", action="store_true", help="only measure the bundle that is there")
    chosen = parser.parse_args(arguments)
    if chosen.times:
        _tell_times()
        return 0
    build()
    if chosen.check:
        return check()
    packed = [package_for_debian()] if sys.platform == "linux" else []
    if sys.platform == "linux" and not chosen.quick:
        packed.append(archive())
    _tell_sizes(packed)
    if not chosen.quick:
        _tell_times()
    return subprocess.call([program(), "selftest"], cwd=DIST)


def build() -> None:
    """Make the folder, with licences and bill of materials."""
    icons.draw(ROOT / "resources" / "icons" / "qrstation.svg", BUILD / "icons")
    shutil.rmtree(DIST, ignore_errors=True)
    recipe = Path(__file__).with_name("qrstation.spec")
    options = ["--noconfirm", "--log-level", "ERROR", f"--distpath={DIST}", f"--workpath={BUILD / 'pyinstaller'}"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(recipe)], cwd=ROOT, check=True)
    licences.gather(BUNDLE, BUNDLE / "licences")
    sbom.main([str(BUNDLE / "qrstation.cdx.json")])


def package_for_debian(*, preset: int = 6) -> Path:
    """Make the .deb; see `deb.make_deb`."""
    from deb import make_deb

    return make_deb(BUNDLE, BUILD / "icons", sbom.distributions(sbom.PRODUCT)[0].version, DIST, preset=preset)


def check() -> int:
    """Install the Debian package under a folder, start its window and let it test itself; returns the exit code."""
    from deb import installed

    with installed(package_for_debian(preset=0), BUILD / "root") as root:
        entry = root / "usr/share/applications/qrstation.desktop"
        subprocess.run(["desktop-file-validate", entry], check=True)
        words = re.search(r"^Exec=(.+) %F$", entry.read_text(encoding="utf-8"), re.MULTILINE)
        assert words is not None
        places = {"PATH": f"{root / 'usr/bin'}{os.pathsep}{os.environ['PATH']}", "QRSTATION_HOME": str(BUILD / "home")}
        ours = {**os.environ, **places}
        window = [*words[1].split(), "--trial", "--listen-port", "0"]
        subprocess.run(window, cwd=DIST, env=ours, check=True, timeout=120)
        return subprocess.call(["qrstation", "selftest"], cwd=DIST, env=ours)


def archive() -> Path:
    """Pack the folder, for systems without packages."""
    packed = DIST / f"qrstation-{sbom.distributions(sbom.PRODUCT)[0].version}-{sys.platform}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=6) as tar:
        tar.add(BUNDLE, "qrstation")
    return packed


def program() -> Path:
    """The program of the bundle that has a terminal."""
    return BUNDLE / {"linux": "qrstation", "win32": "qrstation-cli.exe"}.get(sys.platform, "qrstation-cli")


def _tell_sizes(packed: Sequence[Path]) -> None:
    unpacked = sum(each.lstat().st_size for each in BUNDLE.rglob("*") if each.is_file())
    print(f"unpacked {unpacked / 1e6:6.1f} MB  {BUNDLE.relative_to(ROOT)}")
    for each in packed:
        print(f"packed   {each.stat().st_size / 1e6:6.1f} MB  {each.relative_to(ROOT)}", flush=True)


def _tell_times() -> None:
    for name, cold in (("cold", True), ("warm", False)):
        starts = [_start(cold=cold) for _ in range(STARTS)]
        shown, worked, ready = (statistics.median(each) for each in zip(*starts, strict=True))
        words = f"{shown:6.2f} s to the window on screen ({worked:.2f} s of CPU), {ready:.2f} s until it is ready"
        print(f"{name}     {words}", flush=True)


def _start(*, cold: bool) -> tuple[float, float, float]:
    """Start the window as its desktop file does; seconds until it is shown, of CPU until then, and until it is ready.

    Parameters
    ----------
    cold
        Whether the system has to read the program from the disk; the home is new then, too.
    """
    with tempfile.TemporaryDirectory(prefix="qrstation-bundle-") as home:
        command = [str(program()), "gui", "--trial", "--listen-port", "0"]
        environment = {**os.environ, "QRSTATION_HOME": home}
        if cold:
            _forget_files()
        else:
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        began = time.monotonic()
        times: dict[str, tuple[float, float]] = {}
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as window:
            for line in window.stdout or ():
                what, cpu = line.split()
                times[what] = time.monotonic() - began, float(cpu)
        return *times["shown"], times["ready"][0]


def _forget_files() -> None:
    """Have the system drop what it remembers of the bundle's files."""
    if not hasattr(os, "posix_fadvise"):
        return
    for each in BUNDLE.rglob("*"):
        if each.is_file() and not each.is_symlink():
            with each.open("rb") as file:
                os.fdatasync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    sys.exit(main())
