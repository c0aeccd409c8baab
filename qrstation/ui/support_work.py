"""Support bundles, written beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import BundleEnded, BundleWanted


class SupportWork(StoppableWork):
    """Writes support bundles on workers; one that is stopped has what was found out until then."""

    ended = Signal(object)
    """`BundleEnded`"""

    def start(self, wanted: BundleWanted) -> None:
        """Write a bundle; `ended` carries its token."""
        self._begin(wanted.token, partial(self._run, wanted))

    def _run(self, wanted: BundleWanted, cancellation: Cancellation) -> None:
        from qrstation.services.support import bundle

        ended = BundleEnded(token=wanted.token, path=wanted.path)
        try:
            core = self._core()
            diagnoses = bundle.examine_nodes(core, _unseen, cancellation) if wanted.examining else ()
            bundle.save(wanted.path, bundle.made(core.paths, core, masked=wanted.masked, diagnoses=diagnoses))
        except QrError as fault:
            ended = BundleEnded(token=wanted.token, path=wanted.path, fault=fault)
        self._tell_end(self.ended, ended)


def _unseen(_done: int, _total: int, _node: str) -> None:
    """The message says that nodes are examined."""
