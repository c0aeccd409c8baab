"""The workstation as a whole: everything a front end works with, made once and passed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from qrstation import settings as settings_file
from qrstation.dicom import patient_info
from qrstation.dicom.listener import Listener
from qrstation.documents import Loaded
from qrstation.errors import InvalidInput, QrError
from qrstation.model.archive import HeldFile
from qrstation.model.batch import ListReport, WantedRow
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import Capabilities
from qrstation.model.diagnosis import Diagnosis
from qrstation.model.events import Event, NodeEchoed, SeriesStanding, Severity
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import Arrival, InstanceStored
from qrstation.model.nodes import Address, ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult, FindOutcome, PartsAsked
from qrstation.model.patient_info import PatientInfoOutcome, PatientInfoRequest
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest, RetrieveResult
from qrstation.model.visits import Visit
from qrstation.paths import Paths
from qrstation.services.account import Account
from qrstation.services.announcements import Announcements
from qrstation.services.audit import Audit
from qrstation.services.audited_archive import ArchiveOnDemand, AuditedArchive
from qrstation.services.batch.asking import OnProgress, look_up
from qrstation.services.callers import Callers
from qrstation.services.calling import caller_of, echo
from qrstation.services.capabilities import OnStep, keep_card, learn, probe
from qrstation.services.disk_watch import DiskWatch, folder_warnings
from qrstation.services.doctor.case import Audience
from qrstation.services.doctor.examination import examine
from qrstation.services.door import Door
from qrstation.services.dose.retrieval import DoseRetrieval
from qrstation.services.held import held_file
from qrstation.services.in_force import bring_into_force
from qrstation.services.jobs import JobQueue
from qrstation.services.listening import Listening
from qrstation.services.nodes import NodeBook
from qrstation.services.own_certificate import OwnCertificate
from qrstation.services.plan_inquiry import plan_of
from qrstation.services.planning import Expectations, model_of
from qrstation.services.progress import Progress
from qrstation.services.quiet_hours import closed_until
from qrstation.services.receiver import Receiver
from qrstation.services.receiving_tls import receiver_tls
from qrstation.services.retrieval import Retrieval
from qrstation.services.search import unheard
from qrstation.services.series import standings
from qrstation.services.tls_contexts import destination_tls
from qrstation.settings import Settings
from qrstation.store.archive import Archive
from qrstation.store.dose_records import DoseRecords
from qrstation.store.jobs import JobStore
from qrstation.words import say


class Workstation:
    """Node book, archive, receiver and retrieve queue of one home.

    Parameters
    ----------
    paths
        Where its files are.
    ae_title, host, port
        For this run instead of the settings' ones; empty and none: the settings'.

    Raises
    ------
    ArchiveFault
        A folder or file of the home cannot be used.
    """

    def __init__(self, paths: Paths, *, ae_title: str = "", host: str = "", port: int | None = None) -> None:
        paths.make()
        loaded = settings_file.load(paths.settings_file)
        self.paths = paths
        self.settings = loaded.contents
        bring_into_force(self.settings)
        self.nodes = NodeBook(paths.nodes_file, lambda *what: self.audit.note_configured(*what))
        self._ae_title, self._host, self._port = ae_title, host, port
        self._announcements = Announcements()
        self._announce, self._say = self._announcements.announce, self._announcements.say
        self.archive_folder = self.settings.archive_folder or paths.archive
        on_fault = partial(self._say, Severity.ERROR)
        self.audit = Audit.of(paths, self.settings, self.nodes, ae_title=lambda: self.ae_title, on_fault=on_fault)
        self.callers = Callers(paths.callers_file, self.audit.note_configured)
        self.door = Door(self.callers, self.nodes, lambda: self.settings, self._announcements)
        with ExitStack() as opened:
            self._open(opened, loaded)
            self._opened = opened.pop_all()

    def _open(self, opened: ExitStack, loaded: Loaded[Settings]) -> None:
        """Open the files, and make what works with them."""
        opened.callback(self.audit.close)
        # What the lists tell of is opened before them and let go of before them.
        lists = opened.enter_context(ExitStack())
        headers = partial(self._audited, self.paths.headers, self.paths.headers_index)
        self._headers = opened.enter_context(closing(ArchiveOnDemand(headers)))
        archive = self._audited(self.archive_folder, self.paths.index_of(self.archive_folder))
        self.archive = opened.enter_context(closing(archive))
        self._dose_records = lists.enter_context(closing(DoseRecords(self.paths.dose_records)))
        self._job_store = lists.enter_context(closing(JobStore(self.paths.jobs)))
        self.disk = DiskWatch(self.archive, self._announcements)
        self.receiver = Receiver(self.archive, self._received, self.disk.refused)
        files = (loaded, self.nodes, self.callers, self._job_store, self._dose_records)
        self.warnings = sum((each.warnings for each in files), folder_warnings(self.paths.data, self.archive_folder))
        """Sentences for the user about files that could not be used."""
        self.jobs = JobQueue(
            self._job_store,
            self._retrieve,
            self._announce,
            on_disk=lambda request, wanted: self.archive_of(request).on_disk(wanted),
            closed_until=self.closed_until,
        )
        self.dose = DoseRetrieval(self, self._dose_records, tell=self._say)
        self._listening = Listening(self._own_address, self._announcements, settings_are_lost=loaded.is_lost)
        opened.callback(self._listening.close)

    @property
    def ae_title(self) -> str:
        """Our AE title."""
        return self._ae_title or self.settings.ae_title

    @property
    def listener_state(self) -> ListenerState:
        """Whether we receive, and where; or why not."""
        return self._listening.state

    @property
    def headers(self) -> Archive:
        """What was received without bulk data, apart from the archive; opened when it is first needed.

        Raises
        ------
        ArchiveFault
            Its folder or index cannot be used, or everything is closed.
        """
        return self._headers.archive()

    def held_file(self, key: MatchKey) -> HeldFile | None:
        """Read the file of an instance: the whole object, else what was received of it without bulk data.

        Raises
        ------
        ArchiveFault
            It cannot be read.
        """
        whole = self.archive.instances((key,))
        held = whole or (self.headers.instances((key,)) if self.paths.headers.exists() else ())
        return held_file(held[0], without_bulk_data=not whole) if held else None

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Have `listener` called with every event, on any thread; call what is returned to stop that."""
        return self._announcements.subscribe(listener)

    def start_listening(self, *, serve: bool | None = None) -> ListenerState:
        """Receive from now on, and answer queries when the settings, or `serve`, say so.

        Raises
        ------
        ListenerFault
            The port cannot be opened; the state says why.
        """
        serving = self.settings.serve_archive if serve is None else serve
        return self._listening.start(partial(self._listener, serving))

    def stop_listening(self) -> None:
        """Receive no more."""
        self._listening.stop()

    def change_settings(self, wanted: Settings, shown: Settings | None = None) -> None:
        """Save what differs from the settings that were shown, else from ours, and live by the file as it is then.

        Raises
        ------
        ArchiveFault
            They cannot be saved; the old ones stand.
        ListenerFault
            They are saved, and the port cannot be opened.
        """
        with self._listening.changing:
            before, file = self.settings, self.paths.settings_file
            saved = settings_file.change(file, shown or before, wanted, bring_into_force)
            self.settings = self._listening.settings_saved(saved)
            self.audit.note_settings(before, self.settings)
            if before.of_listener == self.settings.of_listener:
                return
            self.stop_listening()
            if self.settings.receive is not settings_file.Reach.OFF:
                self.start_listening()

    def echo(self, node: RemoteNode, cancellation: Cancellation | None = None, *, passcode: str = "") -> EchoResult:
        """C-ECHO a node; what goes wrong stands in the result. Only nodes of the book are announced.

        Being stopped says nothing of the node: it is not announced.

        Parameters
        ----------
        passcode
            Of the user whom the node is told, where it is not kept yet.
        """
        result = echo(node, partial(self.caller, passcode=passcode), cancellation)
        stopped = not result.ok and cancellation is not None and cancellation.requested
        if not stopped and node in self.nodes.all():
            self._announcements.say_answer(result)
            self._announce(NodeEchoed(result=result))
        return result

    def search(
        self,
        node: RemoteNode,
        query: Query,
        on_match: Callable[[Match], None],
        cancellation: Cancellation | None = None,
        on_parts: Callable[[PartsAsked], None] = unheard,
    ) -> FindOutcome:
        """Ask a node; see `qrstation.services.search.search`."""
        try:
            outcome = self.audit.search(
                node,
                query,
                caller=self.caller(node),
                on_match=on_match,
                cancellation=cancellation,
                on_parts=on_parts,
            )
        except InvalidInput:
            raise  # It may quote a patient's name; whoever typed it is told, the log is not.
        except QrError as fault:
            self._say(Severity.ERROR, say("Search failed. {fault}", fault=fault), node=node.name)
            learn(self.nodes, node, fault)
            raise
        learn(self.nodes, node, outcome)
        self._announcements.say_search(outcome, query.level, node.name)
        return outcome

    def plan(
        self, request: RetrieveRequest, cancellation: Cancellation | None = None, on_progress: OnProgress | None = None
    ) -> RetrievePlan:
        """Find out what a request would fetch, and how; nothing is fetched. See `qrstation.services.planning.plan`."""
        node = self.nodes.get(request.node)
        return plan_of(
            request,
            node,
            caller=self.caller(node),
            archive=self.archive_of(replace(request, model=model_of(request, node))),
            cancellation=cancellation or Cancellation(),
            in_detail=True,
            on_progress=on_progress or (lambda _, __: None),
        )

    def series_of(self, job_id: int) -> tuple[SeriesStanding, ...]:
        """Look how much is here of each series that a job wants; see `qrstation.services.series.standings`."""
        return standings(self.jobs.expected(job_id), self.archive_of(self.jobs.get(job_id).request).held)

    def look_up(
        self,
        name: str,
        rows: Sequence[WantedRow],
        node: RemoteNode,
        *,
        most: int,
        on_progress: OnProgress,
        cancellation: Cancellation,
    ) -> ListReport:
        """Ask a node for the rows of a list; see `qrstation.services.batch.asking.look_up`."""
        caller = self.caller(node)
        asking = self.audit.asking(node, "a list")
        with self._announcements.saying_faults(say("Looking up a list failed."), node.name), asking:
            report = look_up(
                name, rows, node, caller=caller, most=most, on_progress=on_progress, cancellation=cancellation
            )
        self._announcements.say_list(report, node.name)
        return report

    def ask_about(
        self, node: RemoteNode, request: PatientInfoRequest, cancellation: Cancellation | None = None
    ) -> PatientInfoOutcome:
        """Ask a node about a patient; see `qrstation.dicom.patient_info.ask`."""
        asking = self.audit.asking_about(node, request)
        with self._announcements.saying_faults(say("Asking for patient information failed."), node.name), asking:
            outcome = patient_info.ask(node, request, caller=self.caller(node), cancellation=cancellation)
        self._announcements.say_patient_info(outcome, node.name)
        return outcome

    def probe(self, node: RemoteNode, on_step: OnStep, cancellation: Cancellation | None = None) -> Capabilities:
        """Ask a node what it offers, and keep its card; see `qrstation.services.capabilities.probe`."""
        with self._announcements.saying_faults(say("Probe failed."), node.name), self.audit.asking(node, "probe"):
            card = probe(node, caller=self.caller(node), on_step=on_step, cancellation=cancellation)
        self._announcements.say_card(card, node.name)
        return keep_card(self.nodes, node, card) or card

    def examine(
        self, node: RemoteNode, audience: Audience, cancellation: Cancellation | None = None, *, passcode: str = ""
    ) -> Diagnosis:
        """Find out step by step what works with a node; see `qrstation.services.doctor.examination.examine`."""
        found = examine(node, self, audience, caller=self.caller(node, passcode=passcode), cancellation=cancellation)
        severity = Severity.WARNING if found.failed else Severity.INFO
        self._say(severity, say("Connection doctor: {conclusion}", conclusion=found.conclusion), node=node.name)
        return found

    def caller(self, node: RemoteNode, *, passcode: str = "") -> Caller:
        """Who we are towards a node; see `qrstation.services.calling.caller_of`."""
        ae_title = self._ae_title or node.calling_ae_title or self.settings.ae_title
        own = OwnCertificate(self.paths.tls)
        return caller_of(node, ae_title, passcode=passcode, own_certificate=own.chain)

    def closed_until(self, node: str) -> datetime | None:
        """When a node may be retrieved from again, because it is in its quiet hours; none when it may be now."""
        try:
            limits = self.nodes.get(node).limits
        except InvalidInput:
            return None
        return closed_until(limits.quiet_hours, datetime.now(UTC))

    def close(self) -> None:
        """Stop receiving and let go of the files."""
        self._opened.close()

    def _own_address(self) -> Address:
        port = self.settings.port if self._port is None else self._port
        host = self._host or self.settings.listens_on
        return Address(ae_title=self.ae_title, host=host, port=port, tls=self.settings.wants_tls)

    def _listener(self, serving: bool, address: Address) -> Listener:
        return Listener(
            address,
            sink=self.receiver,
            archive=self.archive if serving else None,
            destination=self.nodes.move_destination,
            secured=destination_tls(self.nodes.all, OwnCertificate(self.paths.tls).chain),
            permit=self.door.permission,
            require_called_ae_title=self.settings.require_called_ae_title,
            on_visit=self._visited,
            on_moved=self._listening.moved,
            tls=receiver_tls(self.paths, self.settings, self._say),
        )

    def _retrieve(
        self,
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        node = self.nodes.get(request.node)
        archive = self.archive_of(replace(request, model=model_of(request, node)))
        receiver = self.receiver if archive is self.archive else Receiver(archive, self._announce)
        account = Account(node, self.caller(node), expectations, archive.on_disk)
        retrieval = Retrieval(
            request,
            node,
            caller=account.caller,
            archive=archive,
            receiver=receiver,
            door=self.door,
            listen=self.start_listening,
            on_progress=self.dose.telling(request, on_progress),
            cancellation=cancellation,
            expectations=account,
            doubt=self.nodes.doubt_of(request.destination),
            last=self.dose.given_up(request),
        )
        with self._announcements.saying_faults(say("Retrieval failed."), node.name):
            run = partial(self.audit.retrieve, retrieval.run, request, node, receiver)
            result = account.of(run, held=partial(self.dose.held_unlisted, request))
        self._announcements.say_result(result, node.name)
        return result

    def archive_of(self, request: RetrieveRequest) -> Archive:
        """Where what is retrieved by a request is kept: headers lie apart."""
        return self.headers if request.model is QueryModel.WITHOUT_BULK_DATA else self.archive

    def _visited(self, visit: Visit) -> None:
        self.audit.note_visit(visit)
        self.door.note(visit)

    def _audited(self, folder: Path, index: Path) -> Archive:
        return AuditedArchive(folder, index, self.audit, self._announcements.say_mended)

    def _received(self, event: Event) -> None:
        if isinstance(event, InstanceStored):
            self.jobs.arrived(event)
            if event.arrival is Arrival.CONFLICT:
                self._announcements.say_conflict(event.instance.sop_instance_uid)
        self._announce(event)
