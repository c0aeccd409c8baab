"""``qrstation support-bundle``: what whoever looks after qrstation needs to see, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_replace, check_absent, command
from qrstation.cli.session import Session
from qrstation.errors import ArchiveFault

if TYPE_CHECKING:
    from qrstation.model.diagnosis import Diagnosis


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "support-bundle",
        "write versions, settings, nodes and logs into one file for support, without patient data",
        example="qrstation support-bundle qrstation-support.zip --masked",
        run=_write,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="name of the file, such as qrstation-support.zip")
    add_replace(parser)
    parser.add_argument(
        "--masked",
        action="store_true",
        help="put numbers in the place of names of nodes, hosts, addresses, AE titles, folders, certificates and UIDs",
    )
    parser.add_argument(
        "--doctor", action="store_true", help="examine every node first; nothing is retrieved, and it takes its time"
    )


def _write(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.support import bundle

    check_absent(chosen.file, chosen)
    diagnoses: tuple[Diagnosis, ...] = ()
    try:
        with session.workstation() as workstation:
            if chosen.doctor:
                with session.output.progress("examining nodes") as advance:
                    diagnoses = bundle.examine_nodes(workstation, advance, session.cancellation)
            contents = bundle.made(session.paths, workstation, masked=chosen.masked, diagnoses=diagnoses)
    except ArchiveFault as fault:
        session.output.message(f"The archive could not be opened, and is left out: {fault}")
        contents = bundle.made(session.paths, None, masked=chosen.masked, fault=fault)
    bundle.save(chosen.file, contents)
    session.output.message(f"The support bundle is {chosen.file}; README.txt in it says what it holds.")
    return ExitCode.DONE
