"""The question whether there is a newer version, put to servers of our own."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.services.newest import NEWEST_URL, newest_version
from tests.certificates import certificate

Answer = tuple[int, bytes]
Serve = Callable[[Answer], str]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusting(own: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(own))


@pytest.fixture
def serve(own: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Answers one request over HTTPS, and gives the address."""
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    begun: list[tuple[HTTPServer, threading.Thread]] = []

    def serve(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(answer[0])
                self.send_header("Location", "http://127.0.0.1:9/elsewhere")
                self.end_headers()
                self.wfile.write(answer[1])

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Keep quiet."""

        server = HTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(own)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        begun.append((server, thread))
        return f"https://127.0.0.1:{server.server_port}/newest"

    yield serve
    for server, thread in begun:
        server.shutdown()
        thread.join()
        server.server_close()


def versions(version: object) -> Answer:
    return 200, json.dumps({"info": {"version": version}, "releases": {}}).encode()


def test_it_is_asked_over_https_alone() -> None:
    assert NEWEST_URL.startswith("https://")


@pytest.mark.parametrize(
    ("newest", "newer"), [("99.0", True), ("0.10.0", True), ("0.1.0", False), ("0.1", False), ("0.0.9", False)]
)
def test_a_newer_version_is_told(serve: Serve, trusting: ssl.SSLContext, newest: str, newer: bool) -> None:
    found = newest_version(serve(versions(newest)), trusting=trusting)
    assert found == NewestVersion(newest=newest)
    assert NewestVersion(newest=newest, ours="0.1.0").is_newer is newer
    assert newest in found.words or not found.is_newer


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((404, b""), "No version of qrstation is published"),
        ((500, b""), "HTTP status 500"),
        ((302, b""), "HTTP status 302"),
        ((200, b"<html>log in here</html>"), "names no version"),
        ((200, b"[" * 100_000), "names no version"),
        ((200, b"[1]"), "names no version"),
        (versions("<b>1.0</b>"), "names no version"),
        (versions(None), "names no version"),
        ((200, b" " * 6_000_000), "names no version"),
    ],
)
def test_another_answer_is_told_in_words(serve: Serve, trusting: ssl.SSLContext, answer: Answer, said: str) -> None:
    with pytest.raises(QrError) as fault:
        newest_version(serve(answer), trusting=trusting)
    assert said in str(fault.value)


def test_nobody_else_is_believed(serve: Serve) -> None:
    with pytest.raises(QrError, match="could not prove"):
        newest_version(serve(versions("99.0")))


def test_without_the_internet_it_is_told_that_nothing_else_needs_it(
    monkeypatch: pytest.MonkeyPatch, free_port: int
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(QrError) as fault:
        newest_version(f"https://127.0.0.1:{free_port}/")
    assert "did not reach the internet" in fault.value.title
    assert "qrstation needs it for nothing else" in fault.value.advice


def test_who_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(QrError, match="not in time"):
        newest_version(f"https://127.0.0.1:{silent.getsockname()[1]}/", patience=0.3)
