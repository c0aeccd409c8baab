"""A program that cannot even begin says so on the desktop, not only on a terminal that nobody sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from qrstation.__main__ import main

def read(box):
    print(box.text(), box.informativeText(), flush=True)
    QTimer.singleShot(0, box.accept)

QMessageBox.open = read
sys.exit(main(["--home", sys.argv[1]]))
"""


def test_a_home_that_cannot_be_written_is_told_in_a_box(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file, not a folder")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(home)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout.startswith(f"The folder {home / 'logs'} cannot be made. The system says: ")
    assert "Make it writable for you" in ran.stdout
    assert ran.returncode == 7, ran.stderr
    assert "cannot be made" in ran.stderr
