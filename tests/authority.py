"""A certificate authority for tests, which is openssl, and those whom it gives certificates."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.peers.peers import program


class Authority:
    """Issues certificates from its folder; ``certificate`` is its own, with its key in the same file."""

    def __init__(self, folder: Path, name: str = "Hospital") -> None:
        self._folder = folder
        self.certificate = folder / f"{name}.pem"
        own = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN={name} -days 2 -out -"
        self.certificate.write_bytes(_openssl(*own.split(), "-keyout", str(self.certificate)) + self._read())

    def issue(self, request: Path) -> Path:
        """Issue what a certificate signing request asks for."""
        path = self._folder / f"{request.stem}-issued.pem"
        ca = ("-CA", str(self.certificate), "-CAkey", str(self.certificate))
        path.write_bytes(_openssl("x509", "-req", "-in", str(request), *ca, "-days", "2", "-copy_extensions", "copy"))
        return path

    def host(self, names: str = "IP:127.0.0.1") -> Path:
        """Make a key and a certificate for a host, as `subjectAltName` lists its names, in one file."""
        name = names.replace(":", "-")
        key, request = self._folder / f"{name}.key", self._folder / f"{name}.csr"
        made = f"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=host -addext subjectAltName={names}"
        _openssl(*made.split(), "-keyout", str(key), "-out", str(request))
        both = self._folder / f"{name}.pem"
        both.write_bytes(self.issue(request).read_bytes() + key.read_bytes())
        return both

    def caller(self, name: str) -> Path:
        """Make a key and a certificate for a caller, in one file."""
        key, request = self._folder / f"{name}.key", self._folder / f"{name}.csr"
        made = f"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN={name}"
        _openssl(*made.split(), "-keyout", str(key), "-out", str(request))
        both = self._folder / f"{name}.pem"
        both.write_bytes(self.issue(request).read_bytes() + key.read_bytes())
        return both

    def _read(self) -> bytes:
        return self.certificate.read_bytes()


def _openssl(*arguments: str) -> bytes:
    return subprocess.run([program("openssl"), *arguments], check=True, capture_output=True).stdout
