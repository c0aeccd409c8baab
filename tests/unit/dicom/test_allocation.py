"""Memory that threads of associations give back can be used by others, and by the system."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY

THREADS = 24

_PLACES = f"""
import ctypes, os, sys, threading
from qrstation.dicom.allocation import share_memory
if sys.argv[1] == "shared":
    share_memory()
everyone = threading.Barrier({THREADS})
def take():
    bytes(100_000)
    everyone.wait()
threads = [threading.Thread(target=take) for _ in range({THREADS})]
for each in threads: each.start()
for each in threads: each.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(libc.fopen(b"/dev/stdout", b"w"))
libc.malloc_info(0, told)
libc.fclose(told)
"""
"""Tells where the C library has memory for its threads."""


def places(told: str) -> int:
    ran = subprocess.run(
        [sys.executable, "-c", _PLACES, told], cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=60
    )
    return ran.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives each thread a place of its own")
def test_many_threads_share_one_place_for_their_memory() -> None:
    assert places("shared") == 1 < places("each its own")
