"""Sends conversations with mutated PDUs to a serving workstation, and looks after each thousand what became of it.

``python tests/campaigns/mutated_pdus.py --pdus 200000 --seed 1`` prints the figures, and ends with 1 when a promise was
broken: the listener answers an echo within 2 s, ends every connection that its peer ended, is back at its memory,
threads and open files, has nothing half received, logs no traceback, and holds all that it acknowledged as it was sent.
``--case N`` makes one case again.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import socket
import struct
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.errors import QrError
from qrstation.store.archive import Archive
from tests.by_uid import copies_of
from tests.campaigns import wire
from tests.campaigns.conversations import Conversation, record_all
from tests.campaigns.mutations import mutated, mutated_request, scribbled
from tests.campaigns.served import Served, Size, program, serving
from tests.campaigns.wire import Message, Messages
from tests.faults import raw_peer as raw
from tests.promptness import eventually

PEERS = 8
BETWEEN_LOOKS = 1000
"""PDUs after which the listener is looked at."""
MEMORY_TOLERATED = 48 << 20
"""Bytes of memory that may be more in the end than after the first tenth: the index grows, and so does its cache."""
THREADS_TOLERATED = 2
FILES_TOLERATED = 16
"""More than before: the index keeps a connection for each that read at the same time."""
_MESSAGES = 12
_TOLD = 20
"""Looks after which one is told."""
_QUIET = 0.15
_BOUND = 5.0
_MOST_ANSWERS = 100
_PROBE = 0x7000
_PENDING = (0xFF00, 0xFF01)
_ENDS = {0: "closed", raw.REJECTED: "rejected", raw.RELEASE_REQUEST + 1: "released", raw.ABORTED: "aborted"}
"""Last words of the listener, by their PDU type; 0: none."""
_RELEASE = raw.pdu(raw.RELEASE_REQUEST, bytes(4))


@dataclass(slots=True)
class Told:
    """What one case came to."""

    pdus: int = 0
    ended: str = ""
    """How the connection came to its end."""
    accepted: bool = False
    """Whether it came to an association."""
    broken: list[str] = field(default_factory=list)
    acknowledged: list[tuple[str, str]] = field(default_factory=list)
    """SOP Instance UID and hash of what the listener said to have stored."""


class Case:
    """One connection, and all that is said on it, drawn from the seed and the number."""

    def __init__(self, seed: int, number: int, conversations: Sequence[Conversation]) -> None:
        self._chance = Random((seed << 40) + number)
        self._number = number
        self._conversation = self._chance.choices(conversations, [_weight(one) for one in conversations])[0]
        self._sent = Messages()
        self._heard = Messages()
        self._stores: list[Message] = []
        self._given = self._received = b""
        self._answers = 0
        self.told = Told()

    def run(self, served: Served, host: str) -> Told:
        """Say it, from an address of this machine."""
        try:
            with socket.create_connection(
                (served.address.host, served.address.port), timeout=_BOUND, source_address=(host, 0)
            ) as connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._converse(connection)
                self._end(connection)
        except TimeoutError:
            self.told.broken.append(f"The connection was not taken within {_BOUND:g} s.")
        except OSError as reason:
            self.told.ended = self.told.ended or type(reason).__name__
        return self.told

    def _converse(self, connection: socket.socket) -> None:
        chance = self._chance
        request = [self._conversation.request]
        if chance.random() < 0.15:
            request = mutated_request(request[0], chance)
            self.told.pdus += 1
        connection.sendall(b"".join(request))
        self.told.accepted = self._wait(connection, until=raw.ACCEPTED)
        if not self.told.accepted:
            return
        for index in range(_MESSAGES):
            kind, pdus = self._fresh(*chance.choice(self._conversation.messages), index)
            for _ in range(chance.choice((0, 1, 1, 1, 2))):
                if pdus:
                    pdus, changed = mutated(pdus, chance)
                    self.told.pdus += changed
            self._send(connection, pdus)
            # What is asked while a retrieval goes on would be an answer to its sub-operations.
            if kind in (wire.GET_RQ, wire.MOVE_RQ, wire.FIND_RQ):
                self._wait(connection, until=-1)
                if self.told.ended in _ENDS.values():
                    return
            self._send(connection, [raw.echo_request(_PROBE + index)])
            if not self._wait(connection, until=_PROBE + index):
                return

    def _fresh(self, kind: int, pdus: tuple[bytes, ...], index: int) -> tuple[int, list[bytes]]:
        """Give what is sent a Message ID and, if it is stored, a SOP Instance UID of its own; cut it somehow."""
        values = [value for pdu in pdus for value in wire.values_in(pdu)]
        context_id, _, command = values[0]
        data_set = b"".join(content for _, _, content in values[1:])
        elements = [(n, raw.us(index + 1) if n == wire.MESSAGE_ID else v) for n, v in wire.elements_in(command)[1:]]
        if kind == wire.STORE_RQ:
            uid = dict(elements)[wire.SOP_INSTANCE].rstrip(b"\0")
            own = uid[:-12] + b"1%08d%03d" % (self._number, index)
            elements = [(n, v.replace(uid, own)) for n, v in elements]
            data_set = data_set.replace(uid, own)
        size = self._chance.choice((len(data_set) // 5 + 1, 4000, 16000, 100000))
        return kind, wire.message_of(
            context_id, raw.command(*elements), data_set if len(values) > 1 else None, size=size
        )

    def _send(self, connection: socket.socket, pdus: Sequence[bytes]) -> None:
        stream = b"".join(pdus)
        connection.settimeout(_BOUND)
        connection.sendall(stream)
        whole, used = wire.pdus_in(self._given + stream)
        self._given = (self._given + stream)[used:]
        for pdu in whole:
            # What should say that it is a request to store, and says nothing, may be taken for one.
            self._stores += [one for one in self._sent.feed(pdu) if one.field in (wire.STORE_RQ, wire.MISSING)]

    def _wait(self, connection: socket.socket, *, until: int) -> bool:
        """Hear what comes: until a PDU of negotiation, an echo's answer, or (-1) the end of a retrieval.

        Whether the association goes on; where nothing comes any more, it does not.
        """
        while self._answers < _MOST_ANSWERS:
            connection.settimeout(_QUIET)
            try:
                content = connection.recv(1 << 18)
            except TimeoutError:
                self.told.ended = "stalled"
                return False
            if not content:
                self.told.ended = _ENDS[0]
                return False
            pdus, used = wire.pdus_in(self._received + content)
            self._received = (self._received + content)[used:]
            for pdu in pdus:
                self._answers += 1
                self.told.ended = _ENDS.get(pdu[0], "")
                if self._hear(connection, pdu, until):
                    return True
                # What follows its last word is that we close.
                if self.told.ended:
                    return False
        self.told.ended = "enough"
        return False

    def _hear(self, connection: socket.socket, pdu: bytes, until: int) -> bool:
        if pdu[0] == until == raw.ACCEPTED:
            return True
        for message in self._heard.feed(pdu):
            status = wire.number_of(message.elements, wire.STATUS)
            answered = wire.number_of(message.elements, wire.RESPONDED_TO)
            if message.field == wire.STORE_RSP:
                self._acknowledged(message)
            elif message.field == wire.STORE_RQ:
                self._answer(connection, message)
            elif answered == until if message.field == wire.ECHO_RSP else until == -1 and status not in _PENDING:
                return True
        return False

    def _acknowledged(self, response: Message) -> None:
        """Note what is said to be stored; answers come in the order of the requests.

        Of two with one Message ID the one without a data set is refused, and later: it waits for what came whole.
        """
        is_stored = wire.number_of(response.elements, wire.STATUS) == 0
        answered = wire.number_of(response.elements, wire.RESPONDED_TO)
        if self._given[:1] == bytes([raw.DATA]):
            # It answers what is whole within a PDU, also where the rest of that does not come or is none.
            self._stores += [one for one in self._sent.feed(self._given) if one.field in (wire.STORE_RQ, wire.MISSING)]
            self._given = b""
        possible = [one for one in self._stores if one.message_id in (answered, wire.MISSING)]
        order = [(one.message_id != answered, is_stored is (one.data_set is None)) for one in possible]
        found = possible[order.index(min(order))] if possible else None
        if found is not None:
            self._stores.remove(found)
            if is_stored:
                uid = response.sop_instance_uid or found.sop_instance_uid
                self.told.acknowledged.append((uid, found.sha256))
        elif is_stored:
            self.told.broken.append(f"The listener acknowledged an instance that was not sent: message {answered}.")

    def _answer(self, connection: socket.socket, request: Message) -> None:
        """Answer a sub-operation, honestly or not."""
        elements = [(0x0100, raw.us(wire.STORE_RSP)), (wire.RESPONDED_TO, raw.us(max(request.message_id, 0)))]
        elements += [(wire.DATA_SET_TYPE, raw.us(0x0101)), (wire.STATUS, raw.us(0))]
        pdus = [raw.data_value(request.context_id, 3, raw.command(*elements))]
        if self._chance.random() < 0.3:
            pdus, changed = mutated(pdus, self._chance)
            self.told.pdus += changed
        self._send(connection, pdus)

    def _end(self, connection: socket.socket) -> None:
        """Leave in one of all ways, and see that the listener lets go too."""
        way = self._chance.randrange(10)
        if way == 0:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        if way < 5:
            with contextlib.suppress(OSError):
                connection.sendall(scribbled(_RELEASE, self._chance) if way == 1 else _RELEASE)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        connection.settimeout(_BOUND)
        began = time.monotonic()
        while time.monotonic() - began < _BOUND:
            try:
                content = connection.recv(1 << 18)
            except TimeoutError:
                break
            if not content:
                return
            # A whole answer may come yet; it counts.
            pdus, used = wire.pdus_in(self._received + content)
            self._received = (self._received + content)[used:]
            for pdu in pdus:
                for message in self._heard.feed(pdu):
                    if message.field == wire.STORE_RSP:
                        self._acknowledged(message)
        self.told.broken.append(f"The listener kept a connection for {_BOUND:g} s after its peer had ended it.")


def _weight(conversation: Conversation) -> float:
    """How often it is held: a C-MOVE has the listener call itself, which takes long."""
    return 0.3 if conversation.name == "move" else 1.0


class Campaign:
    """Cases upon cases against one listener."""

    def __init__(self, served: Served, conversations: Sequence[Conversation], seed: int) -> None:
        self._served = served
        self._conversations = conversations
        self._seed = seed
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self.pdus = self.cases = self.accepted = 0
        self.ends: Counter[str] = Counter()
        self.broken: list[str] = []
        self.acknowledged: list[tuple[str, str]] = []
        self.sizes: list[Size] = []
        self.slowest_echo = 0.0

    def run(self, pdus: int, peers: int = PEERS) -> None:
        """Send so many mutated PDUs, from several peers at a time; most of them must come to be heard."""
        self.look()
        with ThreadPoolExecutor(peers) as pool:
            while self.pdus < pdus and self._served.alive:
                target = min(self.pdus + BETWEEN_LOOKS, pdus)
                list(pool.map(partial(self._until, target), (f"127.0.1.{each}" for each in range(1, peers + 1))))
                self.look()
        if self.accepted < self.cases / 2 or not self.acknowledged:
            self._breach(f"only {self.accepted} were associated, {len(self.acknowledged)} instances acknowledged")

    def run_case(self, number: int, host: str = "127.0.1.1") -> Told:
        """Run one case and take note of it."""
        told = Case(self._seed, number, self._conversations).run(self._served, host)
        with self._lock:
            self.cases += 1
            self.accepted += told.accepted
            self.pdus += told.pdus
            self.ends[told.ended or "released"] += 1
            self.acknowledged += told.acknowledged
            self.broken += [f"seed {self._seed}, case {number}: {sentence}" for sentence in told.broken]
        return told

    def _until(self, pdus: int, host: str) -> None:
        while self.pdus < pdus:
            with self._lock:
                number = next(self._numbers)
            self.run_case(number, host)

    def look(self) -> None:
        """See how the listener is, now that nobody talks to it."""
        took = self._served.echoes()
        if took is None or took > 2:
            self._breach(f"an echo was {'not answered' if took is None else f'answered after {took:.1f} s'}")
        self.slowest_echo = max(self.slowest_echo, took or 0.0)
        for fault, times in Counter(self._served.faults_logged()).items():
            self._breach(f"a traceback in the log, {times} times: {fault}")
        before = self.sizes[0] if self.sizes else None

        def is_back() -> bool:
            now = self._served.size()
            return not self._served.incoming() and (
                before is None
                or (now.threads <= before.threads + THREADS_TOLERATED and now.files <= before.files + FILES_TOLERATED)
            )

        if not eventually(is_back, 10):
            left = self._served.incoming()
            self._breach(f"it did not come to rest: {self._served.size()}, before {before}; half received: {left[:3]}")
        self.sizes.append(self._served.size())
        if len(self.sizes) % _TOLD == 0:
            print(f"{self.pdus} mutated PDUs: {self.sizes[-1]}", flush=True)

    def _breach(self, what: str) -> None:
        self.broken.append(f"seed {self._seed}, until case {self.cases}: {what}.")

    def conclude(self) -> None:
        """Hold the whole against what was promised."""
        if not self._served.alive:
            self._breach("the listener's process has ended")
        settled_at = self.sizes[len(self.sizes) // 10]
        if self.sizes[-1].memory > settled_at.memory + MEMORY_TOLERATED:
            self._breach(f"its memory went from {settled_at} to {self.sizes[-1]}")
        paths = self._served.paths
        lost = lost_of(paths.archive, paths.index, self.acknowledged)
        if lost:
            self._breach(f"{len(lost)} of {len(self.acknowledged)} acknowledged instances are not held: {lost[:3]}")
        code, said = program(paths.data.parent, "local", "verify")
        if code:
            self._breach(f"the archive's files are not all valid: {said[-600:]}")


def lost_of(archive: Path, index: Path, acknowledged: Sequence[tuple[str, str]]) -> list[str]:
    """SOP Instance UIDs of what is not in an archive with its hash."""
    held = Archive(archive, index)
    try:
        copies = copies_of(held, {uid for uid, _ in acknowledged})
    finally:
        held.close()
    return [uid for uid, sha256 in acknowledged if sha256 not in {one.sha256 for one in copies.get(uid, [])}]


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pdus", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", type=int, help="make this case again, alone")
    chosen = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="qrstation-pdus-") as folder, serving(Path(folder) / "home") as served:
        campaign = Campaign(served, record_all(served.address, Path(folder)), chosen.seed)
        if chosen.case is not None:
            print(campaign.run_case(chosen.case))
            campaign.look()
        else:
            campaign.run(chosen.pdus)
        try:
            campaign.conclude()
        except QrError as fault:
            campaign.broken.append(str(fault))
    for sentence in campaign.broken[:40]:
        print(sentence)
    ends = ", ".join(f"{number} {end}" for end, number in campaign.ends.most_common())
    seconds = time.monotonic() - started
    print(
        f"{campaign.pdus} mutated PDUs in {campaign.cases} connections, {campaign.accepted} of them associated "
        f"({ends}); {len(campaign.acknowledged)} instances acknowledged; slowest echo {campaign.slowest_echo:.2f} s; "
        f"{campaign.sizes[0]} before, {campaign.sizes[-1]} in the end; {len(campaign.broken)} promises broken; "
        f"{seconds:.0f} s, {campaign.pdus / seconds:.0f} a second"
    )
    return bool(campaign.broken)


if __name__ == "__main__":
    sys.exit(main())
