"""What all tests share: folders, ports and data, and the check that no thread is left running."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

from qrstation.dicom import transports
from qrstation.paths import HOME_VARIABLE, Paths
from tests import ports, prompt_peers
from tests.promptness import SOON

REPOSITORY = Path(__file__).resolve().parent.parent
WITHOUT_QT = bool(os.environ.get("QRSTATION_NO_QT"))
"""Whether this run proves that the core does without Qt; pytest-qt is then switched off too."""

STOCK_TRANSPORT = bool(os.environ.get("QRSTATION_STOCK_TRANSPORT"))
"""Whether this run proves that all works on pynetdicom's own upper layer, too."""
PROVED = transports.PROVED
"""Versions of pynetdicom with which our own transport serves, outside of such a run."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if STOCK_TRANSPORT:
    transports.PROVED = frozenset()
prompt_peers.install()

# A busy machine is no fault of the code, and whether a change passes is no matter of chance: `searching` is for that.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("searching", deadline=None, print_blob=True)
settings.load_profile("repeatable")


class _NoQt:
    """Makes Qt look as if it were not installed."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qtawesome", "qtpy"):
            raise ModuleNotFoundError(f"{name} is kept out of this run", name=name)
        return None


if WITHOUT_QT:
    sys.meta_path.insert(0, _NoQt)


def pytest_addoption(parser: pytest.Parser) -> None:
    if WITHOUT_QT:
        parser.addini("qt_api", "Stands in for pytest-qt's option, which is switched off.")


def peers_required() -> bool:
    """Whether a missing peer program or missing data fails instead of skipping."""
    return bool(os.environ.get("QRSTATION_REQUIRE_PEERS"))


def absent(what: str) -> None:
    """Skip the test for want of something, or fail it where nothing may be missing."""
    if peers_required():
        pytest.fail(f"{what} is missing, and QRSTATION_REQUIRE_PEERS allows no skip.")
    pytest.skip(f"{what} is missing.")


@pytest.fixture(scope="session", autouse=True)
def _no_folder_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("user")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_keyring_of_the_user() -> None:
    import keyring
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]


@pytest.fixture
def kept_passcodes() -> Iterator[dict[str, str]]:
    """What is in the keyring, by whose it is; it keeps nothing longer than the test."""
    import keyring
    from keyring.backend import KeyringBackend

    kept: dict[str, str] = {}

    class InMemory(KeyringBackend):
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            return kept.get(f"{service}: {username}")

        def set_password(self, service: str, username: str, password: str) -> None:
            kept[f"{service}: {username}"] = password

        def delete_password(self, service: str, username: str) -> None:
            del kept[f"{service}: {username}"]

    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())  # type: ignore[no-untyped-call]
    yield kept
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + SOON
    started = [thread for thread in threading.enumerate() if thread not in before and not _may_stay(thread)]
    for thread in started:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"Threads were left running: {', '.join(left)}"


def _may_stay(thread: threading.Thread) -> bool:
    """Whether a thread is none of ours to end: a look-up that the system does not let us stop, or one of the tests'."""
    return thread.daemon and not thread.name.startswith(("dicom-", "Thread-", "Acceptor", "Requestor"))


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Folders of a workstation that nobody has used yet."""
    paths = Paths.under(tmp_path / "home")
    paths.make()
    return paths


@pytest.fixture
def free_ports() -> Callable[[], int]:
    """Gives ports of 127.0.0.1 that nobody listens on."""
    return ports.free_port


@pytest.fixture
def free_port() -> int:
    """Port of 127.0.0.1 that nobody listens on."""
    return ports.free_port()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real DICOM files that are not part of the project."""
    folder = Path(os.environ.get("QRSTATION_SHARED_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        absent("The folder of sample files (../shared/data, or QRSTATION_SHARED_DATA)")
    return folder


@pytest.fixture
def new_choice_of_transport(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has chosen a transport yet, and with the pynetdicom that is proved our own one serves."""
    monkeypatch.setattr(transports, "_choice", transports._Choice())
    monkeypatch.setattr(transports, "PROVED", PROVED)
