"""Keys, requests and certificates: made, read from files, and told apart."""

from __future__ import annotations

import contextlib
import hashlib
import ipaddress
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from qrstation.errors import InvalidInput
from qrstation.model.own_tls import CertificateFacts, KeyKind, WantedNames
from qrstation.words import later, say

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_TRIAL = timedelta(days=365)
_CLOCKS_DIFFER = timedelta(hours=1)
_LEAST_RSA, _LEAST_EC = 2048, 256
_LONGEST_COMMON_NAME = 64
_LONGEST_HOST = 253
_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_PEM = b"-----BEGIN"
_PKCS7 = b"-----BEGIN PKCS7"
_OF_KEY = b"PRIVATE KEY-----"
_PKCS12_BEGINS, _HEAD = bytes((2, 1, 3)), 9
"""Its version, an integer, behind the tag and the length of the whole (RFC 7292 Section 4)."""
_GIVE_IT = later("Give it, too: on the command line, --passphrase asks for it.")
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A private key with its certificate and those above it."""

    key: PrivateKey | None
    """None: the files that were read had no key."""
    chain: tuple[x509.Certificate, ...]
    """Ours first."""


def make_key(kind: KeyKind) -> PrivateKey:
    """Make a private key."""
    if kind is KeyKind.EC:
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def request_for(key: PrivateKey, wanted: WantedNames) -> bytes:
    """Make a certificate signing request, as PEM.

    Raises
    ------
    InvalidInput
        A name cannot stand in a certificate.
    """
    builder = x509.CertificateSigningRequestBuilder().subject_name(_subject(wanted))
    for extension, critical in _extensions(key, wanted):
        builder = builder.add_extension(extension, critical)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def self_signed(key: PrivateKey, wanted: WantedNames) -> x509.Certificate:
    """Make a certificate for which nobody vouches, good for a year.

    Raises
    ------
    InvalidInput
        A name cannot stand in a certificate.
    """
    now, subject = datetime.now(UTC), _subject(wanted)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCKS_DIFFER)
        .not_valid_after(now + _TRIAL)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    for extension, critical in _extensions(key, wanted):
        builder = builder.add_extension(extension, critical)
    return builder.sign(key, hashes.SHA256())


def read_pair(content: bytes, key: bytes | None, passphrase: str) -> Pair:
    """Read certificates, and their key where it comes with them, from PEM, DER, PKCS#7 or PKCS#12.

    Parameters
    ----------
    content
        Of the file with the certificates.
    key
        Content of another file, with the key.
    passphrase
        Of the key, or of the PKCS#12 file.

    Raises
    ------
    InvalidInput
        They cannot be read, or do not belong together.
    """
    secret = passphrase.encode() or None
    if _PEM in content:
        certificates = _pem_certificates(content)
        found = read_key(content, secret) if _OF_KEY in content else None
    else:
        certificates, found = _binary(content, secret)
    if key is not None:
        found = read_key(key, secret)
    return Pair(key=found, chain=_ours_first(certificates, found))


def read_key(content: bytes, passphrase: bytes | None) -> PrivateKey:
    """Read a private key from PEM or DER.

    Raises
    ------
    InvalidInput
        It cannot be read, or is too weak.
    """
    load = serialization.load_pem_private_key if _PEM in content else serialization.load_der_private_key
    try:
        try:
            key = load(content, passphrase)
        except TypeError:
            if passphrase is None:
                raise InvalidInput(say("The key is protected by a passphrase."), advice=say(_GIVE_IT)) from None
            key = load(content, None)
    except _UNREADABLE:
        raise InvalidInput(say("The key cannot be read: the passphrase is wrong, or it is no private key.")) from None
    return _strong(key)


def facts_of(certificate: x509.Certificate) -> CertificateFacts:
    """Say what people want to know of a certificate."""
    digits = certificate.fingerprint(hashes.SHA256()).hex().upper()
    return CertificateFacts(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        names=_names(certificate),
        key=_key_words(certificate.public_key()),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        fingerprint=":".join(digits[place : place + 2] for place in range(0, len(digits), 2)),
    )


def key_id(of: x509.Certificate | x509.CertificateSigningRequest | PrivateKey) -> str:
    """Name a key, private or public, so that both halves have the same name."""
    public = of.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(public).hexdigest()[:16]


def pem_of_key(key: PrivateKey, passphrase: str | None) -> bytes:
    """Write a key, encrypted where there is a passphrase."""
    encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase is not None:
        encryption = serialization.BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def pem_of_chain(chain: tuple[x509.Certificate, ...]) -> bytes:
    """Write certificates."""
    return b"".join(each.public_bytes(serialization.Encoding.PEM) for each in chain)


def _subject(wanted: WantedNames) -> x509.Name:
    names = [x509.NameAttribute(NameOID.COMMON_NAME, wanted.names[0][:_LONGEST_COMMON_NAME])]
    try:
        if wanted.organization:
            names.insert(0, x509.NameAttribute(NameOID.ORGANIZATION_NAME, wanted.organization))
    except ValueError:
        raise InvalidInput(say("The organization's name has at most 64 characters.")) from None
    return x509.Name(names)


def _extensions(key: PrivateKey, wanted: WantedNames) -> list[tuple[x509.ExtensionType, bool]]:
    usage = x509.KeyUsage(
        digital_signature=True,
        key_encipherment=isinstance(key, rsa.RSAPrivateKey),
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    # We are both: others call us, and we show it where we call them.
    purposes = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
    return [
        (x509.SubjectAlternativeName([_general_name(name) for name in wanted.names]), False),
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (usage, True),
        (purposes, False),
    ]


def _general_name(name: str) -> x509.GeneralName:
    with contextlib.suppress(ValueError):
        return x509.IPAddress(ipaddress.ip_address(name))
    with contextlib.suppress(ValueError):
        host = name if name.isascii() else name.encode("idna").decode()
        if len(host) <= _LONGEST_HOST and all(map(_LABEL.fullmatch, host.split("."))):
            return x509.DNSName(host)
    raise InvalidInput(say("{name!r} is no host name and no IP address.", name=name))


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return ()
    return tuple(str(name.value) for name in names if isinstance(name, x509.DNSName | x509.IPAddress))


def _key_words(key: object) -> str:
    match key:
        case ec.EllipticCurvePublicKey():
            return say("elliptic curve, {bits:,} bits", bits=key.key_size)
        case rsa.RSAPublicKey():
            return say("RSA, {bits:,} bits", bits=key.key_size)
        case _:
            return type(key).__name__.removesuffix("PublicKey")


def _strong(key: object) -> PrivateKey:
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise InvalidInput(say("Only RSA and elliptic curve keys can be used."))
    least = _LEAST_RSA if isinstance(key, rsa.RSAPrivateKey) else _LEAST_EC
    if key.key_size < least:
        raise InvalidInput(
            say(
                "The key is too weak: it has {bits:,} bits, and {least:,} are the least.",
                bits=key.key_size,
                least=least,
            )
        )
    return key


def _pem_certificates(content: bytes) -> list[x509.Certificate]:
    load = pkcs7.load_pem_pkcs7_certificates if _PKCS7 in content else x509.load_pem_x509_certificates
    try:
        return load(content)
    except _UNREADABLE:
        raise InvalidInput(say("There is no certificate in this file, or it is damaged.")) from None


def _binary(content: bytes, passphrase: bytes | None) -> tuple[list[x509.Certificate], PrivateKey | None]:
    with contextlib.suppress(*_UNREADABLE):
        return [x509.load_der_x509_certificate(content)], None
    with contextlib.suppress(*_UNREADABLE):
        return pkcs7.load_der_pkcs7_certificates(content), None
    try:
        key, own, others = pkcs12.load_key_and_certificates(content, passphrase)
    except _UNREADABLE:
        if passphrase is None and _PKCS12_BEGINS in content[:_HEAD]:
            raise InvalidInput(say("The file is protected by a passphrase."), advice=say(_GIVE_IT)) from None
        raise InvalidInput(
            say("The file cannot be read: the passphrase is wrong, or it holds no certificate."),
            advice=say("Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx)."),
        ) from None
    if own is None:
        raise InvalidInput(say("There is no certificate in this file."))
    return [own, *others], None if key is None else _strong(key)


def _ours_first(certificates: list[x509.Certificate], key: PrivateKey | None) -> tuple[x509.Certificate, ...]:
    if key is None:
        return tuple(certificates)
    ours = [one for one in certificates if key_id(one) == key_id(key)]
    if not ours:
        raise InvalidInput(
            say("Key and certificate do not belong together."),
            advice=say("Give the key that the certificate was asked for with."),
        )
    return ours[0], *(one for one in certificates if one not in ours)
