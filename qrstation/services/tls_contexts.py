"""With what a node is reached by TLS: whom we trust there, which ciphers we speak, and our own certificate.

References
----------
PS3.15 Sections B.12 and B.13
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from pathlib import Path

from qrstation.dicom.receiving_tls import CIPHERS
from qrstation.errors import InvalidInput
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.own_tls import CertificateChain
from qrstation.model.tls import TlsSettings, Trust
from qrstation.words import say


def no_chain() -> CertificateChain | None:
    """Give no certificate, where there is none of ours."""
    return None


def tls_context(node: RemoteNode, own_certificate: Callable[[], CertificateChain | None]) -> ssl.SSLContext:
    """Make the context with which a node is reached; with it nothing but TLS is ever spoken there.

    Where the user accepted a certificate, its fingerprint is compared when the connection is made, by
    `qrstation.dicom.connection.connect`.

    Parameters
    ----------
    own_certificate
        Gives our certificate.

    Raises
    ------
    InvalidInput
        The file of the authority, or our certificate, is missing or cannot be used.
    QrError
        The keyring cannot be used.
    """
    settings = node.tls
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS[settings.profile])
    if settings.trust is Trust.PINNED:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif settings.trust is Trust.CA:
        _trust_file(context, node)
    else:
        context.load_default_certs()
    if settings.shows_own:
        _show_own(context, node, own_certificate())
    return context


def destination_tls(
    nodes: Callable[[], Sequence[RemoteNode]], own_certificate: Callable[[], CertificateChain | None]
) -> Callable[[Address], tuple[TlsSettings, ssl.SSLContext | None]]:
    """Give what a `Listener` asks for before it sends to a Move Destination by TLS; it raises as `tls_context` does.

    Parameters
    ----------
    nodes
        Gives the nodes of the book.
    own_certificate
        Gives our certificate.
    """

    def secured(address: Address) -> tuple[TlsSettings, ssl.SSLContext | None]:
        node = next((node for node in nodes() if node.stores and node.address == address), None)
        return (TlsSettings(), None) if node is None else (node.tls, tls_context(node, own_certificate))

    return secured


def check_authority(node: RemoteNode) -> None:
    """See that the file of the authority that is trusted for a node can be used.

    Raises
    ------
    InvalidInput
        It cannot.
    """
    if node.address.tls and node.tls.trust is Trust.CA:
        _trust_file(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), node)


def _trust_file(context: ssl.SSLContext, node: RemoteNode) -> None:
    path = node.tls.ca_file or Path()
    # The file may hold an authority below the uppermost one, or the node's own certificate.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    try:
        context.load_verify_locations(path)
    except OSError as fault:
        if isinstance(fault, ssl.SSLError):
            said = say("There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).")
        else:
            said = say("The system says: {reason}.", reason=fault.strerror or fault)
        raise InvalidInput(
            say("The authority's certificate for {node} cannot be read from {file}.", node=node.name, file=path),
            detail=said,
            advice=say("Name another file in the node's TLS settings."),
            node=node.name,
        ) from fault


def _show_own(context: ssl.SSLContext, node: RemoteNode, own: CertificateChain | None) -> None:
    if own is None:
        raise InvalidInput(
            say("{node} is to be shown our own certificate, and there is none.", node=node.name),
            advice=say("Make or import it first (qrstation certificate), or leave it out in the node's TLS settings."),
            node=node.name,
        )
    try:
        # Without a passphrase OpenSSL would ask for one on the terminal.
        context.load_cert_chain(own.certificate, own.key, own.passphrase or "")
    except OSError as fault:
        reason = str(getattr(fault, "reason", None) or fault.strerror or fault)
        raise InvalidInput(
            say("Our own certificate, or its key, cannot be used."),
            detail=say("What reads it says: {reason}.", reason=reason.lower().replace("_", " ")),
            advice=say("Import it again, with its key."),
            node=node.name,
        ) from fault
