"""Surrounds a serving workstation with peers that are silent, trickle or stop half-way, while an honest one comes.

``python tests/campaigns/crowd.py --peers 1000 --seconds 60`` prints the figures, and ends with 1 when a promise was
broken: an honest peer associates and has its echo answered within 5 s each time, from an address of its own and
(``--same-address``) from one that the crowd has too; threads, open files and processor time stay bounded.
"""

from __future__ import annotations

import argparse
import errno
import selectors
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from tests.campaigns.served import Served, Size, serving
from tests.faults import raw_peer as raw
from tests.promptness import eventually

PATIENCE = 5.0
"""Seconds in which an honest peer has its echo answered."""
ADDRESSES = 40
MOST_THREADS, MOST_FILES = 130, 320
MOST_OF_A_CORE = 0.6
_TRICKLE = 1.0
_RETRY = 0.2
_BETWEEN_ECHOES = 0.5
_REQUEST = raw.associate_request(raw.VERIFICATION, raw.CT_IMAGE_STORAGE)
_UNFINISHED = raw.data_value(1, 3, bytes(60000))
_CLIENT_HELLO = bytes.fromhex("16030100fa010000f60303") + bytes(32)
_WITHOUT_ASSOCIATION = (
    (b"", b""),
    (b"", _REQUEST),
    (_REQUEST[:60], _REQUEST[60:]),
    (_REQUEST[:-1], b""),
    (_CLIENT_HELLO[:5], _CLIENT_HELLO[5:]),
)
_WITH_ASSOCIATION = ((_REQUEST + _UNFINISHED[:100], _UNFINISHED[100:]),)


@dataclass(slots=True)
class Peer:
    """One of the crowd: what it sends at once, what it trickles after that, and when."""

    host: str
    at_once: bytes
    trickled: bytes
    connection: socket.socket | None = None
    sent: int = 0
    due: float = 0.0


@dataclass(slots=True)
class Seen:
    """What the crowd and the honest peer came to."""

    connections: int = 0
    echoes: list[float | None] = field(default_factory=list)
    """Seconds that each took; none where it was not answered in time."""
    sizes: list[Size] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    used: float = 0.0
    """How much of a core the listener took while the crowd stood there."""

    @property
    def slowest(self) -> float:
        return max((took for took in self.echoes if took is not None), default=0.0)


