"""Where and with what figures were measured, for the line above them."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from datetime import date

from tests.peers.peers import program


def described(*, two_computers: bool) -> str:
    """This machine, and the programs on it."""
    cores = os.cpu_count() or 1
    apart = "one for each side" if two_computers else "both sides on any"
    dcmtk, orthanc = _version("dcmqrscp"), _version("Orthanc")
    return (
        f"Measured on {date.today():%d %B %Y} on {platform.system()} {platform.release()} with {cores} processors, "
        f"{apart}; Python {platform.python_version()}, DCMTK {dcmtk}, Orthanc {orthanc}."
    )


def load() -> str:
    """How many programs wanted a processor in the last minute."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _version(name: str) -> str:
    told = subprocess.run([program(name), "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"\d+(\.\d+)+", told)
    assert found, told
    return found[0]
