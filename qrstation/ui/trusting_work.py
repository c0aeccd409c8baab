"""Looks at the certificates of nodes, beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import CertificateSeen


class TrustWork(StoppableWork):
    """Has nodes show their certificates, on workers."""

    seen = Signal(object)
    """`CertificateSeen`"""

    def start(self, token: int, node: RemoteNode) -> None:
        """Look at the certificate of a node; `seen` carries the token."""
        self._begin(token, partial(self._run, token, node))

    def _run(self, token: int, node: RemoteNode, cancellation: Cancellation) -> None:
        from qrstation.services.own_certificate import OwnCertificate
        from qrstation.services.trusting import shown_certificate

        try:
            own = OwnCertificate(self._core().paths.tls)
            seen = CertificateSeen(token=token, certificate=shown_certificate(node, own.chain, cancellation))
        except QrError as fault:
            seen = CertificateSeen(token=token, fault=fault)
        self._tell_end(self.seen, seen)
