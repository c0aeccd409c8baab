"""What can be read in the certificate that a peer shows."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from qrstation.model.tls import ShownCertificate

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_LONGEST = 200
"""Characters of a name."""
_MOST_NAMES = 10


def read_certificate(content: bytes) -> ShownCertificate:
    """Read a certificate, whoever signed it.

    Parameters
    ----------
    content
        In DER.
    """
    from cryptography import x509

    fingerprint = hashlib.sha256(content).hexdigest()
    try:
        certificate = x509.load_der_x509_certificate(content)
        return ShownCertificate(
            fingerprint=fingerprint,
            subject=_readable(certificate.subject.rfc4514_string()),
            issuer=_readable(certificate.issuer.rfc4514_string()),
            names=_names(certificate),
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
        )
    except ValueError:
        return ShownCertificate(fingerprint=fingerprint)


def _names(certificate: Certificate) -> tuple[str, ...]:
    from cryptography import x509

    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    known = [*names.get_values_for_type(x509.DNSName), *map(str, names.get_values_for_type(x509.IPAddress))]
    return tuple(_readable(name) for name in known[:_MOST_NAMES])


def _readable(text: str) -> str:
    """Keep what a stranger wrote from doing anything to a terminal or a window."""
    return "".join(sign if sign.isprintable() else "?" for sign in text[:_LONGEST])
