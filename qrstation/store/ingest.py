"""The one door by which instances enter the archive."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from qrstation.errors import ArchiveFault, InstanceRefused, QrError
from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, Origin, StoredInstance
from qrstation.model.outcomes import for_the_disk
from qrstation.store import files, index, lost, part10, recording, same
from qrstation.store.attributes import Attributes, place_of, read_attributes, skim_attributes
from qrstation.store.database import Database
from qrstation.store.flushing import Flushing, Unflushed
from qrstation.store.incoming import Incoming
from qrstation.store.index import Record
from qrstation.store.layout import Place, check_uid
from qrstation.store.quarantine import Quarantine
from qrstation.store.recording import Entry
from qrstation.store.same import Seen
from qrstation.words import later, say

_DOES_NOT_MATCH_SOP_CLASS = 0xA900
_LONGEST_AE_TITLE = 16
_NOT_FLUSHED = later("The disk reported an error while it was written: it may not be whole.")
_CHANGED = later("Its data set was no longer the one that was received, and gave way to the object that arrived again.")
_UNREADABLE = later("It could not be read, and gave way to the object that arrived again.")
_NOT_WHOLE = later("It was no longer as long as what was received, and gave way to an object that arrived.")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Arriving:
    """A file on its way into the archive, and what became of it."""

    part: files.PartFile
    entry: Entry
    seen: Seen | None
    """What lay where it is to lie."""
    id: int = 0
    """Its row in the index."""
    arrival: Arrival | None = None
    fault: BaseException | None = None


class Ingest:
    """Takes instances into the archive, from any thread.

    Parameters
    ----------
    root
        Folder of the archive.
    """

    def __init__(self, root: Path, database: Database, incoming: Incoming) -> None:
        self._root = root
        self._database = database
        self._incoming = incoming
        self.quarantine = Quarantine(root)
        self.flushing = Flushing(root, database, incoming, self.give_up)
        self._entering = threading.Lock()
        self._queue: deque[_Arriving] = deque()

    def begin(self, incoming: IncomingInstance) -> Writer:
        """Start an instance.

        Raises
        ------
        InstanceRefused
            Its UID is no UID.
        ArchiveFault
            The archive cannot be written.
        """
        check_uid("SOP Instance UID", incoming.sop_instance_uid)
        check_uid("SOP Class UID", incoming.sop_class_uid)
        check_uid("Transfer Syntax UID", incoming.transfer_syntax_uid)
        head = part10.encode(
            incoming.sop_class_uid,
            incoming.sop_instance_uid,
            incoming.transfer_syntax_uid,
            incoming.calling_ae_title.strip()[:_LONGEST_AE_TITLE],
        )
        return Writer(self, incoming, self._incoming.part(head))

    def is_grouped(self, incoming: IncomingInstance) -> bool:
        """Whether an instance belongs to what we fetch or import ourselves, which is flushed in groups."""
        return self.flushing.has_groups and incoming.origin is not Origin.PUSH

    def look_at(self, incoming: IncomingInstance, part: files.PartFile, *, is_whole: bool) -> Attributes | None:
        """Read what is indexed of a received file; none where that takes more of it than is there yet.

        Raises
        ------
        InstanceRefused
            The data set is not what the request said.
        ArchiveFault
            The disk does not let it be read.
        """
        with files.disk_faults(later("store an instance"), self._root):
            attributes = _attributes_of(part, incoming.transfer_syntax_uid, is_whole=is_whole)
        if attributes is not None:
            _check(incoming, attributes)
        return attributes

    def finish(self, incoming: IncomingInstance, part: files.PartFile, attributes: Attributes) -> InstanceStored:
        """Make a received file safe and record it.

        Raises
        ------
        InstanceRefused
            The data set is not what the request said, or has no place.
        ArchiveFault
            The disk or the index does not take it.
        """
        grouped = self.is_grouped(incoming)
        part.flush(durable=not grouped)
        with files.disk_faults(later("store an instance"), self._root):
            part.close()
        entry = Entry(
            place=place_of(attributes),
            attributes=attributes,
            transfer_syntax_uid=incoming.transfer_syntax_uid,
            size=part.size,
            sha256=part.sha256,
            unflushed=self._incoming.token if grouped else None,
        )
        arriving = _Arriving(part, entry, same.look(self._root, entry.place, entry.sha256))
        self._queue.append(arriving)
        with self._entering:
            # Whoever comes first enters all that wait: one flush serves them together.
            if arriving.arrival is None and arriving.fault is None:
                self._enter_all()
        return self._told(incoming, arriving, grouped=grouped)

    def _told(self, incoming: IncomingInstance, arriving: _Arriving, *, grouped: bool) -> InstanceStored:
        """What became of an instance that has been entered."""
        if arriving.fault is not None:
            raise arriving.fault
        assert arriving.arrival is not None
        arrival, entry = arriving.arrival, arriving.entry
        if arrival is Arrival.CONFLICT:
            _log.warning("%s came with other bytes than the file held: both are kept.", entry.place.path)
        if grouped and arrival is not Arrival.HELD_ALREADY:
            self.flushing.wait(Unflushed(arriving.id, entry.place))
        return InstanceStored(instance=self._stored(entry), arrival=arrival, incoming=incoming)

    def _enter_all(self) -> None:
        """Enter all that wait, in one transaction; what goes wrong with all is each one's fault."""
        arriving = [self._queue.popleft() for _ in range(len(self._queue))]
        try:
            with self._database.writing(flushed=any(one.entry.unflushed is None for one in arriving)) as connection:
                folders: set[Path] = set()
                for one in arriving:
                    self._enter_or_refuse(connection, one, folders)
                with files.disk_faults(later("store an instance"), self._root):
                    for folder in folders:
                        files.flush_folder(folder)
        except BaseException as fault:  # noqa: BLE001 - each of those who wait raises it on its own thread
            for one in arriving:
                one.fault = one.fault or fault

    def _enter_or_refuse(self, connection: sqlite3.Connection, arriving: _Arriving, folders: set[Path]) -> None:
        connection.execute("SAVEPOINT entry")
        try:
            with files.disk_faults(later("store an instance"), self._root):
                arriving.arrival = self._enter(connection, arriving, folders)
        except sqlite3.Error:
            raise
        except Exception as fault:  # noqa: BLE001 - what is wrong with one is not the others' fault
            connection.execute("ROLLBACK TO entry")
            arriving.fault = fault
        connection.execute("RELEASE entry")

    def _enter(self, connection: sqlite3.Connection, arriving: _Arriving, folders: set[Path]) -> Arrival:
        """Give a file its place and record it, unless it is held; add the folders that have to be flushed."""
        entry = arriving.entry
        held = self._held(connection, entry.place.sop_instance_uid)
        for record in tuple(held):
            if record.sha256 == entry.sha256 and record.place.folder == entry.place.folder:
                # Who sends it again may be about to delete the only copy that is as it was.
                if reason := self._why_not_as_received(record, arriving.seen):
                    self.give_up(connection, [record], reason)
                    held.remove(record)
                    continue
                arriving.entry = replace(entry, place=record.place, size=record.size)
                if record.unflushed and not entry.unflushed:
                    self._put_instead(connection, arriving, record, folders)
                if record.removing:
                    index.mark_removing(connection, [record], False)
                if record.changed:
                    index.mark_changed(connection, [(False, record.id, record.place.sop_instance_uid)])
                arriving.part.discard()
                return Arrival.HELD_ALREADY
        conflict, arriving.entry = self._place(connection, arriving, folders)
        arriving.id = recording.add(connection, arriving.entry)
        return Arrival.CONFLICT if held or conflict else Arrival.STORED

    def _why_not_as_received(self, record: Record, seen: Seen | None) -> str:
        """Why a file that is held does not count as what was received; empty where it does."""
        try:
            return "" if same.size_of_same(record.place.under(self._root), record.sha256, seen) else _CHANGED
        except OSError as error:
            _log.warning("A file that is held cannot be read: %s", error)
            return _UNREADABLE

    def _held(self, connection: sqlite3.Connection, sop_instance_uid: str) -> list[Record]:
        """Files with a SOP Instance UID that are there; those that are not, or not whole, give way to what arrives."""
        copies = index.copies(connection, sop_instance_uid)
        held = [record for record in copies if files.has_size(record.place.under(self._root), record.size)]
        self.give_up(connection, [record for record in copies if record not in held], _NOT_WHOLE)
        return held

    def _put_instead(
        self, connection: sqlite3.Connection, arriving: _Arriving, record: Record, folders: set[Path]
    ) -> None:
        """Put a file that is flushed in the place of one with the same data set, which a group has yet to flush."""
        path = record.place.under(self._root)
        arriving.part.replace(path)
        folders.update((path.parent, path.parent.parent, self._root))
        arriving.entry = replace(arriving.entry, size=arriving.part.size)
        recording.is_replaced(connection, record.id, arriving.part.size)

    def _place(self, connection: sqlite3.Connection, arriving: _Arriving, folders: set[Path]) -> tuple[bool, Entry]:
        """Give the file its name; whether another one had the first choice, and the entry as it came to lie."""
        entry, part = arriving.entry, arriving.part
        for place in same.choices(entry.place, entry.sha256):
            path = place.under(self._root)
            found = 0
            try:
                part.place(path)
            except FileExistsError:
                found = same.size_of_same(path, entry.sha256, arriving.seen)
                known = lost.received(connection, place)
                if found:
                    part.discard()
                elif known is not None and known.sha256 == entry.sha256:
                    self.quarantine.put(path, _CHANGED)
                    part.place(path)
                else:
                    continue
            if place.variant or found:
                entry = replace(entry, place=place, size=found or entry.size)
            if entry.unflushed is None:
                if found:
                    files.flush_file(path)
                folders.add(path.parent)
                # What a group made it flushes later, and that may be too late for this one; and who made the folders of
                # a series of which nothing is held may have failed to flush them.
                is_new = not index.has_folder(connection, entry.place)
                if found or is_new or index.unflushed_tokens(connection):
                    folders.update((path.parent.parent, self._root))
            return place.variant != "", entry
        raise ArchiveFault(
            say("Two different instances claim the same name in the archive."), detail=str(entry.place.folder)
        )

    def _stored(self, entry: Entry) -> StoredInstance:
        return StoredInstance(
            patient_id=entry.attributes["PatientID"],
            study_instance_uid=entry.place.study_instance_uid,
            series_instance_uid=entry.place.series_instance_uid,
            sop_instance_uid=entry.place.sop_instance_uid,
            sop_class_uid=entry.attributes["SOPClassUID"],
            transfer_syntax_uid=entry.transfer_syntax_uid,
            path=entry.place.under(self._root),
            size=entry.size,
            sha256=entry.sha256,
        )

    def read_again(self, place: Place) -> Attributes | None:
        """Read the header of a file that is held; none when it cannot be read."""
        try:
            with place.under(self._root).open("rb") as stream:
                meta = part10.read(stream)
                stream.seek(meta.offset)
                return read_attributes(stream, meta.transfer_syntax_uid)
        except (OSError, InstanceRefused) as error:
            _log.warning("A file of the archive cannot be read: %s", for_the_disk(str(error)))
            return None

    def give_up(self, connection: sqlite3.Connection, records: Sequence[Record], reason: str = _NOT_FLUSHED) -> None:
        """Forget files that are gone, torn or in doubt, and put aside what is left of them: they give way to others."""
        for record in records:
            with suppress(FileNotFoundError):
                self.quarantine.put(record.place.under(self._root), reason)
        if records:
            recording.discard(connection, [record.id for record in records], self.read_again)


