"""Packages of the operating system: what is missing, and putting it in place on Debian and its children."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

WINDOW_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
}
"""Debian package of each library that Qt opens, and its file."""
FONTS = ("fonts-noto-core", "fonts-noto-cjk")
"""Without them names in other scripts are boxes."""
XVFB = {"xvfb": "Xvfb"}
PACKERS = {"binutils": "objdump", "desktop-file-utils": "desktop-file-validate", "nsis": "makensis", "xz-utils": "xz"}
"""Debian package of each program that makes or checks what people install, and its command."""
PEERS = {
    "dcmtk": "findscu",
    "orthanc": "Orthanc",
    "dicom3tools": "dciodvfy",
    "openssl": "openssl",
    "strace": "strace",
    "xdotool": "xdotool",
}
"""Debian package of each program that tests use, and its command."""
PEER_FILES = {"orthanc-dicomweb": "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"}


class Missing(Exception):
    """The system lacks something; the message says what to type."""


def missing_venv() -> list[str]:
    """Package that lets this Python make environments, where the distribution split it off."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def missing_certificates() -> list[str]:
    """Package of the certificates by which downloads are trusted."""
    return ["ca-certificates"] if uses_apt() and not Path("/etc/ssl/certs/ca-certificates.crt").exists() else []


def missing_libraries() -> list[str]:
    """Packages of the libraries that Qt would not find."""
    return [package for package, file in WINDOW_LIBRARIES.items() if sys.platform == "linux" and not opens(file)]


def opens(library: str) -> bool:
    """Whether a shared library is there."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_fonts() -> list[str]:
    """Packages of fonts that Debian lacks; of other systems nothing is assumed."""
    return [package for package in FONTS if uses_apt() and not is_installed(package)]


def missing_programs(commands: Mapping[str, str]) -> list[str]:
    """Packages of programs that are not there; outside Linux the tests that need them skip."""
    if sys.platform != "linux":
        return []
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"))
    missing = [package for package, command in commands.items() if shutil.which(command, path=places) is None]
    if "orthanc" in commands:
        missing += [package for package, file in PEER_FILES.items() if not Path(file).exists()]
    return missing


def uses_apt() -> bool:
    """Whether this is Debian or one of its children."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def is_installed(package: str) -> bool:
    """Whether a Debian package is installed."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}", package], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() == "installed"


def install_packages(needed: Sequence[str], wished: Sequence[str]) -> None:
    """Install Debian packages as root.

    Raises
    ------
    Missing
        Somebody else must do it; for what is only wished, a line says so.
    """
    packages = [*needed, *wished]
    if not packages:
        return
    if not uses_apt():
        raise Missing(f"Please install what Debian calls {' '.join(packages)}, then run this again.")
    if os.geteuid() != 0:
        command = f"sudo apt-get update && sudo apt-get install --no-install-recommends {' '.join(packages)}"
        if needed:
            raise Missing(
                f"Some system packages are missing. Please type this, then run this again:\n\n    {command}\n"
            )
        say(f"names in some scripts will show as boxes; to mend that, type:\n\n    {command}\n")
        return
    say(f"installing {' '.join(packages)}")
    apt = ["apt-get", "--quiet", "--quiet", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"]
    _silently([*apt, "update"])
    with services_stay_down():
        code, said = _silently([*apt, "install", "--yes", "--no-install-recommends", *packages])
    if code:
        raise Missing(f"{said}\napt-get could not install {' '.join(packages)}.")
    if "orthanc" in packages and shutil.which("systemctl"):
        subprocess.run(["systemctl", "disable", "orthanc"], capture_output=True, check=False)


def _silently(command: Sequence[str]) -> tuple[int, str]:
    """Run a command that asks nothing; returns its exit code and what it said."""
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout


@contextlib.contextmanager
def services_stay_down() -> Iterator[None]:
    """Keep Debian from starting the servers that it installs: tests start them on ports of their own."""
    policy = Path("/usr/sbin/policy-rc.d")
    if policy.exists():
        yield
        return
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    try:
        yield
    finally:
        policy.unlink()


def say(text: str) -> None:
    """Tell what is being done."""
    print(f"dev: {text}", flush=True)
