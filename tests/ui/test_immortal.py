import subprocess
import sys

import pytest

EMITTING = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton
from qrstation.ui.immortal import keep_constants_alive

class Sender(QObject):
    bare = Signal()
    telling = Signal(object)

keep_constants_alive()
application = QApplication(["test", "-platform", "offscreen"])
sender = Sender()
button = QPushButton()
received = []
sender.telling.connect(received.append)
for number in range(20_000):
    sender.bare.emit()
    sender.telling.emit(number)
    button.setEnabled(number % 2 == 0)
assert received == list(range(20_000))
"""

COUNTING = """
import sys
from qrstation.ui.immortal import keep_constants_alive

before = sys.getrefcount(True), sys.getrefcount(None)
keep_constants_alive()
once = sys.getrefcount(True), sys.getrefcount(None)
keep_constants_alive()
assert abs(sys.getrefcount(True) - once[0]) < 100
assert min(once[0] - before[0], once[1] - before[1]) > 1 << 49
"""


def run(script: str) -> None:
    ran = subprocess.run([sys.executable, "-c", script], timeout=60, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_many_emits_and_calls_are_survived() -> None:
    run(EMITTING)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these objects are immortal there")
def test_counts_are_raised_once() -> None:
    run(COUNTING)
