"""The only question that qrstation puts to the internet, and only when told to: which version is the newest."""

from __future__ import annotations

import http.client
import json
import ssl
import time
import urllib.error
import urllib.request

from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.words import later, say, sentences

NEWEST_URL = "https://pypi.org/pypi/qrstation/json"
"""Where the published versions stand."""
PATIENCE = 10.0
"""Seconds for the whole of it."""

_LARGEST = 5_000_000
_CHUNK = 65_536
_ADVICE = later("Whoever gave you qrstation knows whether there is a newer version.")


def newest_version(
    url: str = NEWEST_URL, *, trusting: ssl.SSLContext | None = None, patience: float = PATIENCE
) -> NewestVersion:
    """Ask which version is the newest; nothing is told but that somebody asks, and nothing is fetched beside it.

    Parameters
    ----------
    trusting
        Whom to trust; none: the authorities of this computer.
    patience
        Seconds until it is given up.

    Raises
    ------
    QrError
        There was no answer, or one that names no version.
    """
    try:
        answer = json.loads(_fetched(url, trusting or ssl.create_default_context(), time.monotonic() + patience))
        return NewestVersion(newest=str(answer["info"]["version"]))
    except urllib.error.HTTPError as fault:
        fault.close()
        if fault.code == 404:
            raise QrError(say("No version of qrstation is published there yet."), advice=say(_ADVICE)) from None
        raise _unreadable(say("It answered with HTTP status {status}.", status=fault.code)) from None
    except (OSError, http.client.HTTPException) as fault:
        reason = fault.reason if isinstance(fault, urllib.error.URLError) else fault
        if isinstance(reason, ssl.SSLCertVerificationError):
            raise QrError(
                say("Whoever answered could not prove to be the right place, so nothing was read."),
                detail=say("The system says: {reason}.", reason=reason.verify_message),
                advice=sentences(say("A proxy of the hospital may stand between."), say(_ADVICE)),
            ) from None
        many = say("Many hospitals do not let workstations out; qrstation needs it for nothing else.")
        raise QrError(
            say("This computer did not reach the internet, or not in time."),
            detail=say("The system says: {reason}.", reason=reason),
            advice=sentences(many, say(_ADVICE)),
        ) from None
    except (ValueError, LookupError, TypeError, RecursionError):
        raise _unreadable(say("It names no version.")) from None


def _fetched(url: str, trusting: ssl.SSLContext, deadline: float) -> bytes:
    # Nothing but HTTPS is spoken, and no redirection followed: there is no handler for either.
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(context=trusting),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    content = b""
    with opener.open(url, timeout=max(deadline - time.monotonic(), 0.1)) as answer:
        while chunk := answer.read1(_CHUNK):
            content += chunk
            if time.monotonic() > deadline:
                raise TimeoutError(say("it took too long"))
            if len(content) > _LARGEST:
                raise ValueError("It is too long.")
    return content


def _unreadable(detail: str) -> QrError:
    return QrError(say("The answer could not be understood."), detail=detail, advice=say(_ADVICE))
