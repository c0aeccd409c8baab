"""The certificate that a node shows, to be looked at and accepted by the user; nothing else is accepted by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qrstation.dicom.connection import certificate_at
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.model.own_tls import CertificateChain
from qrstation.model.tls import ShownCertificate, Trust
from qrstation.services.tls_contexts import tls_context


def shown_certificate(
    node: RemoteNode, own_certificate: Callable[[], CertificateChain | None], cancellation: Cancellation
) -> ShownCertificate:
    """Look at the certificate that a node shows; no message of DICOM is sent to it.

    Parameters
    ----------
    own_certificate
        Gives our certificate, for a node that is shown it.

    Raises
    ------
    NodeNotReached
        It was not reached, or speaks no TLS with us.
    InvalidInput
        Our certificate is to be shown, and there is none.
    QrError
        The keyring cannot be used.
    Cancelled
        It was cancelled.
    """
    unseen = accepting(node, "")
    return certificate_at(unseen, tls_context(unseen, own_certificate), cancellation)


def accepting(node: RemoteNode, fingerprint: str) -> RemoteNode:
    """Make of a node one that is reached by TLS, and only where it shows the certificate with this fingerprint."""
    return replace(
        node,
        address=replace(node.address, tls=True),
        tls=replace(node.tls, trust=Trust.PINNED, fingerprint=fingerprint),
    )