class Crowd(threading.Thread):
    """Keeps its peers connected, each as far as it goes; whoever is turned away comes again."""

    def __init__(self, port: int, peers: int, hosts: Sequence[str], seen: Seen, *, associated: bool) -> None:
        super().__init__(name="crowd", daemon=True)
        self._port = port
        self._seen = seen
        self._over = threading.Event()
        behaviours = _WITHOUT_ASSOCIATION + (_WITH_ASSOCIATION if associated else ())
        self._peers = [
            Peer(hosts[number % len(hosts)], *behaviours[(number // len(hosts)) % len(behaviours)])
            for number in range(peers)
        ]

    def run(self) -> None:
        try:
            self._stand()
        except OSError as reason:
            self._seen.broken.append(f"The crowd went away: {reason}.")

    def _stand(self) -> None:
        with selectors.DefaultSelector() as selector:
            while not self._over.is_set():
                now = time.monotonic()
                for peer in self._peers:
                    if peer.connection is None and now >= peer.due:
                        self._connect(peer, selector)
                    elif peer.connection is not None and now >= peer.due:
                        self._trickle(peer, selector)
                for key, _ in selector.select(_RETRY):
                    self._hear(key.data, selector)
            for peer in self._peers:
                self._forget(peer, selector)

    def stop(self) -> None:
        self._over.set()
        self.join(10)

    def _connect(self, peer: Peer, selector: selectors.BaseSelector) -> None:
        connection = socket.socket()
        connection.setblocking(False)
        connection.bind((peer.host, 0))
        reason = connection.connect_ex(("127.0.0.1", self._port))
        peer.connection, peer.sent = connection, 0
        peer.due = time.monotonic() + (0.01 if reason in (0, errno.EINPROGRESS) else _TRICKLE)
        selector.register(connection, selectors.EVENT_READ, peer)
        self._seen.connections += 1

    def _trickle(self, peer: Peer, selector: selectors.BaseSelector) -> None:
        """Send all that is sent at once, or one byte more."""
        whole = peer.at_once + peer.trickled
        until = max(len(peer.at_once), peer.sent + 1)
        peer.due = time.monotonic() + _TRICKLE
        if peer.connection is not None and peer.sent < len(whole):
            try:
                peer.sent += peer.connection.send(whole[peer.sent : until])
            except BlockingIOError:
                pass
            except OSError:
                self._forget(peer, selector)

    def _hear(self, peer: Peer, selector: selectors.BaseSelector) -> None:
        if peer.connection is None:
            return
        try:
            over = not peer.connection.recv(4096)
        except BlockingIOError:
            return
        except OSError:
            over = True
        if over:
            self._forget(peer, selector)

    @staticmethod
    def _forget(peer: Peer, selector: selectors.BaseSelector) -> None:
        if peer.connection is not None:
            selector.unregister(peer.connection)
            peer.connection.close()
            peer.connection = None
        peer.due = time.monotonic() + _RETRY


def surround(
    served: Served, *, peers: int, seconds: float, hosts: Sequence[str], honest: str, associated: bool = False
) -> Seen:
    """Let a crowd stand around a listener while an honest peer comes again and again.

    Parameters
    ----------
    associated
        Whether some of the crowd are associated before they trickle.
    """
    seen = Seen()
    before = served.size()
    crowd = Crowd(served.address.port, peers, hosts, seen, associated=associated)
    crowd.start()
    began = time.monotonic()
    pause = threading.Event()
    try:
        while time.monotonic() - began < seconds:
            pause.wait(_BETWEEN_ECHOES)
            seen.echoes.append(_patient_echo(served, honest))
            seen.sizes.append(served.size())
    finally:
        crowd.stop()
    seen.used = (served.size().seconds - before.seconds) / (time.monotonic() - began)
    if seen.connections < peers:
        seen.broken.append(f"Of a crowd of {peers} only {seen.connections} ever connected.")
    _judge(seen)
    back = eventually(
        lambda: served.size().threads <= before.threads + 2 and served.size().files <= before.files + 4, 15
    )
    if not back:
        seen.broken.append(f"It did not come to rest: {served.size()}, before {before}.")
    seen.broken += [f"A traceback in the log: {fault}" for fault in served.faults_logged()]
    return seen


def _patient_echo(served: Served, honest: str) -> float | None:
    """Come again, as a PACS would that is turned away, until the time is over."""
    began = time.monotonic()
    pause = threading.Event()
    while time.monotonic() - began < PATIENCE:
        if served.echoes(honest, patience=PATIENCE) is not None:
            return time.monotonic() - began
        pause.wait(_RETRY)
    return None


def _judge(seen: Seen) -> None:
    unanswered = sum(took is None or took > PATIENCE for took in seen.echoes)
    if unanswered:
        seen.broken.append(f"{unanswered} of {len(seen.echoes)} echoes were not answered within {PATIENCE:g} s.")
    threads, files = max(size.threads for size in seen.sizes), max(size.files for size in seen.sizes)
    if threads > MOST_THREADS or files > MOST_FILES:
        seen.broken.append(f"It had {threads} threads and {files} open files.")
    if seen.used > MOST_OF_A_CORE:
        seen.broken.append(f"It took {seen.used:.0%} of a core.")


def addresses(number: int) -> list[str]:
    """Addresses of this machine that nobody else comes from."""
    return [f"127.0.2.{each + 1}" for each in range(number)]


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--addresses", type=int, default=ADDRESSES, help="from which the crowd comes")
    parser.add_argument("--same-address", action="store_true", help="the honest peer comes from one of them")
    parser.add_argument("--associated", action="store_true", help="some of the crowd are associated, and trickle then")
    chosen = parser.parse_args()
    hosts = addresses(chosen.addresses)
    honest = hosts[0] if chosen.same_address else "127.0.0.1"
    with tempfile.TemporaryDirectory(prefix="qrstation-crowd-") as folder, serving(Path(folder) / "home") as served:
        seen = surround(
            served,
            peers=chosen.peers,
            seconds=chosen.seconds,
            hosts=hosts,
            honest=honest,
            associated=chosen.associated,
        )
    for sentence in seen.broken:
        print(sentence)
    print(
        f"{chosen.peers} peers of {chosen.addresses} addresses made {seen.connections} connections in "
        f"{chosen.seconds:g} s; {len(seen.echoes)} echoes from {honest}, "
        f"{sum(took is not None for took in seen.echoes)} answered, the slowest after {seen.slowest:.2f} s; "
        f"at most {max(size.threads for size in seen.sizes)} threads, {max(size.files for size in seen.sizes)} files, "
        f"{max(size.memory for size in seen.sizes) >> 20} MB; {seen.used:.0%} of a core"
    )
    return bool(seen.broken)


if __name__ == "__main__":
    sys.exit(main())
