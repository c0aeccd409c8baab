"""``qrstation check-version``: whether there is a newer version."""

from __future__ import annotations

import argparse

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, command
from qrstation.cli.session import Session


def register(commands: Commands) -> None:
    """Add the command."""
    command(
        commands,
        "check-version",
        "ask the internet whether there is a newer version of qrstation; nothing else ever does",
        example="qrstation check-version",
        run=_check,
    )


def _check(session: Session, chosen: argparse.Namespace) -> int:  # noqa: ARG001
    from qrstation.services.newest import newest_version

    session.output.message(newest_version().words)
    return ExitCode.DONE
