"""The certificate that shows others who we are, and its key: made, asked for, imported, and kept from everybody else.

A key lies in a file of its own, named by the key, and belongs to the certificate with that key: a new certificate takes
the place of another in one step. Where the system has a keyring, the file is encrypted and its passphrase is there;
elsewhere the file is readable for the user alone.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.documents import write_atomically
from qrstation.errors import ArchiveFault, InvalidInput, ListenerFault, QrError
from qrstation.model.own_tls import CertificateChain, KeyKind, OwnCertificateState, WantedNames
from qrstation.paths import make_private_folder
from qrstation.services.secrets import (
    CANNOT_KEEP,
    CANNOT_READ,
    CANNOT_REMOVE,
    SERVICE,
    has_keyring,
    use_keyring,
)
from qrstation.words import later, say

if TYPE_CHECKING:
    from cryptography import x509

    from qrstation.services.certificates import PrivateKey

_ENCRYPTED = b"ENCRYPTED PRIVATE KEY"
_LARGEST = 1 << 20
"""Bytes of a file that can hold certificates."""


class OwnCertificate:
    """Our certificate in its folder.

    Parameters
    ----------
    folder
        Made, for the user alone, when something is put there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.certificate_file = folder / "certificate.pem"
        self.request_file = folder / "request.pem"

    def chain(self) -> CertificateChain | None:
        """Give what is needed to show our certificate; none where there is none.

        Raises
        ------
        ListenerFault
            The certificate or its key cannot be read, or is gone.
        QrError
            The keyring cannot be used, or has no passphrase for the key.
        """
        certificates = self._certificates()
        if not certificates:
            return None
        from qrstation.services.certificates import key_id

        name = key_id(certificates[0])
        key = self._key_file(name)
        try:
            is_encrypted = _ENCRYPTED in key.read_bytes()
        except OSError as fault:
            raise ListenerFault(
                say("The key of our certificate cannot be read."),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("Import the certificate again, with its key."),
            ) from fault
        passphrase = self._passphrase(name) if is_encrypted else None
        return CertificateChain(certificate=self.certificate_file, key=key, passphrase=passphrase)

    def state(self) -> OwnCertificateState:
        """Say what there is, and what is wrong with it."""
        request = self.request_file if self.request_file.exists() else None
        try:
            certificates = self._certificates()
        except QrError as fault:
            return OwnCertificateState(request=request, problem=str(fault))
        if not certificates:
            return OwnCertificateState(request=request)
        from qrstation.services.certificates import facts_of

        facts = facts_of(certificates[0])
        problem, in_keyring = facts.problem(datetime.now(UTC)), False
        try:
            chain = self.chain()
            in_keyring = chain is not None and chain.passphrase is not None
        except QrError as fault:
            problem = str(fault)
        return OwnCertificateState(facts=facts, key_in_keyring=in_keyring, request=request, problem=problem)

    def request(self, wanted: WantedNames, kind: KeyKind = KeyKind.EC) -> Path:
        """Make a key and a request for a certificate of it; the certificate in use stays. Where the request lies.

        Raises
        ------
        InvalidInput
            A name cannot stand in a certificate.
        ArchiveFault
            The files cannot be written.
        QrError
            The keyring cannot be used.
        """
        from qrstation.services import certificates

        key = certificates.make_key(kind)
        request = certificates.request_for(key, wanted)
        self._keep_key(key)
        self._write(self.request_file, request)
        return self.request_file

    def save_request(self, path: Path) -> None:
        """Write the request that waits for its certificate where the user wants it, to be sent.

        Raises
        ------
        ArchiveFault
            It cannot be written.
        """
        try:
            write_atomically(path, self.request_file.read_bytes())
        except OSError as fault:
            raise ArchiveFault(
                say("{file} cannot be written.", file=path),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("The request lies in {file}.", file=self.request_file),
            ) from fault

    def self_sign(self, wanted: WantedNames, kind: KeyKind = KeyKind.EC) -> Path | None:
        """Make a key and a certificate that nobody vouches for, to try TLS with, in the place of ours.

        Returns
        -------
        Path | None
            Where the certificate that was in use is kept, with its key; none where nobody had issued it.

        Raises
        ------
        InvalidInput
            A name cannot stand in a certificate.
        ArchiveFault
            The files cannot be written.
        QrError
            The keyring cannot be used.
        """
        from qrstation.services import certificates

        key = certificates.make_key(kind)
        certificate = certificates.self_signed(key, wanted)
        return self._take(key, (certificate,))

    def import_(self, file: Path, key_file: Path | None = None, *, passphrase: str = "") -> Path | None:
        """Take a certificate, with those above it, in the place of ours.

        Parameters
        ----------
        file
            PEM, DER, PKCS#7 or PKCS#12; the key may be in it.
        key_file
            The key, where it is in another file; none, too, where the key was made here.
        passphrase
            Of the key, or of the PKCS#12 file; it is not kept.

        Returns
        -------
        Path | None
            Where the certificate that was in use is kept, with its key; none where nobody had issued it.

        Raises
        ------
        InvalidInput
            They cannot be read, do not belong together, or have expired.
        ArchiveFault
            The files cannot be written.
        QrError
            The keyring cannot be used.
        """
        from qrstation.services import certificates

        pair = certificates.read_pair(_content(file), _content(key_file) if key_file else None, passphrase)
        key, chain = pair.key, pair.chain
        if key is None:
            chain = self._with_key_made_here(chain)
        facts = certificates.facts_of(chain[0])
        if facts.not_after < datetime.now(UTC):
            raise InvalidInput(
                say("The certificate expired on {day:%Y-%m-%d}.", day=facts.not_after),
                advice=say("Ask for a new one; ours stays as it is."),
            )
        return self._take(key, chain)

    def _take(self, key: PrivateKey | None, chain: tuple[x509.Certificate, ...]) -> Path | None:
        from qrstation.services import certificates

        before: list[x509.Certificate] = []
        with suppress(ListenerFault):
            before = self._certificates()
        if key is not None:
            self._keep_key(key)
        self._write(self.certificate_file, certificates.pem_of_chain(chain))
        if self._requested() == certificates.key_id(chain[0]):
            self.request_file.unlink(missing_ok=True)
        return self._put_away(tuple(before)) if before and before[0] != chain[0] else None

    def _with_key_made_here(self, chain: tuple[x509.Certificate, ...]) -> tuple[x509.Certificate, ...]:
        from qrstation.services.certificates import key_id

        ours = [one for one in chain if self._key_file(key_id(one)).exists()]
        if not ours:
            raise InvalidInput(
                say("There is no key for this certificate."),
                advice=say(
                    "Give the file with its private key, too. Only of a certificate that was requested here the key "
                    "is here already."
                ),
            )
        return ours[0], *(one for one in chain if one not in ours)

    def _certificates(self) -> list[x509.Certificate]:
        """Read our certificate and those above it; empty where there is none."""
        if not self.certificate_file.exists():
            return []
        from cryptography.x509 import load_pem_x509_certificates

        try:
            return load_pem_x509_certificates(self.certificate_file.read_bytes())
        except (OSError, ValueError) as fault:
            said = fault.strerror if isinstance(fault, OSError) else say("it is damaged")
            raise ListenerFault(
                say("Our certificate in {file} cannot be read.", file=self.certificate_file),
                detail=say("What reads it says: {reason}.", reason=said),
                advice=say("Import it again, with its key."),
            ) from fault

    def _requested(self) -> str:
        """Name of the key whose request waits for its certificate; empty where none does."""
        from cryptography.x509 import load_pem_x509_csr

        from qrstation.services.certificates import key_id

        try:
            return key_id(load_pem_x509_csr(self.request_file.read_bytes()))
        except (OSError, ValueError):
            return ""

    def _keep_key(self, key: PrivateKey) -> None:
        import keyring

        from qrstation.services.certificates import key_id, pem_of_key

        name, passphrase = key_id(key), None
        if has_keyring():
            passphrase = made = secrets.token_urlsafe(32)
            use_keyring(CANNOT_KEEP, say(_SECRET), lambda: keyring.set_password(SERVICE, self._account(name), made))
        self._write(self._key_file(name), pem_of_key(key, passphrase))

    def _passphrase(self, name: str) -> str:
        import keyring

        kept = use_keyring(CANNOT_READ, say(_SECRET), lambda: keyring.get_password(SERVICE, self._account(name)))
        if not kept:
            raise QrError(
                say("The keyring has no passphrase for the key of our certificate."),
                advice=say(
                    "It is kept for the user and the computer that made or imported it: import the certificate "
                    "again, with its key."
                ),
            )
        return kept

    def _put_away(self, replaced: tuple[x509.Certificate, ...]) -> Path | None:
        """Forget one that was for trying; keep one that somebody issued, as its key is, should it be wanted again."""
        from qrstation.services import certificates

        name = certificates.key_id(replaced[0])
        if replaced[0].issuer != replaced[0].subject:
            kept = self._folder / f"replaced-{name}.pem"
            self._write(kept, certificates.pem_of_chain(replaced))
            return kept
        if name not in (self._requested(), *map(certificates.key_id, self._certificates()[:1])):
            use_keyring(CANNOT_REMOVE, say(_SECRET), partial(_forget, self._account(name)))
            self._key_file(name).unlink(missing_ok=True)
        return None

    def _key_file(self, name: str) -> Path:
        return self._folder / f"key-{name}.pem"

    def _account(self, name: str) -> str:
        """Under what name the keyring shows a key's passphrase."""
        return f"key {name} in {self._folder}"

    def _write(self, path: Path, content: bytes) -> None:
        make_private_folder(self._folder)
        try:
            write_atomically(path, content)
        except OSError as fault:
            raise ArchiveFault(
                say("{file} cannot be written.", file=path),
                detail=say("The system says: {reason}.", reason=fault.strerror or fault),
                advice=say("Make room on the disk, or make the folder writable for you."),
            ) from fault


_SECRET = later("passphrase of our certificate's key")


def _forget(account: str) -> None:
    import keyring

    if has_keyring() and keyring.get_password(SERVICE, account):
        keyring.delete_password(SERVICE, account)


def _content(file: Path) -> bytes:
    try:
        with file.expanduser().open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as fault:
        raise InvalidInput(
            say("{file} cannot be read.", file=file),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
            advice=say("Check its name, and that you may read it."),
        ) from fault
    if len(content) > _LARGEST:
        raise InvalidInput(
            say("{file} is far too large to be a certificate.", file=file),
            advice=say("Name the file that whoever issued it sent you."),
        )
    return content
