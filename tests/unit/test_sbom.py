"""The bill of materials and the look for known vulnerabilities: what they say, and that they ask nobody unasked."""

from __future__ import annotations

import importlib.util
import json
import re
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.backends.openssl.backend import backend
from PySide6.QtCore import qVersion

from tests.conftest import REPOSITORY

Osv = Callable[[bytes], AbstractContextManager[tuple[str, list[dict[str, Any]]]]]


@pytest.fixture
def sbom(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _loaded(monkeypatch, "sbom")


@pytest.fixture
def audit(sbom: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _loaded(monkeypatch, "audit")


def _loaded(monkeypatch: pytest.MonkeyPatch, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, REPOSITORY / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bill(sbom: ModuleType, tmp_path: Path) -> dict[str, Any]:
    assert sbom.main([str(tmp_path / "bom.json")]) == 0
    bill = json.loads((tmp_path / "bom.json").read_text(encoding="utf-8"))
    assert isinstance(bill, dict)
    return bill


def every(bill: dict[str, Any]) -> list[dict[str, Any]]:
    """All components, those within others too."""
    return [one for each in bill["components"] for one in (each, *each.get("components", ()))]


def test_it_is_what_cyclonedx_1_5_asks_for(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.5", 1)
    uuid = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    assert re.fullmatch(uuid, bill["serialNumber"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", bill["metadata"]["timestamp"])
    product = bill["metadata"]["component"]
    assert (product["type"], product["name"]) == ("application", "qrstation")
    for component in (product, *every(bill)):
        assert component["type"] in {"application", "library"}
        assert component["name"]
        assert component["version"]
        assert re.fullmatch(r"pkg:(pypi|generic|cargo)/[A-Za-z0-9._-]+@\S+", component["purl"])
        assert all(each["alg"].startswith(("SHA-", "MD5")) and each["content"] for each in component.get("hashes", ()))


def test_each_component_says_its_licence_in_one_way(bill: dict[str, Any]) -> None:
    for component in bill["components"]:
        (licence,) = component["licenses"]
        assert list(licence) == ["expression"] or list(licence["license"]) == ["name"], component["name"]
        assert "not stated" not in str(licence), component["name"]


def test_references_are_unique_and_lead_somewhere(bill: dict[str, Any]) -> None:
    references = [each["bom-ref"] for each in (bill["metadata"]["component"], *every(bill))]
    assert len(set(references)) == len(references)
    for dependency in bill["dependencies"]:
        assert {dependency["ref"], *dependency["dependsOn"]} <= set(references)
        assert len(set(dependency["dependsOn"])) == len(dependency["dependsOn"])


def test_it_names_what_a_bundle_carries_as_it_is_installed(bill: dict[str, Any]) -> None:
    versions = {each["name"]: each["version"] for each in bill["components"]}

    for name in ("pydicom", "pynetdicom", "pydantic", "pydantic_core", "PySide6_Essentials", "shiboken6", "keyring"):
        assert versions[name] == metadata.version(name)
    assert versions["python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}.")
    assert {"openssl", "sqlite"} <= set(versions)
    assert not {"pytest", "mypy", "ruff", "hypothesis", "qrstation"} & set(versions)


def test_it_names_what_is_within_packages(bill: dict[str, Any]) -> None:
    within = {each["name"]: each.get("components", ()) for each in bill["components"]}

    (openssl,) = (each for each in within["cryptography"] if each["name"] == "openssl" and "generic" in each["purl"])
    assert f"OpenSSL {openssl['version']} " in backend.openssl_version_text()
    crates = {each["name"] for each in within["pydantic_core"]}
    assert "jiter" in crates
    assert "autocfg" not in crates, "it is only built with"
    assert {each["name"]: each["version"] for each in within["PySide6_Essentials"]}["qt"] == qVersion()


def test_the_same_packages_make_the_same_bill(sbom: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    bill = sbom.bill_of_materials()

    assert bill == sbom.bill_of_materials()
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


@pytest.fixture
def installed(tmp_path: Path, sbom: ModuleType) -> Callable[..., Any]:
    """Component of a package that is installed with some metadata."""

    def component(lines: str, origin: str = "") -> Any:
        folder = tmp_path / "odd-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: odd\nVersion: 1.0\n{lines}\n")
        if origin:
            (folder / "direct_url.json").write_text(origin)
        return sbom._component(metadata.Distribution.at(folder))

    return component


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        ("License-Expression: MIT OR Apache-2.0", {"expression": "MIT OR Apache-2.0"}),
        ("Classifier: License :: OSI Approved :: MIT License", {"expression": "MIT"}),
        ("License: LGPL-3.0-only OR GPL-2.0-only", {"expression": "LGPL-3.0-only OR GPL-2.0-only"}),
        ("License: Do what you like, but be kind.", {"license": {"name": "Do what you like, but be kind."}}),
        ("Classifier: License :: Free For Home Use", {"license": {"name": "Free For Home Use"}}),
        ("Summary: silent", {"license": {"name": "not stated"}}),
    ],
)
def test_licences_are_told_as_they_are_written(installed: Callable[..., Any], lines: str, licence: object) -> None:
    assert installed(lines)["licenses"] == [licence]


def test_the_hash_of_an_archive_is_told_where_it_is_known(installed: Callable[..., Any]) -> None:
    origin = json.dumps({"url": "file:///odd.whl", "archive_info": {"hashes": {"sha256": "ab" * 32}}})

    assert installed("", origin)["hashes"] == [{"alg": "SHA-256", "content": "ab" * 32}]


@pytest.fixture
def osv() -> Osv:
    @contextmanager
    def answering(answer: bytes) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        asked: list[dict[str, Any]] = []

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(200)
                self.end_headers()
                count = len(asked[0]["queries"])
                self.wfile.write(answer.replace(b"REST", b", {}" * (count - 1)))

            def log_message(self, *_: object) -> None:
                pass

        with HTTPServer(("127.0.0.1", 0), Answer) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            try:
                yield f"http://127.0.0.1:{server.server_port}/v1/querybatch", asked
            finally:
                server.shutdown()
                thread.join()

    return answering


def test_nobody_is_asked_unless_told_to(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def called(*_: object, **__: object) -> None:
        raise AssertionError("something went onto the network")

    monkeypatch.setattr(socket, "create_connection", called)

    assert audit.main([]) == audit.NOT_ASKED
    said = capsys.readouterr()
    assert f"pydicom {metadata.version('pydicom')}" in said.out
    assert "Nobody was asked" in said.err


def test_what_is_known_is_told_with_where_to_read_about_it(
    audit: ModuleType, osv: Osv, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv(b'{"results": [{"vulns": [{"id": "GHSA-abcd"}, {"id": "PYSEC-1"}]} REST]}') as (url, asked):
        assert audit.main(["--online", "--osv", url]) == 1

    said = capsys.readouterr()
    assert "https://osv.dev/vulnerability/GHSA-abcd" in said.out
    assert said.out.count("\n") == 2
    assert {"package": {"ecosystem": "PyPI", "name": "pydicom"}, "version": metadata.version("pydicom")} in asked[0][
        "queries"
    ]
    assert "qrstation" not in str(asked)


def test_nothing_known_is_a_good_end(audit: ModuleType, osv: Osv, capsys: pytest.CaptureFixture[str]) -> None:
    with osv(b'{"results": [{} REST]}') as (url, _):
        assert audit.main(["--online", "--osv", url]) == 0

    assert "No known vulnerabilities" in capsys.readouterr().err


@pytest.mark.parametrize("answer", [b"<html>", b"{}", b'{"results": []}', b'{"results": [{"vulns": [{}]} REST]}'])
def test_an_answer_that_is_none_is_no_good_news(
    audit: ModuleType, osv: Osv, answer: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    with osv(answer) as (url, _):
        assert audit.main(["--online", "--osv", url]) == audit.NOT_ASKED

    assert "is not known" in capsys.readouterr().err


def test_where_osv_cannot_be_reached_it_says_so(audit: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        code = audit.main(["--online", "--osv", f"http://127.0.0.1:{taken.getsockname()[1]}/"])

    assert code == audit.NOT_ASKED
    assert "OSV gave no answer" in capsys.readouterr().err
