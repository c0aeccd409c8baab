"""``qrstation certificate``: the certificate by which others know us under TLS."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, add_replace, check_absent, command, one_of
from qrstation.cli.output import Column
from qrstation.cli.secret_input import STANDARD_INPUT, asked, first_line
from qrstation.cli.session import Session
from qrstation.model.own_tls import KeyKind, OwnCertificateState, WantedNames

if TYPE_CHECKING:
    from qrstation.services.own_certificate import OwnCertificate

_COLUMNS = (Column(name="name", title=""), Column(name="value", title=""))
_NONE = "There is no certificate of ours. To ask for one: qrstation certificate request"
_FROM_WHEN = "A window or a server that is running already shows the old one until it is started again."


def register(commands: Commands) -> None:
    """Add the commands."""
    group = command(
        commands, "certificate", "our certificate and its key, for TLS", example="qrstation certificate request"
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    showing = command(
        actions,
        "show",
        "say whom it names, who issued it and until when",
        example="qrstation certificate show",
        run=_show,
    )
    add_format(showing, ("table", "json"))
    requesting = command(
        actions,
        "request",
        "make a key, and a request for a certificate that goes to whoever issues them",
        example="qrstation certificate request --name physics.example.org --output request.pem",
        run=_request,
    )
    _add_names(requesting)
    requesting.add_argument("--output", type=Path, metavar="FILE", help="write the request there, too")
    add_replace(requesting)
    importing = command(
        actions,
        "import",
        "take a certificate that was issued, or one with its key that you have",
        example="qrstation certificate import issued.crt",
        run=_import,
    )
    importing.add_argument("file", type=Path, metavar="FILE", help="certificates as PEM, DER, PKCS#7 or PKCS#12")
    importing.add_argument(
        "--key",
        type=Path,
        metavar="FILE",
        help="private key, unless it is in FILE or was made by `certificate request`",
    )
    secret = importing.add_mutually_exclusive_group()
    secret.add_argument("--passphrase", action="store_true", help="ask for the passphrase of the key")
    secret.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=f"take it from the first line of a file; {STANDARD_INPUT}: of standard input",
    )
    signing = command(
        actions,
        "self-sign",
        "make a certificate that nobody vouches for, to try TLS with",
        example="qrstation certificate self-sign --name 10.1.2.3",
        run=_self_sign,
    )
    _add_names(signing)


def _add_names(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name",
        dest="names",
        action="append",
        default=[],
        metavar="NAME",
        help="host name or IP address under which others reach us; may be repeated (default: this computer's)",
    )
    parser.add_argument("--organization", default="", metavar="NAME", help="organization that stands in it")
    parser.add_argument(
        "--key-type",
        type=one_of(KeyKind),
        choices=tuple(KeyKind),
        default=KeyKind.EC,
        help="ec: elliptic curve P-256 (default); rsa: RSA with 3072 bits",
    )


def _own(session: Session) -> OwnCertificate:
    from qrstation.services.own_certificate import OwnCertificate

    return OwnCertificate(session.paths.tls)


def _wanted(session: Session, chosen: argparse.Namespace) -> WantedNames:
    from qrstation.services.receiving_tls import names_of_this_computer

    names = tuple(chosen.names) or names_of_this_computer(session.settings.bind_host)
    return WantedNames(names=names, organization=chosen.organization)


def _show(session: Session, chosen: argparse.Namespace) -> int:
    own = _own(session)
    state = own.state()
    if chosen.format == "json":
        session.output.json(_json(state))
    elif state.facts is not None:
        session.output.table(_COLUMNS, [*state.told, ("File", str(own.certificate_file))])
    elif not state.problem:
        session.output.message(_NONE)
    if state.problem:
        session.output.message(state.problem)
    if state.request is not None:
        session.output.message(f"A request waits for its certificate: {state.request}")
    return ExitCode.DONE


def _request(session: Session, chosen: argparse.Namespace) -> int:
    check_absent(chosen.output, chosen)
    own = _own(session)
    if own.state().request is not None:
        session.output.message("What is issued for a request that was made before can be imported as well.")
    request = own.request(_wanted(session, chosen), chosen.key_type)
    if chosen.output is not None:
        own.save_request(chosen.output)
        request = chosen.output
    session.output.message(
        "Send the request to whoever issues certificates, often the hospital's IT. It holds no secret. Then take what "
        "comes back by: qrstation certificate import FILE"
    )
    session.output.line(str(request))
    return ExitCode.DONE


def _import(session: Session, chosen: argparse.Namespace) -> int:
    passphrase = ""
    if chosen.passphrase:
        passphrase = asked("Passphrase of the key: ", "passphrase")
    elif chosen.passphrase_file:
        passphrase = first_line(chosen.passphrase_file, "passphrase")
    own = _own(session)
    before = own.import_(chosen.file, chosen.key, passphrase=passphrase)
    return _told(session, own, before)


def _self_sign(session: Session, chosen: argparse.Namespace) -> int:
    own = _own(session)
    before = own.self_sign(_wanted(session, chosen), chosen.key_type)
    session.output.message("Nobody vouches for it: each PACS has to be given the file, and to trust it.")
    return _told(session, own, before)


def _told(session: Session, own: OwnCertificate, before: Path | None) -> int:
    state = own.state()
    if state.facts is not None:
        session.output.table(_COLUMNS, [*state.told, ("File", str(own.certificate_file))])
    if state.problem:
        session.output.message(state.problem)
    if before is not None:
        session.output.message(
            f"The certificate that was in use is kept, with its key; to go back to it: qrstation certificate import "
            f"{shlex.quote(str(before))}"
        )
    session.output.message(_FROM_WHEN)
    if not session.settings.wants_tls:
        session.output.message("The receiver speaks no TLS yet: qrstation settings set receiver_tls on")
    return ExitCode.DONE


def _json(state: OwnCertificateState) -> object:
    from pydantic import TypeAdapter

    return TypeAdapter(OwnCertificateState).dump_python(state, mode="json")
