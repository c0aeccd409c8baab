"""What is proposed at the first start."""

from __future__ import annotations

import platform
import socket
from pathlib import Path

import pytest

from qrstation.model.nodes import Address, RemoteNode, ae_title_problem
from qrstation.paths import Paths
from qrstation.services.first_start import ae_title_of, firewall_words, free_port, page_for, propose, room
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings


@pytest.mark.parametrize(
    ("machine", "title"),
    [
        ("physics-pc-07.hospital.example", "PHYSICS_PC_07"),
        ("MEDPHYSWORKSTATION0815", "MEDPHYSWORKSTATI"),
        ("Röntgen 3", "R_NTGEN_3"),
        ("物理", "QRSTATION"),
        ("", "QRSTATION"),
        ("localhost.localdomain", "QRSTATION"),
        ("a-very-long-name-", "A_VERY_LONG_NAME"),
    ],
)
def test_an_ae_title_is_made_of_the_name_of_the_machine(machine: str, title: str) -> None:
    assert ae_title_of(machine) == title
    assert ae_title_problem(title) == ""


def test_a_port_that_is_taken_is_not_proposed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        port = free_port("127.0.0.1", taken)
    assert port != taken
    assert 1 <= port <= 65535


def test_room_is_measured_also_for_a_folder_to_come(tmp_path: Path) -> None:
    assert room(tmp_path / "not" / "there") == pytest.approx(room(tmp_path), rel=0.1)


@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
def test_the_firewall_is_spoken_of_on_every_system(system: str) -> None:
    assert "C-GET" in firewall_words(system)


def test_what_was_set_already_is_proposed_again(home: Paths) -> None:
    workstation = Workstation(home)
    workstation.change_settings(Settings(ae_title="PHYSICS", port=4242, receive="off"))  # type: ignore[arg-type]
    proposal = propose(workstation)
    workstation.close()
    assert (proposal.ae_title, proposal.port, proposal.port_reason) == ("PHYSICS", 4242, "")
    assert proposal.ae_title_reason == ""
    assert proposal.folder == workstation.archive_folder


def test_an_ae_title_of_our_own_making_says_where_it_is_from(home: Paths) -> None:
    workstation = Workstation(home)
    proposal = propose(workstation)
    workstation.close()
    assert proposal.ae_title == ae_title_of(platform.node())
    assert proposal.ae_title_reason == "Made of the name of this computer."


def test_what_was_said_on_the_command_line_is_proposed_at_the_first_start_alone(home: Paths) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    for told in (("PHYSICS", port), ("US", 4242)):
        workstation = Workstation(home, ae_title="PHYSICS", port=port)
        proposal = propose(workstation)
        workstation.change_settings(Settings(ae_title="US", port=4242, receive="off"))  # type: ignore[arg-type]
        workstation.close()
        assert (proposal.ae_title, proposal.port) == told
        assert (proposal.ae_title_reason, proposal.port_reason) == ("", "")


def test_the_page_for_the_administrator_needs_no_examination(home: Paths) -> None:
    workstation = Workstation(home, ae_title="PHYSICS", port=4242)
    page = page_for(
        workstation, RemoteNode(name="Main", address=Address(ae_title="PACS", host="pacs.example", port=104))
    )
    workstation.close()
    flat = " ".join(page.split())
    assert "AE title PHYSICS" in flat
    assert "pacs.example port 104" in flat
    assert "destination of C-MOVE: AE title PHYSICS" in flat
    assert "port 4242" in flat
    assert "What was seen" not in flat
