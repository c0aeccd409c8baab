"""Ties the dose page to the bridge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from qrstation.model.events import Event, Job, JobChanged, JobRemoved, ListenerChanged, NodeEchoed
from qrstation.ui.bridge import Bridge
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.saved_pane import SavedPane
from qrstation.ui.dose.values import RetrievalBegun
from qrstation.ui.schedule_work import ScheduleWork
from qrstation.ui.values import NodesChanged, Opened


class DoseWiring(QObject):
    """Lets the page ask the core, and hear of nodes and of its retrievals.

    Parameters
    ----------
    now
        Gives a job as it was last heard of.
    """

    def __init__(self, page: DosePage, bridge: Bridge, now: Callable[[Job], Job], parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bridge = bridge
        self._now = now
        page.review_wanted.connect(bridge.dose.review)
        page.stop_wanted.connect(bridge.dose.stop)
        page.retrieve.retrieve_wanted.connect(bridge.dose.retrieve)
        page.retrieve.cancel_wanted.connect(bridge.transfers.cancel)
        page.retrieve.going_on_wanted.connect(self._go_on)
        page.review.export_wanted.connect(bridge.dose.save)
        bridge.dose.saved.connect(page.review_saved)
        bridge.dose.staged.connect(page.stage_told)
        bridge.dose.ended.connect(page.review_ended)
        bridge.dose.begun.connect(self._on_begun)
        self._connect_saved(page.saved, bridge.schedules)
        page.retrieve.hand_on_wanted.connect(bridge.handing.retry)
        page.hand_on_wanted.connect(bridge.handing.retry)
        bridge.handing.told.connect(page.handed_on)
        bridge.opened.connect(self._on_opened)
        bridge.nodes_changed.connect(self._on_nodes_changed)
        bridge.echo_started.connect(page.form.show_asking)
        bridge.event_happened.connect(self._on_event)

    def _connect_saved(self, pane: SavedPane, work: ScheduleWork) -> None:
        pane.run_wanted.connect(work.run)
        pane.stop_wanted.connect(work.stop_run)
        pane.save_wanted.connect(work.save)
        pane.remove_wanted.connect(lambda name: self._page.ask_to_remove(name, partial(work.remove, name)))
        pane.history_wanted.connect(work.tell_history)
        work.told.connect(pane.show_standings)
        work.staged.connect(pane.show_stage)
        work.ended.connect(self._page.run_ended)
        work.history_told.connect(pane.show_history)

    def _on_opened(self, opened: Opened) -> None:
        self._page.set_nodes(opened.nodes)

    def _on_nodes_changed(self, changed: NodesChanged) -> None:
        self._page.set_nodes(changed.nodes)

    def _on_begun(self, begun: RetrievalBegun) -> None:
        """Show the job as it stands by now: it may have got on, or ended, before this was told."""
        if begun.job is not None:
            begun = replace(begun, job=self._now(begun.job))
        self._page.retrieval_begun(begun)
        if begun.is_under_way:
            self._bridge.handing.show(begun.run)
        if begun.goes_on and begun.job is None:
            self._bridge.handing.hand_on(begun.review.order.hand_on)

    def _go_on(self, job: Job) -> None:
        go_on = self._bridge.transfers.retry if job.state.ended else self._bridge.transfers.resume
        go_on((job.id,))

    def _on_event(self, event: Event) -> None:
        match event:
            case JobChanged(job=job):
                self._page.retrieve.job_changed(job)
                if job.request.in_order and not job.request.destination and job.state.ended:
                    self._bridge.handing.look()
            case JobRemoved(job_id=job_id):
                self._page.retrieve.job_removed(job_id)
            case NodeEchoed(result=result):
                self._page.form.show_result(result)
            case ListenerChanged(state=state):
                self._page.form.show_listener(state)
            case _:
                pass
