"""How a node is reached by TLS: whom we trust there, and what of ourselves we show.

References
----------
PS3.15 Sections B.12 and B.13
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qrstation.model.own_tls import RENEWAL, TlsProfile
from qrstation.words import say

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


class Trust(StrEnum):
    """By what the certificate of a node is believed."""

    SYSTEM = "system"
    """An authority that this computer trusts issued it."""
    CA = "ca"
    """The authority in a file issued it."""
    PINNED = "pinned"
    """It is the very certificate that the user accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsSettings:
    """What is set for a node that is reached by TLS."""

    trust: Trust = Trust.SYSTEM
    ca_file: Path | None = None
    """Certificates of the authorities that are trusted, in PEM."""
    fingerprint: str = ""
    """SHA-256 of the certificate that was accepted, 64 hexadecimal digits; empty while none was."""
    host: str = ""
    """Name that the node's certificate is for; empty: that of the node's address."""
    shows_own: bool = False
    """Whether our own certificate is shown to it."""
    profile: TlsProfile = TlsProfile.BCP_195

    def __post_init__(self) -> None:
        if self.trust is Trust.CA and self.ca_file is None:
            raise ValueError(say("The file with the certificate of the authority is needed."))
        if self.fingerprint and not _FINGERPRINT.fullmatch(self.fingerprint):
            raise ValueError(say("A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits."))


def read_fingerprint(text: str) -> str:
    """Read a fingerprint as people write it, with colons or spaces between or without.

    Raises
    ------
    ValueError
        It is none; with a sentence for the user.
    """
    digits = re.sub(r"^sha-?256\b(\s*fingerprint)?\s*[:=]?", "", text.strip().lower())
    digits = re.sub(r"[\s:]", "", digits)
    if not _FINGERPRINT.fullmatch(digits):
        raise ValueError(
            say(
                "{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….",
                text=text,
            )
        )
    return digits


def fingerprint_text(fingerprint: str) -> str:
    """Write a fingerprint as other programs show it: ``AB:CD:…``."""
    return ":".join(fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2)).upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCertificate:
    """The certificate that a node shows; what cannot be read of it is empty."""

    fingerprint: str
    """SHA-256, 64 hexadecimal digits."""
    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    """Host names and IP addresses that it is for."""
    not_before: datetime | None = None
    """In UTC, as `not_after` is."""
    not_after: datetime | None = None

    @property
    def is_self_signed(self) -> bool:
        """Whether it names itself as its issuer."""
        return self.subject == self.issuer

    @property
    def validity(self) -> str:
        """From when to when it is valid, such as ``2026-01-01 to 2027-01-01``."""
        if self.not_before is None or self.not_after is None:
            return say("not readable")
        return say(
            "{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}", not_before=self.not_before, not_after=self.not_after
        )

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What there is to look at before it is accepted: pairs of a term and its value."""
        return (
            (say("Subject"), self.subject or say("not readable")),
            (say("Issued by"), say("itself") if self.is_self_signed else self.issuer),
            (say("For"), ", ".join(self.names) or say("no host by name")),
            (say("Valid"), self.validity),
            ("SHA-256", fingerprint_text(self.fingerprint)),
        )

    def doubt(self, now: datetime) -> str:
        """Say what of its validity is worth knowing, as a sentence; empty when nothing is.

        Parameters
        ----------
        now
            In UTC.
        """
        if self.not_after is not None and now > self.not_after:
            return say("It expired on {not_after:%Y-%m-%d}.", not_after=self.not_after)
        if self.not_before is not None and now < self.not_before:
            return say(
                "It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.", not_before=self.not_before
            )
        if self.not_after is not None and self.not_after - now < RENEWAL:
            return say("It expires soon, on {not_after:%Y-%m-%d}.", not_after=self.not_after)
        return ""
