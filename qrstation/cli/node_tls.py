"""How a node is reached by TLS, from options; and ``qrstation nodes trust``."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, command, default_of, one_of
from qrstation.cli.output import pairs
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.commands import command_line
from qrstation.model.nodes import RemoteNode
from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import ShownCertificate, TlsSettings, Trust, fingerprint_text, read_fingerprint

_OFF = "off"
_YES = ("y", "yes")


def add_tls(parser: argparse.ArgumentParser, *, stays: bool) -> None:
    """Let TLS be set; `stays`: what is not given stays as it is."""
    no = default_of("no", stays=stays)
    group = parser.add_argument_group("TLS")
    group.add_argument(
        "--tls",
        type=one_of((_OFF, *Trust)),
        choices=(_OFF, *Trust),
        help="off, or whom to trust: the authorities of this computer (system), the one in a file (ca), or one "
        "certificate that you accept (pinned; see nodes trust)",
    )
    group.add_argument("--ca", type=Path, metavar="FILE", help="certificate of the authority, in PEM")
    group.add_argument("--fingerprint", type=_fingerprint, metavar="SHA256", help="of the certificate that you accept")
    group.add_argument(
        "--tls-name", metavar="HOST", help="name that its certificate is for, where it is not that of its address"
    )
    group.add_argument(
        "--own-certificate", action=argparse.BooleanOptionalAction, help=f"whether it is shown ours ({no})"
    )
    group.add_argument(
        "--tls-profile",
        type=one_of(TlsProfile),
        choices=tuple(TlsProfile),
        help="TLS 1.2 and newer by PS3.15 B.12 (bcp-195), or by B.13 (modified-bcp-195), which adds the AES-CCM "
        f"ciphers ({default_of(TlsProfile.BCP_195, stays=stays)})",
    )


def register(actions: Commands) -> None:
    """Add the command."""
    parser = command(
        actions,
        "trust",
        "look at the certificate of a node, and accept it",
        example="qrstation nodes trust 'Main PACS'",
        run=_trust,
    )
    parser.add_argument("name", metavar="NAME", help="name of the node")
    parser.add_argument(
        "--fingerprint",
        type=_fingerprint,
        metavar="SHA256",
        help="accept it without asking, if it has this fingerprint, which its administrator gave you",
    )


def with_tls(node: RemoteNode, chosen: argparse.Namespace) -> RemoteNode:
    """Change what was given on the command line; TLS that is on is only switched off by ``--tls off``.

    Raises
    ------
    ValueError
        The options do not go together; with a sentence for the user.
    """
    present = node.tls
    trust = _trust_of(chosen) or present.trust
    if chosen.ca is not None and chosen.tls not in (None, Trust.CA):
        raise ValueError("--ca goes with --tls ca.")
    if chosen.fingerprint is not None and (chosen.ca is not None or chosen.tls not in (None, Trust.PINNED)):
        raise ValueError("--fingerprint goes with --tls pinned.")
    if chosen.tls == _OFF and chosen.address is not None and chosen.address.tls:
        raise ValueError("?tls in the address and --tls off contradict each other.")
    on = chosen.tls is not None or chosen.ca is not None or chosen.fingerprint is not None
    return replace(
        node,
        address=replace(node.address, tls=chosen.tls != _OFF and (on or node.address.tls)),
        tls=TlsSettings(
            trust=trust,
            ca_file=present.ca_file if chosen.ca is None else chosen.ca.expanduser().absolute(),
            fingerprint=present.fingerprint if chosen.fingerprint is None else chosen.fingerprint,
            host=present.host if chosen.tls_name is None else chosen.tls_name.strip(),
            shows_own=present.shows_own if chosen.own_certificate is None else chosen.own_certificate,
            profile=chosen.tls_profile or present.profile,
        ),
    )


def to_accept(node: RemoteNode) -> str:
    """Say what is to be done before a node can be reached; empty where nothing is."""
    if node.address.tls and node.tls.trust is Trust.PINNED and not node.tls.fingerprint:
        return f"Look at its certificate and accept it: {command_line('nodes', 'trust', of=node.name)}"
    return ""


def _trust_of(chosen: argparse.Namespace) -> Trust | None:
    """Whom to trust, where the options say it."""
    if chosen.tls not in (None, _OFF):
        return Trust(chosen.tls)
    if chosen.ca is not None:
        return Trust.CA
    return None if chosen.fingerprint is None else Trust.PINNED


def _fingerprint(text: str) -> str:
    try:
        return read_fingerprint(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _trust(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.own_certificate import OwnCertificate
    from qrstation.services.trusting import accepting, shown_certificate

    node = session.nodes.named(chosen.name)
    shown = shown_certificate(node, OwnCertificate(session.paths.tls).chain, session.cancellation)
    columns, rows = pairs(dict(shown.facts))
    session.output.rows("table", columns, rows, {})
    if doubt := shown.doubt(datetime.now(UTC)):
        session.output.message(doubt)
    _check(session, node, shown, chosen.fingerprint)
    session.nodes.replace(node.name, accepting(node, shown.fingerprint))
    session.output.message(
        f"Accepted: {node.name} is reached by TLS, and only while it shows this certificate. "
        f"Try it: {command_line('echo', of=node.name)}"
    )
    return ExitCode.DONE


def _check(session: Session, node: RemoteNode, shown: ShownCertificate, expected: str | None) -> None:
    """Have the certificate compared with what its administrator said."""
    if expected is not None:
        if shown.fingerprint != expected:
            raise InvalidInput(
                f"{node.name} shows another certificate than the one with that fingerprint; nothing was accepted.",
                detail=f"Given: {fingerprint_text(expected)}.",
                advice="Ask its administrator: it may be somebody else.",
                node=node.name,
            )
        return
    if node.tls.fingerprint and node.tls.fingerprint != shown.fingerprint:
        session.output.message(
            f"Until now another certificate was accepted: {fingerprint_text(node.tls.fingerprint)}. "
            "Ask the administrator of the node whether it was renewed."
        )
    if not sys.stdin.isatty():
        raise InvalidInput(
            "There is no terminal to ask on, so nothing was accepted.",
            advice="Ask the administrator of the node for the fingerprint and give it: --fingerprint SHA256.",
        )
    sys.stderr.write("Is this what its administrator says it is? Accept it? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in _YES:
        raise InvalidInput("Nothing was accepted.", node=node.name)
