"""Which transport serves: our own where it was proved and is wanted, pynetdicom's in every other case."""

from __future__ import annotations

import logging
import re
import sys
import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from typing import Any

import pynetdicom
import pytest
from pynetdicom import build_context

from qrstation.dicom import transports, uids
from qrstation.dicom.association import associated
from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.transport import Transport
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from tests.conftest import PROVED, REPOSITORY
from tests.unit.dicom.retrieving import Serve

pytestmark = pytest.mark.usefixtures("new_choice_of_transport")

INSTALLED = version("pynetdicom")


@pytest.fixture
def serving(serve: Serve) -> Callable[[], type]:
    """Opens an association, and says what serves it."""
    node = RemoteNode(name="PACS", address=serve(None))

    def opened() -> type:
        contexts = [build_context(uids.VERIFICATION)]
        with associated(node, contexts, caller=Caller(ae_title="US"), cancellation=Cancellation()) as assoc:
            return type(assoc.upper_layer)

    return opened


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_our_own_serves_with_the_version_that_is_installed(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture
) -> None:
    assert serving() is Transport
    assert told(caplog) == []


def test_it_can_be_switched_off_and_on_between_associations(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture
) -> None:
    transports.prefer_own(False)
    assert serving() is StockTransport
    transports.prefer_own(True)
    assert serving() is Transport
    assert told(caplog) == []


@pytest.mark.parametrize("other", ["3.0.99", "4.0.0.dev0", "", None, ("3", "0", "4"), "3.0.4+patched"])
def test_another_version_is_served_by_its_own_and_that_is_told_once(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, other: Any
) -> None:
    monkeypatch.setattr(pynetdicom, "__version__", other)

    with ThreadPoolExecutor(4) as pool:
        assert [one.result() for one in [pool.submit(serving) for _ in range(4)]] == [StockTransport] * 4

    [line] = told(caplog)
    assert str(other or "unknown version") in line


def test_a_version_that_tells_nothing_of_itself_is_served_by_its_own(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(pynetdicom, "__version__")

    assert serving() is StockTransport
    assert told(caplog) == [
        "Fast transfers are off, and slower ones in their place: "
        "they were not tried with pynetdicom of an unknown version"
    ]


def test_a_proved_version_that_lacks_a_name_is_served_by_its_own(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("transport", "association_control"):
        monkeypatch.delitem(sys.modules, f"qrstation.dicom.{module}")
    monkeypatch.delattr("pynetdicom.timer.Timer")

    assert [serving(), serving()] == [StockTransport] * 2
    [line] = told(caplog)
    assert "not as it was published" in line
    assert "Timer" in line


def test_nothing_is_told_where_fast_transfers_are_not_wanted(
    serving: Callable[[], type], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pynetdicom, "__version__", "3.0.99")
    transports.prefer_own(False)

    assert serving() is StockTransport
    assert told(caplog) == []


def test_what_may_be_installed_begins_with_a_version_that_was_proved() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    [pin] = [line for line in project["dependencies"] if line.startswith("pynetdicom")]
    found = re.fullmatch(r"pynetdicom>=([\d.]+),<([\d.]+)", pin)
    assert found is not None
    lowest, beyond = found.groups()

    assert lowest in PROVED
    assert all(_parts(lowest) <= _parts(one) < _parts(beyond) for one in PROVED)
    assert INSTALLED in PROVED, f"pynetdicom {INSTALLED} is out: run the whole test suite with it, then add it."


def _parts(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))
