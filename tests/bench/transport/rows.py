"""The contests of the table: what is done, with which archive, with which study."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.query import Key, Query
from tests.bench.transport import cores, dcmtk, ours
from tests.bench.transport.archives import DCMQRSCP, NAMES, ORTHANC, ORTHANC_NODELAY, archive, sending_at_once
from tests.bench.transport.contest import Choice, Contest, Lap, Result
from tests.bench.transport.folders import lap_folder
from tests.bench.transport.objects import Study
from tests.ports import free_port

FILES, ARCHIVE, MATCHES = "files", "archive", "matches"
"""Where what comes goes to."""

GET, MOVE, STORE_TO, STORE_FROM, FIND = WHATS = ("C-GET", "C-MOVE", "C-STORE to", "C-STORE from", "C-FIND")
_STORESCP, _STORESCP_NODELAY = "storescp", "storescp-nodelay"
_RECEIVERS = {_STORESCP: "storescp, as installed", _STORESCP_NODELAY: "storescp, TCP_NODELAY"}
_SENDERS = {"storescu": "storescu, as installed", "storescu-nodelay": "storescu, TCP_NODELAY"}
_AS_INSTALLED = (ORTHANC, _STORESCP, "storescu")
_RETURNED = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "InstanceNumber")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where the contests are held.

    Attributes
    ----------
    folder
        For everything that is temporary.
    studies
        Those that are sent about, by their short names.
    shares
        The same with a share of the objects, for what is as installed: there each costs DCMTK a tenth of a second.
    listed
        One series, whose instances are asked for.
    done
        Hears each result as soon as there is one.
    """

    folder: Path
    studies: dict[str, Study]
    shares: dict[str, Study]
    listed: Study
    choice: Choice
    done: Callable[[Result], None]

    def hold(self, contest: Contest) -> None:
        for result in contest.hold(self.choice.rounds):
            self.done(result)

    def wanted(self, what: str, peer: str) -> dict[str, Study]:
        """Studies with which something is to be done."""
        studies = self.shares if peer in _AS_INSTALLED else self.studies
        return {name: one for name, one in studies.items() if self.choice.wants(f"{what}/{peer}/{name}")}


def run(bench: Bench) -> None:
    """Hold every contest that is wanted."""
    for peer in (DCMQRSCP, ORTHANC_NODELAY, ORTHANC):
        _fetch(bench, peer)
        _push_to_archive(bench, peer)
    for peer in _RECEIVERS:
        _push_to_storescp(bench, peer)
    for peer in _SENDERS:
        _push_in(bench, peer)


def _fetch(bench: Bench, peer: str) -> None:
    getting, moving = (bench.wanted(what, peer) for what in ("get", "move"))
    finding = bench.choice.wants(f"find/{peer}")
    held = [*{**getting, **moving}.values(), *([bench.listed] if finding else [])]
    if not held:
        return
    port = free_port()
    with archive(peer, bench.folder, [file for study in held for file in study.files], port) as found:
        if finding:
            bench.hold(_find(peer, found.node, bench.listed))
        for study in getting.values():
            bench.hold(_get(bench, peer, found.node, study, port))
        for study in moving.values():
            bench.hold(_move(bench, peer, found.node, study, port))


def _get(bench: Bench, peer: str, node: RemoteNode, study: Study, port: int) -> Contest:
    def theirs() -> Lap:
        with ours.received(study, bench.folder) as kept:
            return dcmtk.get(node.address, study.key, kept)

    return Contest(
        what=GET,
        peer=NAMES[peer],
        objects=study.name,
        ours={
            FILES: lambda: ours.get(node, study, bench.folder),
            ARCHIVE: lambda: ours.retrieve(node, study, bench.folder, port, RetrieveMethod.GET),
        },
        theirs=theirs,
        once=peer == ORTHANC,
    )


