"""Who we are towards a node: our AE title, and the user on whose behalf we ask."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from qrstation.model.query import SentRequest
from qrstation.words import say


class IdentityType(StrEnum):
    """How a user is named in User Identity Negotiation.

    References
    ----------
    PS3.7 D.3.3.7
    """

    USER_NAME = "user-name"
    PASSCODE = "passcode"
    """A user name with a passcode, which goes over the network as it is unless there is TLS."""
    KERBEROS = "kerberos"
    SAML = "saml"
    JWT = "jwt"

    @property
    def number(self) -> int:
        """User Identity Type, as it is sent."""
        return tuple(IdentityType).index(self) + 1

    @property
    def has_token(self) -> bool:
        """Whether a token of a file is sent instead of a user name."""
        return self in (IdentityType.KERBEROS, IdentityType.SAML, IdentityType.JWT)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserIdentity:
    """User to be named to a node, without any secret: a passcode is in the system's keyring, a token in its file."""

    type: IdentityType
    user_name: str = ""
    token_file: Path | None = None

    def __post_init__(self) -> None:
        if self.type.has_token and self.token_file is None:
            raise ValueError(say("The file with the token is needed."))
        if not self.type.has_token and not self.user_name:
            raise ValueError(say("A user name is needed."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What is sent to name a user, secrets included; never written anywhere.

    References
    ----------
    PS3.7 Table D.3-14
    """

    type: IdentityType
    primary: bytes = field(repr=False)
    """User name in UTF-8, or the token."""
    secondary: bytes = field(default=b"", repr=False)
    """Passcode in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who we are towards a node."""

    ae_title: str
    credentials: Credentials | None = None
    """None: no user is named."""
    tls: ssl.SSLContext | None = field(default=None, compare=False, repr=False)
    """Whom we trust, and our certificate, for nodes that are reached by TLS; none: they are not reached."""
    on_request: Callable[[SentRequest], None] | None = field(default=None, compare=False, repr=False)
    """Hears of every C-FIND, C-GET and C-MOVE that is sent in our name, on the thread that sends it."""
