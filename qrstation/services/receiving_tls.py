"""TLS of the receiver: with our certificate as it is and the settings as they are; never without where it is wanted."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from qrstation.errors import ListenerFault, QrError
from qrstation.model.events import Severity
from qrstation.model.own_tls import OwnCertificateState, ReceiverTls
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from qrstation.settings import Reach, Settings
from qrstation.words import say

if TYPE_CHECKING:
    import ssl

    from qrstation.services.workstation import Workstation


def receiver_tls(paths: Paths, settings: Settings, announce: Callable[[Severity, str], None]) -> ssl.SSLContext | None:
    """Make what the receiver speaks TLS with; none where the settings want none.

    Parameters
    ----------
    announce
        Hears that our certificate expires before long.

    Raises
    ------
    ListenerFault
        There is no certificate that can be used, or no file of those of callers.
    """
    if not settings.wants_tls:
        return None
    from qrstation.dicom.receiving_tls import receiving_context

    callers = settings.receiver_tls_callers if settings.receiver_tls is ReceiverTls.CALLERS else None
    if settings.receiver_tls is ReceiverTls.CALLERS and callers is None:
        raise ListenerFault(
            say("Callers are to show a certificate, but no file says which, so nothing is received."),
            advice=say(
                "Name the file with their certificates in the settings, under TLS, or by: "
                "qrstation settings set receiver_tls_callers FILE"
            ),
        )
    own = OwnCertificate(paths.tls)
    try:
        chain = own.chain()
    except QrError as fault:
        raise ListenerFault(
            say("{reason} So nothing is received.", reason=fault.title), detail=fault.detail, advice=fault.advice
        ) from fault
    if chain is None:
        raise ListenerFault(
            say("TLS is switched on, but there is no certificate of ours, so nothing is received."),
            advice=say("Request or import one in the settings, under TLS, or by: qrstation certificate"),
        )
    context = receiving_context(chain, settings.receiver_tls_profile, callers)
    if problem := own.state().problem:
        announce(Severity.WARNING, problem)
    return context


def use_new_certificate(workstation: Workstation) -> OwnCertificateState:
    """Let the receiver show our new certificate from the next connection on; how the certificate stands.

    One that could not start for want of a certificate starts, unless it is to listen only when a C-MOVE needs it.

    Raises
    ------
    ListenerFault
        The receiver cannot start again.
    """
    state, settings = workstation.listener_state, workstation.settings
    if settings.wants_tls and (state.listening or (state.reason and settings.receive is not Reach.OFF)):
        workstation.stop_listening()
        workstation.start_listening(serve=state.serving if state.listening else None)
    return OwnCertificate(workstation.paths.tls).state()


def certificate_of(workstation: Workstation) -> tuple[OwnCertificateState, tuple[str, ...]]:
    """Say how our certificate stands, and whom another one would be for."""
    return OwnCertificate(workstation.paths.tls).state(), names_of_this_computer(workstation.settings.bind_host)


def names_of_this_computer(bind_host: str) -> tuple[str, ...]:
    """Under which names and IP addresses others reach us, as far as this computer knows.

    Parameters
    ----------
    bind_host
        The address that the receiver listens on.
    """
    from qrstation.dicom.listener import reachable_addresses

    return tuple(dict.fromkeys((socket.gethostname(), *reachable_addresses(bind_host))))
