"""DCMTK's tools as strangers: what they get of a workstation, by its settings and its list of callers."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from qrstation.model.access import AllowedCaller, RefusedCaller, Right
from qrstation.model.events import CallerRefused, Event
from qrstation.model.nodes import Address, ListenerState
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import program
from tests.unit.dicom.memory import make_instance

STUDY = ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.826.0.1.1")
READERS = [("findscu", "-S"), ("getscu", "-S"), ("movescu", "-S", "-aem", "ANYWHERE")]
REFUSED = "Calling AE Title Not Recognized"


class Hospital:
    """A workstation that holds an object, and whom it refused."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.workstation = Workstation(Paths.under(folder / "home"), ae_title="ARCHIVE", host="127.0.0.1", port=0)
        self.held = make_instance(folder, 1)
        self.other = make_instance(folder, 2)
        self.workstation.archive.import_([self.held])
        self.workstation.subscribe(self._hear)
        self.refused: list[RefusedCaller] = []
        self.address = Address(ae_title="ARCHIVE", host="127.0.0.1", port=1)

    def listen(self, *, serve: bool, **settings: object) -> ListenerState:
        self.workstation.settings = self.workstation.settings.changed(**settings)
        state = self.workstation.start_listening(serve=serve)
        self.address = state.address
        return state

    def run(self, name: str, *options: str, files: tuple[Path, ...] = (), called: str = "ARCHIVE") -> tuple[int, str]:
        """Run a program against it, in a folder of its own; its exit code and what it said."""
        folder = self.folder / "got"
        folder.mkdir(exist_ok=True)
        where = (self.address.host, str(self.address.port))
        command = [program(name), "-v", "-aet", "STRANGER", "-aec", called, *options, *where, *map(str, files)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30, check=False)
        return done.returncode, done.stdout + done.stderr

    def got(self) -> list[Path]:
        """Files that a program put down."""
        return list((self.folder / "got").iterdir())

    def close(self) -> None:
        """Let go of everything; then it is known of all who came how they were received."""
        self.workstation.close()

    def _hear(self, event: Event) -> None:
        if isinstance(event, CallerRefused):
            self.refused.append(event.caller)


@pytest.fixture
def hospital(tmp_path: Path) -> Iterator[Hospital]:
    one = Hospital(tmp_path / "hospital")
    yield one
    one.close()


def stranger(right: Right) -> RefusedCaller:
    return RefusedCaller(ae_title="STRANGER", host="127.0.0.1", right=right)


@pytest.mark.parametrize("reader", READERS)
def test_nothing_is_readable_where_the_archive_is_not_served(hospital: Hospital, reader: tuple[str, ...]) -> None:
    hospital.workstation.callers.allow(AllowedCaller.of("STRANGER", "127.0.0.1", may_query=True))
    hospital.listen(serve=False, anybody_may_query=True)
    code, said = hospital.run(*reader, *STUDY)
    assert code != 0, said
    assert "1.2.826.0.1.1.1.1" not in said
    assert not hospital.got()


@pytest.mark.parametrize("reader", READERS)
def test_a_stranger_reads_nothing_of_an_archive_that_is_served(hospital: Hospital, reader: tuple[str, ...]) -> None:
    hospital.listen(serve=True)
    code, said = hospital.run(*reader, *STUDY)
    assert code != 0, said
    assert (REFUSED in said) is (reader[0] != "getscu")
    assert not hospital.got()
    hospital.close()
    assert hospital.refused == [stranger(Right.QUERY)]


def test_a_stranger_may_send_and_ask_whether_we_answer(hospital: Hospital) -> None:
    hospital.listen(serve=True)
    assert hospital.run("echoscu")[0] == 0
    code, said = hospital.run("storescu", files=(hospital.other,))
    assert code == 0, said
    hospital.close()
    assert hospital.refused == []


def test_one_who_is_allowed_to_reads_at_once(hospital: Hospital) -> None:
    hospital.listen(serve=True)
    assert hospital.run("findscu", "-S", *STUDY)[0] != 0
    hospital.workstation.callers.allow(stranger(Right.QUERY).entry)
    code, said = hospital.run("findscu", "-S", *STUDY)
    assert code == 0
    assert "1.2.826.0.1.1" in said
    code, said = hospital.run("getscu", "-S", *STUDY)
    assert code == 0, said
    assert len(hospital.got()) == 1
    hospital.workstation.callers.forbid("STRANGER", "127.0.0.1")
    assert REFUSED in hospital.run("findscu", "-S", *STUDY)[1]


def test_where_only_the_known_may_send_a_stranger_stores_nothing(hospital: Hospital) -> None:
    hospital.listen(serve=False, anybody_may_send=False)
    code, said = hospital.run("storescu", files=(hospital.other,))
    assert code != 0
    assert REFUSED in said
    assert hospital.workstation.archive.stats().instances == 1
    hospital.workstation.callers.allow(stranger(Right.SEND).entry)
    code, said = hospital.run("storescu", files=(hospital.other,))
    assert code == 0, said
    assert hospital.workstation.archive.stats().instances == 2
    hospital.close()
    assert hospital.refused == [stranger(Right.SEND)]


def test_a_wrong_called_ae_title_is_refused_where_that_is_set(hospital: Hospital) -> None:
    hospital.listen(serve=False, require_called_ae_title=True)
    code, said = hospital.run("storescu", files=(hospital.other,), called="SOMEBODY")
    assert code != 0
    assert "Called AE Title Not Recognized" in said
    assert hospital.run("storescu", files=(hospital.other,))[0] == 0
