"""TLS of our own: the certificate that shows who we are, and how the receiver speaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from qrstation.words import later, say

RENEWAL = timedelta(days=30)
"""How long before the end of a certificate people are warned: a hospital's authority takes its time."""


class ReceiverTls(StrEnum):
    """How the receiver speaks: on its one port either everybody speaks TLS, or nobody does."""

    OFF = "off"
    ON = "on"
    CALLERS = "callers"
    """And callers have to show a certificate, too."""


class TlsProfile(StrEnum):
    """Which versions and ciphers of TLS are spoken.

    References
    ----------
    PS3.15 Sections B.12 and B.13
    """

    BCP_195 = "bcp-195"
    MODIFIED_BCP_195 = "modified-bcp-195"


class KeyKind(StrEnum):
    """Keys that can be made here."""

    EC = "ec"
    """Elliptic curve P-256."""
    RSA = "rsa"
    """RSA with 3072 bits, for systems that know nothing newer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateChain:
    """What ``ssl.SSLContext.load_cert_chain`` needs to show our certificate."""

    certificate: Path
    key: Path
    passphrase: str | None
    """Of the key's file; none: it is readable for the user of this computer alone."""

    def __repr__(self) -> str:
        """Write it without the passphrase, for logs and crash reports."""
        return f"CertificateChain({str(self.certificate)!r}, {str(self.key)!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What people want to know of a certificate."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """Host names and addresses that it is for."""
    key: str
    """Kind and size of its key, in words."""
    not_before: datetime
    not_after: datetime
    fingerprint: str
    """SHA-256 of the certificate: pairs of hexadecimal digits between colons."""

    @property
    def is_self_signed(self) -> bool:
        """Whether nobody vouches for it but itself."""
        return self.subject == self.issuer

    def problem(self, now: datetime) -> str:
        """Say what is or soon will be wrong with it, as a sentence; empty where nothing is."""
        if now > self.not_after:
            return say(
                "Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.",
                not_after=self.not_after,
            )
        if now < self.not_before:
            return say(
                "Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.",
                not_before=self.not_before,
            )
        if self.not_after - now <= RENEWAL:
            return say(
                "Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.", not_after=self.not_after
            )
        return "" if self.names else say("Our certificate names no host: peers that check names refuse to talk to us.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCertificateState:
    """Our certificate as it stands."""

    facts: CertificateFacts | None = None
    """None: there is none."""
    key_in_keyring: bool = False
    """Whether the key's passphrase is in the keyring; else the key's file alone keeps it."""
    request: Path | None = None
    """A request that waits for its certificate."""
    problem: str = ""
    """Why it cannot be used, or will not be for long, as a sentence."""

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What there is, for people: pairs of a term and its value; empty where there is no certificate."""
        facts = self.facts
        if facts is None:
            return ()
        return (
            (say("Subject"), facts.subject),
            (say("Issued by"), say("itself") if facts.is_self_signed else facts.issuer),
            (say("For"), ", ".join(facts.names) or say("no host by name")),
            (
                say("Valid"),
                say(
                    "{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}",
                    not_before=facts.not_before,
                    not_after=facts.not_after,
                ),
            ),
            (say("Key"), f"{facts.key}; {say(_IN_KEYRING if self.key_in_keyring else _IN_FILE)}"),
            ("SHA-256", facts.fingerprint),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedNames:
    """Whom a certificate is to be for: the names and addresses under which others reach us."""

    names: tuple[str, ...]
    organization: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFiles:
    """What the user has of a certificate that was issued."""

    certificate: Path
    key: Path | None = None
    """None: it is in the file of the certificate, or was made here."""
    passphrase: str = field(default="", repr=False)


_IN_KEYRING = later("its passphrase is in the keyring")
_IN_FILE = later("in a file that you alone can read")
