"""What a command works with, made when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from qrstation.cli.interruption import Interruption
from qrstation.cli.output import Output, counted
from qrstation.paths import Paths

if TYPE_CHECKING:
    from qrstation.model.identity import Caller
    from qrstation.model.nodes import RemoteNode
    from qrstation.services.audit import Audit
    from qrstation.services.callers import Callers
    from qrstation.services.dose.schedules import Schedules
    from qrstation.services.nodes import NodeBook
    from qrstation.services.workstation import Workstation
    from qrstation.settings import Settings

_PROBLEMS_TOLD = 3
"""Problems of the archive that every command names; there may be as many as files."""


class Session:
    """One run of a command.

    Parameters
    ----------
    paths
        Where our files are.
    output
        Where the command writes.
    cancellation
        Requested when the user stops it.
    ae_title, port
        Ours for this run; empty and none: the settings'.
    """

    def __init__(
        self, paths: Paths, output: Output, cancellation: Interruption, *, ae_title: str = "", port: int | None = None
    ) -> None:
        self.paths = paths
        self.output = output
        self.cancellation = cancellation
        self._ae_title = ae_title
        self._port = port

    @cached_property
    def settings(self) -> Settings:
        """Settings of this workstation; a bad file is spoken of."""
        from qrstation.settings import load

        loaded = load(self.paths.settings_file)
        self._warn(loaded.warnings)
        return loaded.contents

    @cached_property
    def nodes(self) -> NodeBook:
        """The node book; a bad file is spoken of."""
        from qrstation.services.nodes import NodeBook

        book = NodeBook(self.paths.nodes_file, lambda *what: self.audit.note_configured(*what))
        self._warn(book.warnings)
        return book

    @cached_property
    def callers(self) -> Callers:
        """Who is let in; a bad file is spoken of."""
        from qrstation.services.callers import Callers

        callers = Callers(self.paths.callers_file, lambda what: self.audit.note_configured(what))
        self._warn(callers.warnings)
        return callers

    @cached_property
    def audit(self) -> Audit:
        """The audit trail; that it cannot be written is spoken of."""
        from qrstation.services.audit import Audit

        return Audit.of(
            self.paths,
            self.settings,
            self.nodes,
            ae_title=lambda: self._ae_title or self.settings.ae_title,
            on_fault=self.output.message,
        )

    def close(self) -> None:
        """Let go of what was opened."""
        if "audit" in self.__dict__:
            self.audit.close()

    def caller(self, node: RemoteNode) -> Caller:
        """Who we are towards a node; see `qrstation.services.calling.caller_of`."""
        from qrstation.services.calling import caller_of
        from qrstation.services.in_force import bring_into_force
        from qrstation.services.own_certificate import OwnCertificate

        bring_into_force(self.settings)
        ae_title = self._ae_title or node.calling_ae_title or self.settings.ae_title
        return caller_of(node, ae_title, own_certificate=OwnCertificate(self.paths.tls).chain)

    @contextmanager
    def workstation(self, *, ae_title: str = "", host: str = "", port: int | None = None) -> Iterator[Workstation]:
        """Open the archive, the queue and the rest for as long as the block lasts.

        Parameters
        ----------
        ae_title, host, port
            Ours, where the command has options for them.
        """
        from qrstation.services.workstation import Workstation

        workstation = Workstation(
            self.paths,
            ae_title=ae_title or self._ae_title,
            host=host,
            port=self._port if port is None else port,
        )
        try:
            self._warn(workstation.warnings)
            if (damaged := workstation.archive.repaired.index_kept_aside) is not None:
                self.output.message(f"The index was damaged and has been made anew; the old one is kept as {damaged}.")
            if lost := workstation.archive.repaired.lost:
                self.output.message(
                    f"{counted(lost, 'file')} of the archive {'is' if lost == 1 else 'are'} gone: "
                    "`qrstation local verify` lists what is missing."
                )
            for problem in workstation.archive.repaired.problems[:_PROBLEMS_TOLD]:
                self.output.message(f"The archive could not read {problem.path}: {problem.detail}")
            if more := workstation.archive.repaired.problems[_PROBLEMS_TOLD:]:
                self.output.message(f"{counted(len(more), 'more problem')}: `qrstation local verify` lists them.")
            yield workstation
        finally:
            workstation.close()

    @contextmanager
    def schedules(self) -> Iterator[Schedules]:
        """Open the saved dose queries and what is known of their runs for as long as the block lasts."""
        from qrstation.services.dose.schedules import open_schedules

        with open_schedules(self.paths) as schedules:
            yield schedules
            self._warn(schedules.queries.warnings)

    def _warn(self, warnings: tuple[str, ...]) -> None:
        for warning in warnings:
            self.output.message(warning)
