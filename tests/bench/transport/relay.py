"""A distant network: a process of its own that passes connections on, every byte a moment later."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.transport import cores
from tests.peers.peers import wait_for_port

DELAY = 0.010
"""Each way, in s."""
_PIECE = 1 << 18
_FIRST = -15

Later = queue.SimpleQueue[tuple[float, bytes]]


@contextmanager
def relay(port: int, target: int) -> Iterator[None]:
    """Listen on a port of this machine for what another one there would take, until the end of the block."""
    process = multiprocessing.get_context("spawn").Process(target=_pass_on, args=(port, target), daemon=True)
    with cores.between():
        process.start()
    try:
        wait_for_port(port, process.is_alive)
        yield
    finally:
        process.terminate()
        process.join()


def _pass_on(port: int, target: int) -> None:
    # A network does not wait for a processor.
    with contextlib.suppress(PermissionError):
        os.nice(_FIRST)
    # Nor does one connection wait for the others: each has a process.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.create_server(("127.0.0.1", port), backlog=64) as listener:
        while True:
            near, _ = listener.accept()
            with near:
                if os.fork() == 0:
                    listener.close()
                    _carry(near, target)
                    os._exit(0)


def _carry(near: socket.socket, target: int) -> None:
    try:
        far = socket.create_connection(("127.0.0.1", target))
    except ConnectionRefusedError:
        return
    senders = []
    for source, sink in ((near, far), (far, near)):
        later: Later = queue.SimpleQueue()
        threading.Thread(target=_receive, args=(source, later), daemon=True).start()
        senders.append(threading.Thread(target=_send, args=(sink, later)))
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()


def _receive(source: socket.socket, later: Later) -> None:
    content = b"-"
    while content:
        try:
            content = source.recv(_PIECE)
        except OSError:
            content = b""
        later.put((time.monotonic() + DELAY, content))


def _send(sink: socket.socket, later: Later) -> None:
    sink.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with contextlib.suppress(OSError):
        while True:
            due, content = later.get()
            time.sleep(max(due - time.monotonic(), 0))
            if not content:
                sink.shutdown(socket.SHUT_WR)
                return
            sink.sendall(content)
