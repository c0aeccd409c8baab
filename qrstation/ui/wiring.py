"""Which page asks the bridge for what, and which page is told what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from qrstation.model.events import Event, Job, JobChanged, JobRemoved, ListenerChanged, LogEntry, NodeEchoed, Severity
from qrstation.model.information_model import QueryModel, View
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Match, MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import resources
from qrstation.settings import Settings
from qrstation.ui.archive.disk_notice import DiskNotice
from qrstation.ui.archive.page import ArchivePage
from qrstation.ui.archive.wiring import ArchiveWiring
from qrstation.ui.batch.wiring import ListWiring
from qrstation.ui.bridge import Bridge
from qrstation.ui.doctor.wiring import Doctor
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.values import RunEnded
from qrstation.ui.dose.wiring import DoseWiring
from qrstation.ui.guide.wiring import Guide
from qrstation.ui.help_window import HelpWindow
from qrstation.ui.leaving import Leaving
from qrstation.ui.log.audit_view import AuditView
from qrstation.ui.log.page import LogPage
from qrstation.ui.log.wiring import LogWiring
from qrstation.ui.main_window import MainWindow
from qrstation.ui.nodes.editor import NodeEditor
from qrstation.ui.nodes.importing import NodeLists
from qrstation.ui.nodes.notices import NodeNotices
from qrstation.ui.patient_info.inquiries import PatientInquiries
from qrstation.ui.patient_info.wiring import InquiriesWiring
from qrstation.ui.places import Place
from qrstation.ui.practice_start import PracticeStart
from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.remembering import Remembering
from qrstation.ui.retrieving import frames_request_for, headers_requests_for, requests_for
from qrstation.ui.search.page import SearchPage
from qrstation.ui.settings.callers_wiring import CallersWiring
from qrstation.ui.settings.page import SettingsPage
from qrstation.ui.settings.section import Section
from qrstation.ui.settings.wiring import SettingsWiring
from qrstation.ui.starting import RetrievalStart
from qrstation.ui.transfers.ends import TransferEnds
from qrstation.ui.transfers.page import TransfersPage
from qrstation.ui.transfers.wiring import TransfersWiring
from qrstation.ui.unopened import Unopened
from qrstation.ui.values import Fault, NodesChanged, Opened, SearchWanted
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.ui.widgets.theme import Theme
from qrstation.ui.window_state import WindowState

MEASURE_INTERVAL = 30_000
"""Milliseconds between two looks at the room on the disk."""


class Wiring(QObject):
    """Builds the pages, and ties them to the bridge.

    Parameters
    ----------
    window, bridge, theme, state
        What is tied together.
    practice
        Whether the practice PACS is wanted from the start.
    """

    def __init__(
        self, window: MainWindow, bridge: Bridge, theme: Theme, state: WindowState, *, practice: bool = False
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._theme = theme
        self._practice_wanted = practice
        self._jobs: dict[int, Job] = {}
        self._nodes: tuple[RemoteNode, ...] = ()
        self._settings = Settings()
        self._model = QueryModel.STUDY
        self._view: View | None = None
        self.search = SearchPage()
        self.dose = DosePage()
        self.archive = ArchivePage()
        self.transfers = TransfersPage()
        self.log = LogPage()
        self.settings = SettingsPage(self._settings)
        self.editor = NodeEditor(window, self._message_bar)
        self._node_notices = NodeNotices(window.node_bar, bridge, self._message_bar, self)
        self.doctor = Doctor(window, bridge.examinations)
        self.audit = AuditView(self.log, bridge.audit)
        self.inquiries = PatientInquiries(window)
        self.starting = RetrievalStart(window)
        self.practice = PracticeStart(bridge.start_practice, self._message_bar, self._message_bars)
        self.leaving = Leaving(window, bridge, settings=self._given, jobs=lambda: self._jobs)
        self.leaving.quit_wanted.connect(self.close)
        self.node_lists = NodeLists(window, bridge.node_lists, self._message_bar)
        self.guide = Guide(
            window,
            bridge,
            self.doctor,
            settings=self._given,
            nodes=lambda: self._nodes,
            start_practice=self.practice.start,
            import_list=self.node_lists.ask,
            wanted=not practice,
        )
        self._disk_notice = DiskNotice(self._message_bars, window.status)
        bridge.event_happened.connect(self._disk_notice.heard)
        self.lists = ListWiring(window, bridge, lambda: window.node_bar.chosen)
        callers = self.settings.callers
        show = partial(self._show_settings, callers)
        CallersWiring(callers, bridge, self._message_bar, self._message_bars, show, self)
        for place, page in self._pages.items():
            window.add_page(place, page)
        self._measuring = QTimer(self, interval=MEASURE_INTERVAL)
        self._measuring.timeout.connect(bridge.archive.measure)
        self._remembering = Remembering(
            window, bridge, state, search=self.search, dose=self.dose, archive=self.archive, transfers=self.transfers
        )
        self._connect_window()
        self._connect_nodes()
        self._connect_search()
        self._connect_dose()
        self._connect_archive()
        self._connect_transfers()
        self._connect_starting()
        SettingsWiring(self.settings, bridge, self)
        bridge.settings_changed.connect(self._on_settings)
        self._window.status.protocol_wanted.connect(partial(self._show_settings, self.settings.privacy))
        self._window.status.protocol_ended.connect(lambda: self.settings.show_settings(self._settings))
        LogWiring(self.log, self._bridge, self)
        InquiriesWiring(self.inquiries, (self.search.results, self.archive.results), self._bridge, self)
        self._remembering.restore()

    @property
    def _pages(self) -> dict[Place, SearchPage | DosePage | ArchivePage | TransfersPage | LogPage | SettingsPage]:
        return {
            Place.SEARCH: self.search,
            Place.DOSE: self.dose,
            Place.ARCHIVE: self.archive,
            Place.TRANSFERS: self.transfers,
            Place.LOG: self.log,
            Place.SETTINGS: self.settings,
        }

    def _given(self) -> Settings:
        return self._settings

    def _message_bar(self) -> MessageBar:
        return self._pages[self._window.open_page].messages

    def _message_bars(self) -> tuple[MessageBar, ...]:
        return tuple(page.messages for page in self._pages.values())

    def _connect_window(self) -> None:
        window, bridge = self._window, self._bridge
        window.help_wanted.connect(self._show_help)
        window.echo_all_wanted.connect(self._echo_all)
        bridge.opened.connect(self._on_opened)
        self.unopened = Unopened(window, bridge, self.settings, self._on_settings)
        bridge.event_happened.connect(self._on_event)
        bridge.faulted.connect(self._on_fault)
        bridge.practice_ready.connect(lambda _: self.practice.started())

    def _connect_nodes(self) -> None:
        bar, editor, bridge, table = self._window.node_bar, self.editor, self._bridge, self.settings.nodes
        bridge.nodes_changed.connect(self._on_nodes_changed)
        bridge.echo_started.connect(bar.show_asking)
        bridge.echo_started.connect(self.settings.show_asking)
        bridge.echo_tried.connect(editor.show_answer)
        bar.chosen_changed.connect(lambda: self.search.set_nodes(bar.chosen, bar.is_empty))
        for signal in (bar.add_wanted, table.add_wanted, self.search.node_wanted, self.dose.node_wanted):
            signal.connect(editor.add)
        for source in (bar, table):
            source.edit_wanted.connect(editor.edit)
            source.remove_wanted.connect(editor.ask_to_remove)
        bar.echo_wanted.connect(lambda name: self._echo((name,)))
        table.echo_wanted.connect(self._echo)
        table.import_wanted.connect(self.node_lists.ask)
        table.export_wanted.connect(self.node_lists.ask_where_to_export)
        self.settings.workstation.guide_wanted.connect(self.guide.open)
        editor.save_wanted.connect(bridge.nodes.save)
        bridge.nodes.saved.connect(editor.show_saved)
        editor.remove_wanted.connect(bridge.nodes.remove)
        editor.try_wanted.connect(bridge.try_echo)
        bar.capabilities_wanted.connect(editor.show_capabilities)
        editor.certificate_wanted.connect(bridge.certificates.start)
        bridge.certificates.seen.connect(editor.certificate_seen)
        editor.probe_wanted.connect(bridge.probes.start)
        editor.stop_probe_wanted.connect(bridge.probes.stop)
        bridge.probes.stepped.connect(editor.stepped)
        bridge.probes.ended.connect(editor.probed)
        for source in (bar, table):
            source.doctor_wanted.connect(self.doctor.wanted)
        editor.doctor_wanted.connect(self.doctor.examine_values)
        self.transfers.doctor_requested.connect(self.doctor.wanted)
        self.search.cures = self.dose.cures = self.doctor.choices

    def _connect_search(self) -> None:
        page, bridge = self.search, self._bridge
        page.search_wanted.connect(self._on_search_wanted)
        page.stop_wanted.connect(bridge.searches.stop)
        page.children_wanted.connect(lambda wanted: bridge.searches.search_children(replace(wanted, view=self._view)))
        page.retrieve_wanted.connect(lambda rows: self.starting.consider(rows, self._requests(rows)))
        page.headers_wanted.connect(lambda rows: self.starting.consider(rows, self._requests(rows, headers=True)))
        page.results.retrieve_actions.plan_wanted.connect(lambda rows: self.starting.plan(rows, self._requests(rows)))
        page.frames_wanted.connect(lambda row, frames: bridge.submit(frames_request_for(row, frames)))
        page.results.held_file_wanted.connect(bridge.archive.tell_held_file)
        bridge.archive.held_file_told.connect(page.results.held_file_told)
        page.held_wanted.connect(bridge.archive.count)
        page.practice_wanted.connect(self.practice.start)
        page.form.list_wanted.connect(self.lists.open)
        self.lists.retrieve_wanted.connect(self.starting.consider)
        bridge.searches.matches_arrived.connect(page.matches_arrived)
        bridge.searches.parts_told.connect(page.parts_told)
        bridge.searches.search_ended.connect(page.search_ended)
        bridge.instances_arrived.connect(page.instances_arrived)
        page.holding_wanted.connect(bridge.archive.tell_holding)
        page.preview_wanted.connect(bridge.archive.tell_preview)
        bridge.archive.held_counted.connect(page.held_counted)
        bridge.archive.holding_told.connect(page.holding_told)
        bridge.archive.preview_told.connect(page.preview_told)
        bridge.archive.done.connect(lambda _: page.results.count_all())

    def _connect_dose(self) -> None:
        page = self.dose
        DoseWiring(page, self._bridge, lambda job: self._jobs.get(job.id, job), self)
        self._dose_ends = TransferEnds(page.messages, self._show_transfers, self.doctor.wanted.emit)
        self._bridge.schedules.ended.connect(self._on_run_ended)
        page.saved.troubled_changed.connect(self._window.show_troubled)
        page.shown.connect(self._echo_all)
        page.practice_wanted.connect(self.practice.start)
        page.retrieve.transfer_wanted.connect(lambda job_id: self._show_transfers((job_id,)))
        page.retrieve.archive_wanted.connect(lambda keys: self._show_in_archive(keys, headers=False))

    def _connect_archive(self) -> None:
        ArchiveWiring(self.archive, self._bridge, self)
        self.archive.search_page_requested.connect(partial(self._window.show_page, Place.SEARCH))
        self._bridge.archive.measured.connect(self._window.status.show_archive)

    def _connect_transfers(self) -> None:
        page = self.transfers
        self._transfers = TransfersWiring(page, self._bridge, self)
        self._ends = TransferEnds(self.search.messages, self._show_transfers, self.doctor.wanted.emit)
        page.archive_requested.connect(self._show_in_archive)
        page.search_requested.connect(partial(self._window.show_page, Place.SEARCH))
        page.counts_changed.connect(self._window.show_running)

    def _connect_starting(self) -> None:
        starting, plans = self.starting, self._bridge.plans
        starting.submit_wanted.connect(self._bridge.submit)
        starting.plan_wanted.connect(plans.start)
        starting.stop_wanted.connect(plans.stop)
        plans.stepped.connect(starting.stepped)
        plans.made.connect(starting.made)
        self._bridge.archive.measured.connect(starting.note_room)

    # What the core tells

    def _on_opened(self, opened: Opened) -> None:
        self._on_settings(opened.settings)
        self.settings.archive.show_usual_folder(opened.archive_folder)
        self._jobs = {job.id: job for job in opened.jobs}
        self.transfers.set_jobs(opened.jobs)
        self._window.status.show_jobs(opened.jobs)
        self._on_nodes_changed(NodesChanged(nodes=opened.nodes))
        self._remembering.choose_nodes()
        for warning in opened.warnings:
            self.search.messages.tell(Message(title=warning, severity=Severity.WARNING))
        self._transfers.tell_at_start(opened.jobs, self.search.messages)
        self._remembering.begin()
        self._bridge.archive.measure()
        self._measuring.start()
        if self._practice_wanted or any(node.name == PRACTICE_NODE for node in opened.nodes):
            self.practice.start()

    def _on_event(self, event: Event) -> None:
        match event:
            case JobChanged(job=job):
                self._tell_end(job)
                self._jobs[job.id] = job
                self.transfers.job_changed(job)
                self._transfers.job_changed(job)
                self._window.status.show_jobs(self._jobs.values())
                if job.state.ended:
                    self._bridge.archive.measure()
            case JobRemoved(job_id=job_id):
                self._jobs.pop(job_id, None)
                self.transfers.job_removed(job_id)
            case NodeEchoed(result=result):
                self._window.node_bar.show_result(result)
                self.settings.show_result(result)
            case ListenerChanged(state=state):
                self._window.status.show_listener(state)
                self.settings.show_listener(state)
            case LogEntry():
                self.log.add(event)
            case _:
                pass

    def _tell_end(self, job: Job) -> None:
        """Say of a transfer that ended badly so, on the page on which it began, unless the user sees it anyway."""
        of_dose, shown = job.request.in_order, self._window.open_page
        seen = shown is Place.TRANSFERS or (shown is Place.DOSE and self.dose.retrieve.shows(job))
        ends = self._dose_ends if of_dose else self._ends
        ends.job_changed(self._jobs.get(job.id), job, seen=seen)

    def _on_run_ended(self, ended: RunEnded) -> None:
        """Leave it to the message on a run that its transfer fell short."""
        if ended.run is not None and ended.run.job is not None and ended.run.state.needs_a_person:
            self._dose_ends.forget(ended.run.job)

    def _on_nodes_changed(self, changed: NodesChanged) -> None:
        before, self._nodes = self._nodes, changed.nodes
        self.editor.nodes = self.inquiries.nodes = self.lists.nodes = changed.nodes
        self.doctor.set_nodes(changed)
        self.settings.show_nodes(changed.nodes)
        self._window.node_bar.set_nodes(changed.nodes)
        self.search.set_nodes(self._window.node_bar.chosen, self._window.node_bar.is_empty)
        self.search.results.set_nodes(changed.nodes)
        if fresh := [node.name for node in changed.nodes if not any(map(node.is_set_up_like, before))]:
            self._echo(fresh)

    def _on_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.settings.show_settings(settings)
        self.editor.calling_ae_title = settings.ae_title
        self._theme.choose(settings.appearance)
        self.inquiries.name_groups = settings.name_groups
        self.search.set_name_groups(settings.name_groups)
        self.archive.results.set_name_groups(settings.name_groups)
        self.search.form.set_limit(settings.query_limit)
        self._window.status.show_protocol(settings.protocol_log)
        self.starting.most_instances = settings.confirm_retrieval_above

    def _on_fault(self, fault: Fault) -> None:
        self._pages[fault.place].messages.tell_error(fault.error, choices=self.doctor.choices(fault.error))
        if fault.place is Place.ARCHIVE:
            self.archive.archive_failed()

    # What the user wants

    def _on_search_wanted(self, wanted: SearchWanted) -> None:
        self._model = wanted.query.model
        view = wanted.query.value("QueryRetrieveView").upper()
        self._view = View(view) if view in tuple(View) else None
        self._bridge.searches.search_nodes(wanted.token, self._window.node_bar.chosen, wanted.query)

    def _requests(self, rows: Sequence[Match], *, headers: bool = False) -> tuple[RetrieveRequest, ...]:
        requests = headers_requests_for(rows) if headers else requests_for(rows, self._model)
        return tuple(replace(request, view=self._view) for request in requests)

    def _echo(self, names: Sequence[str]) -> None:
        self._bridge.echo([node for node in self._nodes if node.name in names])

    def _echo_all(self) -> None:
        self._bridge.echo(self._nodes)

    def _show_transfers(self, numbers: tuple[int, ...]) -> None:
        self._window.show_page(Place.TRANSFERS)
        self.transfers.show_job(numbers[-1])

    def _show_settings(self, section: Section) -> None:
        self._window.show_page(Place.SETTINGS)
        self.settings.show_section(section)

    def _show_in_archive(self, keys: tuple[MatchKey, ...], headers: bool) -> None:
        self._window.show_page(Place.ARCHIVE)
        self.archive.show_entities(keys, headers=headers)

    def _show_help(self, page: str) -> None:
        help_window = HelpWindow(resources() / "help", self._window)
        help_window.check_wanted.connect(self._bridge.newest.ask)
        self._bridge.newest.told.connect(help_window.show_newest)
        help_window.show_page(page)
        help_window.show()

    # The end

    def close(self) -> None:
        """Close the window; transfers that run are interrupted, and go on with the next start."""
        self._measuring.stop()
        self._remembering.end()
        self.leaving.end()
        self._window.leave()
        self._bridge.close()
