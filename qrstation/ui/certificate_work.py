"""Our certificate, made, asked for and imported beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.model.own_tls import CertificateFiles, KeyKind, WantedNames
from qrstation.ui.places import Place
from qrstation.ui.values import CertificateTold
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.own_certificate import OwnCertificate
    from qrstation.services.workstation import Workstation


class CertificateWork(QObject):
    """Works at our certificate, one thing after another, on a thread of its own.

    Parameters
    ----------
    core
        Gives the workstation.
    make_worker
        Makes a thread of that name, whose faults concern that page.
    mailbox
        The way back to the window's thread.
    """

    told = Signal(object)
    """`CertificateTold`: how it stands now."""

    def __init__(
        self,
        core: Callable[[], Workstation],
        make_worker: Callable[[str, Place], Worker],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._mailbox = mailbox
        self._worker = make_worker("certificate", Place.SETTINGS)

    def look(self) -> None:
        """Look how it stands."""
        self._worker.do(self._tell)

    def request(self, wanted: WantedNames, kind: KeyKind) -> None:
        """Make a key and a request; the certificate in use stays."""

        def work() -> None:
            self._own().request(wanted, kind)
            self._tell()

        self._worker.do(work)

    def save_request(self, path: Path) -> None:
        """Write the request that waits where the user wants it."""

        def work() -> None:
            self._own().save_request(path)

        self._worker.do(work)

    def self_sign(self, wanted: WantedNames, kind: KeyKind) -> None:
        """Make a certificate that nobody vouches for, and show it from now on."""
        self._worker.do(partial(self._change, lambda own: own.self_sign(wanted, kind)))

    def import_(self, files: CertificateFiles) -> None:
        """Take a certificate, and show it from now on."""
        self._worker.do(
            partial(self._change, lambda own: own.import_(files.certificate, files.key, passphrase=files.passphrase))
        )

    def end(self) -> None:
        """Let the thread leave."""
        self._worker.end()

    def _change(self, change: Callable[[OwnCertificate], object]) -> None:
        from qrstation.services.receiving_tls import use_new_certificate

        change(self._own())
        try:
            use_new_certificate(self._core())
        finally:
            self._tell()

    def _own(self) -> OwnCertificate:
        from qrstation.services.own_certificate import OwnCertificate

        return OwnCertificate(self._core().paths.tls)

    def _tell(self) -> None:
        from qrstation.services.receiving_tls import certificate_of

        state, names = certificate_of(self._core())
        self._mailbox.post(self.told.emit, CertificateTold(state=state, names=names))
