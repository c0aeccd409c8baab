"""With what TLS the receiver speaks.

References
----------
PS3.15 Sections B.12 and B.13, BCP 195 (RFC 8996, RFC 9325)
"""

from __future__ import annotations

import ssl
from pathlib import Path

from qrstation.errors import InvalidInput, ListenerFault
from qrstation.model.own_tls import CertificateChain, TlsProfile
from qrstation.words import say, sentences

CIPHERS = {
    TlsProfile.BCP_195: "ECDHE+AESGCM:ECDHE+CHACHA20",
    TlsProfile.MODIFIED_BCP_195: "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AESCCM",
}
"""Of TLS 1.2, as OpenSSL writes them; those of TLS 1.3 are all good."""


def receiving_context(chain: CertificateChain, profile: TlsProfile, callers: Path | None = None) -> ssl.SSLContext:
    """Make what a `Listener` needs to speak TLS, and nothing but TLS 1.2 or newer.

    Parameters
    ----------
    callers
        Certificates, as PEM, of which callers must show one, or one that was issued by one of them; none: callers need
        not show any.

    Raises
    ------
    ListenerFault
        A file of certificates or the key cannot be used.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS[profile])
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_CIPHER_SERVER_PREFERENCE
    try:
        # Without a passphrase openssl would ask for one on the terminal.
        context.load_cert_chain(chain.certificate, chain.key, chain.passphrase or "")
    except OSError as fault:
        raise ListenerFault(
            say("Our certificate cannot be used, so nothing is received."),
            detail=say("What reads it says: {reason}.", reason=fault.strerror or fault),
            advice=say("Import it again, with its key, in the settings or by: qrstation certificate import"),
        ) from fault
    if callers is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        try:
            trust_callers(context, callers)
        except InvalidInput as fault:
            raise ListenerFault(
                sentences(fault.title, say("So nothing is received.")), detail=fault.detail, advice=fault.advice
            ) from fault
    return context


def trust_callers(context: ssl.SSLContext, callers: Path) -> None:
    """Have callers trusted whose certificates, or those of their issuers, stand in a file.

    Raises
    ------
    InvalidInput
        The file cannot be used.
    """
    try:
        context.load_verify_locations(callers)
    except OSError as fault:
        said = (
            say("it holds no certificate in PEM form") if isinstance(fault, ssl.SSLError) else fault.strerror or fault
        )
        raise InvalidInput(
            say("The certificates of callers in {file} cannot be read.", file=callers),
            detail=say("What reads them says: {reason}.", reason=said),
            advice=say("Name a file of certificates in PEM form in the settings, under TLS."),
        ) from fault
