"""Which user a node is told, from options; passcodes never are among them, where everybody could see them."""

from __future__ import annotations

import argparse
from pathlib import Path

from qrstation.cli.secret_input import STANDARD_INPUT, asked, first_line
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.nodes import RemoteNode

_TOKENS = {
    IdentityType.KERBEROS: "Kerberos service ticket",
    IdentityType.SAML: "SAML assertion",
    IdentityType.JWT: "JSON Web Token",
}


def add_user(parser: argparse.ArgumentParser) -> None:
    """Let the user be named."""
    group = parser.add_argument_group("the user whom the node is told")
    user = group.add_mutually_exclusive_group()
    user.add_argument("--user", metavar="NAME", help="user name; alone unless a passcode is given too")
    for type_, words in _TOKENS.items():
        user.add_argument(
            f"--{type_}", type=Path, metavar="FILE", help=f"{words}, read from a file whenever the node is asked"
        )
    user.add_argument("--no-user", action="store_true", help="none")
    passcode = group.add_mutually_exclusive_group()
    passcode.add_argument("--passcode", action="store_true", help="ask for the passcode, and keep it in the keyring")
    passcode.add_argument(
        "--passcode-file",
        metavar="FILE",
        help=f"take it from the first line of a file; {STANDARD_INPUT}: of standard input",
    )


def identity_from(chosen: argparse.Namespace, present: UserIdentity | None) -> UserIdentity | None:
    """Make a user of the options; the present one where they name none.

    Raises
    ------
    InvalidInput
        A passcode is to be kept of nobody.
    """
    tokens = [(type_, path) for type_ in _TOKENS if (path := getattr(chosen, type_)) is not None]
    named = chosen.user or (present.user_name if present and not (chosen.no_user or tokens) else "")
    if _has_passcode(chosen):
        if not named:
            raise InvalidInput("A passcode goes with a user name.", advice="Add --user NAME.")
        return UserIdentity(type=IdentityType.PASSCODE, user_name=named)
    if chosen.no_user:
        return None
    for type_, path in tokens:
        return UserIdentity(type=type_, token_file=path.expanduser().absolute())
    if chosen.user is not None:
        return UserIdentity(type=IdentityType.USER_NAME, user_name=chosen.user)
    return present


def passcode_from(chosen: argparse.Namespace, node: RemoteNode) -> str:
    """Ask for the passcode, or read it; empty where none is to be kept.

    Raises
    ------
    InvalidInput
        There is nobody to ask, or nothing to read.
    """
    if not _has_passcode(chosen):
        return ""
    if chosen.passcode:
        user = node.user_identity.user_name if node.user_identity else ""
        passcode = asked(f"Passcode of {user} at {node.name}: ", "passcode")
    else:
        passcode = first_line(chosen.passcode_file, "passcode")
    if not passcode:
        raise InvalidInput("The passcode is empty.", advice="Leave it out to tell the node the user name alone.")
    return passcode


def warn_of_exposure(session: Session, chosen: argparse.Namespace, node: RemoteNode) -> None:
    """Say that what was just set travels readable, where it does."""
    if (_has_passcode(chosen) or any(getattr(chosen, type_) for type_ in _TOKENS)) and node.exposed_secret:
        session.output.message(
            f"Without TLS the {node.exposed_secret} travels readable: whoever listens to the network between here and "
            f"{node.name} can take it."
        )


def _has_passcode(chosen: argparse.Namespace) -> bool:
    return bool(chosen.passcode or chosen.passcode_file)