def _move(bench: Bench, peer: str, node: RemoteNode, study: Study, port: int) -> Contest:
    def theirs() -> Lap:
        with _storescp(bench, study, port):
            return dcmtk.move(node.address, study.key)

    return Contest(
        what=MOVE,
        peer=NAMES[peer],
        objects=study.name,
        ours={
            FILES: lambda: ours.move(node, study, bench.folder, port),
            ARCHIVE: lambda: ours.retrieve(node, study, bench.folder, port, RetrieveMethod.MOVE),
        },
        theirs=theirs,
        once=peer == ORTHANC,
    )


def _find(peer: str, node: RemoteNode, study: Study) -> Contest:
    asked = {**dict.fromkeys(_RETURNED, ""), **_unique_keys(study)}
    query = Query(level=Level.IMAGE, keys=tuple(Key(keyword=name, value=value) for name, value in asked.items()))
    asking = [("QueryRetrieveLevel", Level.IMAGE.value), *asked.items()]
    return Contest(
        what=FIND,
        peer=NAMES[peer],
        objects=f"{len(study.instances):,} IMAGE",
        ours={MATCHES: lambda: ours.find(node, query, len(study.instances))},
        theirs=lambda: dcmtk.find(node.address, asking),
    )


def _unique_keys(study: Study) -> dict[str, str]:
    first = study.instances[0]
    return {"StudyInstanceUID": first.study_instance_uid, "SeriesInstanceUID": first.series_instance_uid}


def _push_to_archive(bench: Bench, peer: str) -> None:
    def to_empty(push: Callable[[RemoteNode], Lap]) -> Lap:
        with archive(peer, bench.folder, (), free_port()) as found:
            return push(found.node)

    for study in bench.wanted("push", peer).values():
        bench.hold(_push(study, NAMES[peer], to_empty, once=peer == ORTHANC))


def _push_to_storescp(bench: Bench, peer: str) -> None:
    with sending_at_once(peer == _STORESCP_NODELAY):
        for study in bench.wanted("push", peer).values():

            def to_empty(push: Callable[[RemoteNode], Lap], study: Study = study) -> Lap:
                port = free_port()
                with cores.started_there(_storescp(bench, study, port)):
                    return push(RemoteNode(name="storescp", address=_address(port)))

            bench.hold(_push(study, _RECEIVERS[peer], to_empty, once=peer == _STORESCP))


def _push(study: Study, peer: str, to_empty: Callable[[Callable[[RemoteNode], Lap]], Lap], *, once: bool) -> Contest:
    return Contest(
        what=STORE_TO,
        peer=peer,
        objects=study.name,
        ours={"": lambda: to_empty(lambda node: ours.store(node, study))},
        theirs=lambda: to_empty(lambda node: dcmtk.store(node.address, study)),
        once=once,
    )


def _push_in(bench: Bench, sender: str) -> None:
    with sending_at_once(sender == "storescu-nodelay"):
        for study in bench.wanted("receive", sender).values():
            bench.hold(_receive(bench, sender, study))


def _receive(bench: Bench, sender: str, study: Study) -> Contest:
    def push(address: Address) -> Lap:
        with cores.there():
            return dcmtk.store(address, study)

    def theirs() -> Lap:
        port = free_port()
        with _storescp(bench, study, port):
            return push(_address(port))

    return Contest(
        what=STORE_FROM,
        peer=_SENDERS[sender],
        objects=study.name,
        ours={
            FILES: lambda: ours.pushed_into_files(study, bench.folder, free_port(), push),
            ARCHIVE: lambda: ours.pushed_into_archive(study, bench.folder, free_port(), push),
        },
        theirs=theirs,
        once=sender == "storescu",
    )


def _address(port: int) -> Address:
    return Address(ae_title="STORESCP", host="127.0.0.1", port=port)


@contextmanager
def _storescp(bench: Bench, study: Study, port: int) -> Iterator[None]:
    """`storescp` until the end of the block, which the whole study is to reach."""
    with (
        lap_folder(bench.folder) as own,
        ours.received(study, bench.folder) as kept,
        dcmtk.storescp(own, port, kept),
    ):
        yield