def _check(incoming: IncomingInstance, attributes: Attributes) -> None:
    """Hold the data set against the request that brought it (PS3.4 B.2.3)."""
    for name, said, found in (
        ("SOP Class UID", incoming.sop_class_uid, attributes["SOPClassUID"]),
        ("SOP Instance UID", incoming.sop_instance_uid, attributes["SOPInstanceUID"]),
    ):
        check_uid(name, found)
        if said != found:
            raise InstanceRefused(
                say("The data set is another instance than was announced: its {name} differs.", name=name),
                status=_DOES_NOT_MATCH_SOP_CLASS,
                detail=say("Announced {announced}, found {found}.", announced=said, found=found),
                advice=say("Ask the vendor of the sending system to mend it."),
            )


def _attributes_of(part: files.PartFile, transfer_syntax_uid: str, *, is_whole: bool) -> Attributes | None:
    try:
        attributes = skim_attributes(part.window if is_whole else part.window_at_hand, transfer_syntax_uid)
    except files.NotAtHand:
        return None
    if attributes is None and is_whole:
        with part.reading() as stream:
            stream.seek(part.offset)
            attributes = read_attributes(stream, transfer_syntax_uid)
    return attributes


class Writer:
    """Takes one data set, piece by piece."""

    def __init__(self, ingest: Ingest, incoming: IncomingInstance, part: files.PartFile) -> None:
        self._ingest = ingest
        self._incoming = incoming
        self._part = part
        self._attributes: Attributes | None = None

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add bytes of the data set.

        Raises
        ------
        ArchiveFault
            The disk does not take them; nothing of the instance is left.
        """
        try:
            self._part.write(data)
        except ArchiveFault:
            self._part.discard()
            raise

    @property
    def sender_may_go_on(self) -> bool:
        """Whether we fetch it ourselves, and flush it in a group."""
        return self._incoming.origin in (Origin.GET, Origin.MOVE) and self._ingest.is_grouped(self._incoming)

    def check(self, rest: int = 0) -> bool:
        """Look at the header; whether that could be done without the rest of the data set.

        Raises
        ------
        InstanceRefused
            The data set is not what the request said, or has no place.
        ArchiveFault
            The disk does not let it be read.
        """
        try:
            attributes = self._ingest.look_at(self._incoming, self._part, is_whole=not rest)
            if attributes is not None:
                place_of(attributes)
        except QrError:
            self._part.discard()
            raise
        self._attributes = attributes
        return attributes is not None

    def close(self) -> InstanceStored:
        """Make the instance safe.

        Raises
        ------
        InstanceRefused
            The data set is not what the request said, or has no place.
        ArchiveFault
            The disk or the index does not take it.
        """
        try:
            attributes = self._attributes or self._ingest.look_at(self._incoming, self._part, is_whole=True)
            assert attributes is not None
            return self._ingest.finish(self._incoming, self._part, attributes)
        finally:
            self._part.discard()

    def abandon(self) -> None:
        """Forget what was written; after `close` nothing is left to forget."""
        self._part.discard()
