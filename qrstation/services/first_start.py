"""What somebody needs who starts qrstation for the first time: a proposal, and a page for the PACS administrator."""

from __future__ import annotations

import platform
import re
import shutil
import socket
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.dicom.listener import reachable_addresses
from qrstation.model.diagnosis import Diagnosis
from qrstation.model.first_start import Proposal
from qrstation.model.nodes import DEFAULT_AE_TITLE, DEFAULT_PORT, RemoteNode
from qrstation.services.doctor.page import administrators_page
from qrstation.settings import were_set
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_MORE_PORTS = 10
_LONGEST_AE_TITLE = 16


def propose(workstation: Workstation) -> Proposal:
    """Propose how a workstation could be set up; what the user has set, or said on the command line, stays."""
    settings = workstation.settings
    ae_title, ae_title_reason = settings.ae_title, ""
    port = wanted = settings.port
    if not were_set(workstation.paths.settings_file):
        in_force = workstation.listener_state.address
        if in_force.ae_title != ae_title:
            ae_title = in_force.ae_title
        else:
            ae_title, ae_title_reason = ae_title_of(platform.node()), say("Made of the name of this computer.")
        wanted = in_force.port or port
        port = free_port(settings.listens_on, wanted)
    return Proposal(
        ae_title=ae_title,
        ae_title_reason=ae_title_reason,
        port=port,
        port_reason=say("Port {port} is used by another program.", port=wanted) if port != wanted else "",
        folder=workstation.archive_folder,
        free_bytes=room(workstation.archive_folder),
        firewall=firewall_words(sys.platform),
    )


def ae_title_of(machine: str) -> str:
    """Make an AE title of the name of a machine, without its domain.

    References
    ----------
    PS3.5 Table 6.2-1, value representation AE
    """
    host = machine.partition(".")[0].upper()
    title = re.sub(r"[^A-Z0-9]+", "_", host).strip("_")[:_LONGEST_AE_TITLE].rstrip("_")
    return DEFAULT_AE_TITLE if title in ("", "LOCALHOST") else title


def free_port(host: str, usual: int = DEFAULT_PORT) -> int:
    """Find a port that nobody listens on: the usual one, one of the next, or any."""
    candidates = [port for port in range(usual, usual + _MORE_PORTS) if port < 65536]
    return next((port for port in candidates if _is_free(host, port)), 0) or _any_port(host)


def room(folder: Path) -> int | None:
    """Measure the bytes that are free on the disk of a folder, which need not be there yet; none where that fails."""
    try:
        there = next(place for place in (folder, *folder.parents) if place.exists())
        return shutil.disk_usage(there).free
    except (OSError, StopIteration):
        return None


def folder_problem(folder: Path) -> str:
    """Say why nothing could be kept in a folder, which need not be there yet; empty where it could."""
    try:
        there = next(place for place in (folder, *folder.parents) if place.exists())
        with tempfile.TemporaryDirectory(prefix=".qrstation-", dir=there):
            return ""
    except (OSError, StopIteration) as fault:
        reason = getattr(fault, "strerror", "") or fault
        return say("Nothing can be kept there. The system says: {reason}. Choose another folder.", reason=reason)


def firewall_words(system: str) -> str:
    """Say what the firewall of a system needs, by Python's name of the system, with ``{port}`` for the port."""
    if system == "win32":
        return say(
            "Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once "
            "whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody "
            "with administrator rights has to allow port {port} (TCP) in its firewall."
        )
    if system == "darwin":
        return say(
            "Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once "
            "whether qrstation may accept connections: press Allow."
        )
    return say(
        "Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on "
        "must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with "
        "administrator rights. Many computers have none."
    )


def page_for(workstation: Workstation, node: RemoteNode) -> str:
    """Write the page for the administrator of a PACS before anything was tried with it."""
    listener = workstation.listener_state
    return administrators_page(
        Diagnosis(
            node=node,
            calling_ae_title=workstation.caller(node).ae_title,
            begun=datetime.now().astimezone(),
            findings=(),
            own_addresses=listener.reachable_at or reachable_addresses(workstation.settings.listens_on),
            listener=listener,
        )
    )


def _is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            # Elsewhere the option would let two programs have one port; on POSIX it only passes over old connections.
            if sys.platform != "win32":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError:
        return False
    return True


def _any_port(host: str) -> int:
    with socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as server:
        return int(server.getsockname()[1])
