"""Certificates for tests, made by openssl, and what each side does with them."""

from __future__ import annotations

import ssl
import subprocess
from pathlib import Path

from tests.peers.peers import program

_KEY = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=us"
_CA = """\
[ca]
default_ca = own
[own]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
copy_extensions = copy
policy = any
[any]
commonName = supplied
"""


def certificate(folder: Path, names: str = "IP:127.0.0.1") -> Path:
    """A certificate for some names, as `subjectAltName` lists them, signed by itself; its key is in the same file."""
    path = folder / f"{names.replace(':', '-')}.pem"
    _append(path, _openssl(f"req -x509 {_KEY} -addext subjectAltName={names} -days 2 -keyout {path} -out -"))
    return path


def expired_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that was valid for a day, long ago; with its key in the same file."""
    return dated_certificate(folder, "20200101", "20200102")


def dated_certificate(folder: Path, first: str, last: str) -> Path:
    """A certificate for 127.0.0.1 that is valid between two days, such as ``20200101``; with its key in the file."""
    path, request, rules = folder / f"{first}.pem", folder / f"{first}.csr", folder / "ca.cnf"
    rules.write_text(_CA.format(folder=folder))
    (folder / "index.txt").touch()
    _openssl(f"req {_KEY} -addext subjectAltName=IP:127.0.0.1 -keyout {path} -out {request}")
    validity = f"-startdate {first}000000Z -enddate {last}000000Z"
    _append(path, _openssl(f"ca -batch -notext -selfsign -config {rules} -keyfile {path} {validity} -in {request}"))
    return path


def _append(path: Path, content: bytes) -> None:
    with path.open("ab") as file:
        file.write(content)


def _openssl(command: str) -> bytes:
    return subprocess.run([program("openssl"), *command.split()], check=True, capture_output=True).stdout


def serving(own: Path, *, trusted: Path | None = None) -> ssl.SSLContext:
    """What a listener has: its certificate and, where peers must show theirs, whom it trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own)
    if trusted is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(trusted)
    return context


def asking(trusted: Path | None = None, *, own: Path | None = None) -> ssl.SSLContext:
    """What a requestor has: whom it trusts and, where it must show one, its certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if trusted is not None:
        context.load_verify_locations(trusted)
    if own is not None:
        context.load_cert_chain(own)
    return context
