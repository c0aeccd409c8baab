"""The only crossing between the window's thread and the core's.

Requests are methods that return at once; what comes of them returns as signals, always on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from qrstation.errors import QrError
from qrstation.model.events import Event, JobChanged, JobState, LetInAgain, ListenerChanged
from qrstation.model.instances import InstanceStored
from qrstation.model.nodes import RemoteNode
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.settings import Reach
from qrstation.ui.archive_work import ArchiveWork
from qrstation.ui.audit_work import AuditWork
from qrstation.ui.batch_work import BatchWork
from qrstation.ui.callers_work import CallersWork
from qrstation.ui.certificate_work import CertificateWork
from qrstation.ui.disk_work import DiskWork
from qrstation.ui.dose_work import DoseWork
from qrstation.ui.examining import ExaminationWork
from qrstation.ui.guide_work import GuideWork
from qrstation.ui.handing_work import HandingWork
from qrstation.ui.messages import crash_report
from qrstation.ui.newest_work import NewestWork
from qrstation.ui.node_book_watch import NodeBookWatch
from qrstation.ui.node_list_work import NodeListWork
from qrstation.ui.node_work import NodeWork
from qrstation.ui.opening import Opening
from qrstation.ui.patient_info_work import PatientInfoWork
from qrstation.ui.places import Place
from qrstation.ui.plan_work import PlanWork
from qrstation.ui.practice_work import PracticeWork
from qrstation.ui.probing import ProbeWork
from qrstation.ui.receipt_work import ReceiptWork
from qrstation.ui.schedule_work import ScheduleWork
from qrstation.ui.search_work import SearchWork
from qrstation.ui.stalls import Stalls
from qrstation.ui.support_work import SupportWork
from qrstation.ui.transfer_work import TransferWork
from qrstation.ui.trusting_work import TrustWork
from qrstation.ui.values import EchoTried, Fault, InstancesArrived, NodesChanged, NotOpened, Opened
from qrstation.ui.window_state import WindowState
from qrstation.ui.workers import Mailbox, Work, Worker

if TYPE_CHECKING:
    from qrstation.services.nodes import NodeBook
    from qrstation.services.workstation import Workstation
    from qrstation.settings import Settings
    from qrstation.store.archive import Archive

CLOSING_TIME = 2_000
"""Milliseconds after which closing no longer waits for anybody."""


class Bridge(QObject):
    """Runs the core on threads of its own and tells the window what happens there.

    Parameters
    ----------
    paths
        Where the settings are, which can be changed also while there is no core.
    make_workstation
        Opens the core; called on a thread.
    """

    opening = Signal()
    """The core is being opened, for the first time or once more."""
    opened = Signal(object)
    """`Opened`"""
    not_opened = Signal(object)
    """`NotOpened`: the core cannot be opened."""
    event_happened = Signal(object)
    """`Event`, except `InstanceStored`; of several changes of one job within a tick only the last."""
    instances_arrived = Signal(object)
    """`InstancesArrived`"""
    nodes_changed = Signal(object)
    """`NodesChanged`"""
    practice_ready = Signal(object)
    """The practice PACS was started, or could not be."""
    settings_changed = Signal(object)
    """`Settings`, as they are on disk now."""
    echo_started = Signal(object)
    """Names of the nodes that are being asked."""
    echo_tried = Signal(object)
    """`EchoTried`"""
    faulted = Signal(object)
    """`Fault`: something that was asked could not be done."""
    crashed = Signal(object)
    """`CrashReport`: a bug."""
    closed = Signal()
    """Nothing more will come; the program may end."""

    def __init__(
        self, paths: Paths, make_workstation: Callable[[], Workstation], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opening = Opening(paths, make_workstation)
        self._practice = PracticeWork(lambda: self._opening.core)
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._tell_gathered)
        self._changed_jobs: dict[int, JobChanged] = {}
        self._stored: list[InstanceStored] = []
        self._stalls = Stalls(self)
        self._stalls.aged.connect(lambda job: self.event_happened.emit(JobChanged(job=job)))
        self.searches = SearchWork(
            lambda: self._opening.core,
            self._changing_nodes,
            self._mailbox,
            partial(self._worker, "search", Place.SEARCH),
            self,
        )
        self.archive = self._archive_work(lambda: self._opening.core.archive)
        self.headers = self._archive_work(lambda: self._opening.core.headers)
        self.patient_info = PatientInfoWork(
            lambda: self._opening.core, partial(self._worker, "patient information", Place.SEARCH), self._mailbox, self
        )
        self.probes = ProbeWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.probes.nodes_changed.connect(self.nodes_changed)
        self.guide = GuideWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.node_lists = NodeListWork(self._changing_nodes, self._on_free_worker, self._mailbox, self)
        self.newest = NewestWork(self._on_free_worker, self._mailbox, self)
        self.certificates = TrustWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.plans = PlanWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.examinations = ExaminationWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.lists = BatchWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.support = SupportWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.dose = DoseWork(lambda: self._opening.core, self._on_free_worker, self._mailbox, self)
        self.schedules = ScheduleWork(
            lambda: self._opening.core, self._on_free_worker, self._mailbox, self._worker("schedules", Place.DOSE), self
        )
        self.opened.connect(self.schedules.begin)
        self.handing = HandingWork(
            lambda: self._opening.core, partial(self._worker, place=Place.DOSE), self._mailbox, self
        )
        self._desk = self._worker("desk", Place.SETTINGS)
        self.nodes = NodeWork(self._changing_nodes, self._desk, self._mailbox, self)
        self.book_watch = NodeBookWatch(paths.config, lambda: self._opening.core, self._desk, self._mailbox, self)
        self.book_watch.changed.connect(self.nodes_changed)
        self.nodes_changed.connect(self.book_watch.know)
        self.opened.connect(self.book_watch.begin)
        self.callers = CallersWork(lambda: self._opening.core, self._desk, self._mailbox, self)
        self.opened.connect(self.callers.look)
        self.transfers = TransferWork(
            lambda: self._opening.core, partial(self._worker, place=Place.TRANSFERS), self._mailbox, self
        )
        self.disk = DiskWork(lambda: self._opening.core, self._worker("disk", Place.ARCHIVE), self)
        self.opened.connect(self.disk.begin)
        self.receipts = ReceiptWork(lambda: self._opening.core, self._worker, self._mailbox, self)
        self.audit = AuditWork(lambda: self._opening.core, self._worker, self._mailbox, self)
        self.certificate = CertificateWork(lambda: self._opening.core, self._worker, self._mailbox, self)
        self.opened.connect(self.certificate.look)
        # Other quiet hours may let more of them run.
        self.nodes_changed.connect(self.transfers.look)
        self._listener = self._worker("listener", Place.SETTINGS)
        self._odd_jobs: list[Worker] = []
        self._closing = False

    def open(self) -> None:
        """Open the core; `opened` or `not_opened` tells what came of it."""
        if self._closing or self._opening.workstation is not None:
            return
        self._opening.begin()
        self.opening.emit()
        self._desk.do(self._open)

    def close(self) -> None:
        """Stop all work and let go of everything; `closed` follows within two seconds, whatever a peer does."""
        if self._closing:
            return
        self._closing = True
        self._opening.end()
        QTimer.singleShot(CLOSING_TIME, self, self._end)
        works = (
            self.searches,
            self.transfers,
            self.probes,
            self.certificates,
            self.plans,
            self.receipts,
            self.audit,
            self.certificate,
            self.examinations,
            self.lists,
            self.support,
            self.dose,
            self.schedules,
            self.handing,
            self.archive,
            self.patient_info,
            self.headers,
            self.disk,
            self.book_watch,
        )
        for work in works:
            work.end()
        self._on_free_worker(self._close_core)

    def echo(self, nodes: Sequence[RemoteNode]) -> None:
        """Ask nodes of the book side by side whether they answer; each answer is a `NodeEchoed` event."""
        self.echo_started.emit(tuple(node.name for node in nodes))
        for node in nodes:
            self._on_free_worker(partial(self._echo, node))

    def try_echo(self, token: int, node: RemoteNode, passcode: str) -> None:
        """Ask a node that is not in the book yet; `echo_tried` has the answer."""

        def ask() -> None:
            self._tell(self.echo_tried, EchoTried(token=token, result=self._opening.core.echo(node, passcode=passcode)))

        self._on_free_worker(ask)

    def submit(self, request: RetrieveRequest) -> None:
        """Put a retrieval into the queue, on disk, and let it run."""
        self.transfers.submit(request)

    def change_settings(self, wanted: Settings, shown: Settings) -> None:
        """Save what differs from the settings that were shown; the receiver starts anew where they concern it.

        Where the core could not be opened, that is tried again by them.
        """

        def change() -> None:
            if not self._opening.is_open():
                self._change_unopened(wanted, shown)
                return
            try:
                self._opening.core.change_settings(wanted, shown)
            finally:
                self._tell(self.settings_changed, self._opening.core.settings)

        self._listener.do(change)

    def begin_receiving(self, settings: Settings) -> None:
        """Save the first settings, and receive by them."""

        def begin() -> None:
            self._opening.core.change_settings(settings)
            self._tell(self.settings_changed, self._opening.core.settings)
            if self._opening.core.settings.receive is not Reach.OFF and not self._closing:
                self._opening.core.start_listening()

        self._listener.do(begin)

    def save_state(self, state: WindowState) -> None:
        """Write what the window remembers."""
        self._desk.do(state.save)

    def start_practice(self) -> None:
        """Start the practice PACS and put it into the node book."""
        self._on_free_worker(self._start_practice)

    def _archive_work(self, archive: Callable[[], Archive]) -> ArchiveWork:
        return ArchiveWork(
            archive,
            partial(self._worker, place=Place.ARCHIVE),
            self._mailbox,
            self._hear_import,
            lambda key: self._opening.core.held_file(key),
            self,
        )

    @contextmanager
    def _changing_nodes(self) -> Iterator[NodeBook]:
        """The node book for a change, which is told also where something else fails after it."""
        book = self._opening.core.nodes
        before = book.all()
        try:
            yield book
        finally:
            if (nodes := book.all()) != before:
                self._tell(self.nodes_changed, NodesChanged(nodes=nodes))

    def _open(self) -> None:
        match told := self._opening.open(self._hear):
            case NotOpened():
                self._tell(self.not_opened, told)
            case Opened():
                self._tell(self.opened, told)
                self._go_on(self._opening.core, first_start=told.first_start)

    def _go_on(self, workstation: Workstation, *, first_start: bool) -> None:
        """Go on with what waits, and receive."""
        self.transfers.look()
        self.handing.look()
        if workstation.settings.receive is not Reach.OFF and not first_start:
            self._listener.do(workstation.start_listening)
        else:
            self._hear(ListenerChanged(state=workstation.listener_state))

    def _change_unopened(self, wanted: Settings, shown: Settings) -> None:
        try:
            if told := self._opening.save_settings(wanted, shown):
                self._hear(LetInAgain(told=told))
        finally:
            self._mailbox.post(lambda _: self.open())

    def _close_core(self) -> None:
        with ExitStack() as last:
            last.callback(self._mailbox.post, self._end)
            last.callback(self._practice.stop)
            if (workstation := self._opening.workstation) is not None:
                last.callback(workstation.close)
                last.callback(self.schedules.close)
                self.transfers.interrupt()

    def _end(self, _: object = None) -> None:
        """Let go of the threads; those that are stuck are left behind."""
        if self._mailbox.closed:
            return
        self._mailbox.close()
        for worker in (self._desk, self._listener, *self._odd_jobs, *self.transfers.workers()):
            worker.end()
        self.closed.emit()

    def _start_practice(self) -> None:
        try:
            if (nodes := self._practice.start()) is not None:
                self._tell(self.nodes_changed, NodesChanged(nodes=nodes))
        finally:
            self._tell(self.practice_ready, None)

    def _echo(self, node: RemoteNode) -> None:
        self._opening.core.echo(node)

    def _hear(self, event: Event) -> None:
        """Take an event of the core, on any thread."""
        if isinstance(event, ListenerChanged):
            self._practice.tell_where_we_listen()
        self._mailbox.post(self._gather, event)

    def _hear_import(self, stored: InstanceStored) -> None:
        """Take an instance that was imported: a transfer may have missed it."""
        self._opening.core.jobs.arrived(stored)
        self._hear(stored)

    def _gather(self, event: Event) -> None:
        match event:
            case JobChanged():
                self._changed_jobs[event.job.id] = event
            case InstanceStored():
                self._stored.append(event)
            case _:
                self.event_happened.emit(event)

    def _tell_gathered(self) -> None:
        changed, self._changed_jobs = self._changed_jobs, {}
        for event in changed.values():
            self._stalls.heard(event.job)
            self.event_happened.emit(event)
        stored, self._stored = self._stored, []
        if stored:
            self.instances_arrived.emit(InstancesArrived(stored=tuple(stored)))
        if any(event.job.state in (JobState.WAITING, JobState.WAITING_FOR_RETRY) for event in changed.values()):
            self.transfers.look()

    def _on_free_worker(self, work: Work) -> None:
        worker = next((worker for worker in self._odd_jobs if worker.idle), None)
        if worker is None:
            worker = self._worker("odd job", Place.SEARCH)
            self._odd_jobs.append(worker)
        worker.do(work)

    def _worker(self, name: str, place: Place) -> Worker:
        return Worker(name, partial(self._report_fault, place), self._report_crash)

    def _report_fault(self, place: Place, fault: QrError) -> None:
        self._tell(self.faulted, Fault(place=place, error=fault))

    def _report_crash(self, bug: BaseException) -> None:
        """Tell of a bug; what breaks because everything is being closed is none."""
        if not self._closing:
            self._tell(self.crashed, crash_report(bug))

    def _tell(self, signal: SignalInstance, value: object) -> None:
        """Emit a signal on the window's thread."""
        self._mailbox.post(signal.emit, value)
