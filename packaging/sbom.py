"""Names everything that a bundle of qrstation carries: ``python3 packaging/dev.py sbom [FILE]``.

Writes a software bill of materials in CycloneDX 1.5 (JSON) of what is installed beside this Python: qrstation, the
packages that it needs, and theirs, what those say that they carry within (PEP 770: cryptography's OpenSSL for
instance), Qt with its ICU, and the interpreter with its OpenSSL and SQLite. Which further libraries Qt was built with,
its packages do not say. ``SOURCE_DATE_EPOCH``, where it is set, is its time.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

PRODUCT = "qrstation"
UNLICENSED = "not stated"

_REQUIRED_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SPDX_OF_CLASSIFIER = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_CARRIED_TELLS = ("type", "name", "version", "description", "licenses", "hashes")
_ICU = re.compile(r"(?:libicudata\.so\.|icudt)(\d+)")
_HASHES = {"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the bill into a file, or to standard output."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="where to write; standard output where none is named")
    chosen = parser.parse_args(arguments)
    written = json.dumps(bill_of_materials(), indent=2, ensure_ascii=False) + "\n"
    if chosen.file is None:
        sys.stdout.write(written)
    else:
        chosen.file.write_text(written, encoding="utf-8")
    return 0


def bill_of_materials() -> dict[str, object]:
    """Make the bill of what is installed."""
    product, *needed = distributions(PRODUCT)
    components = [*map(_component, needed), *_interpreter()]
    listed = json.dumps(components, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, _purl(product) + listed)}",
        "version": 1,
        "metadata": {"timestamp": _now(), "component": {**_component(product), "type": "application"}},
        "components": components,
        "dependencies": [
            {"ref": _purl(each), "dependsOn": sorted(_purl(one) for one in _direct(each))}
            for each in (product, *needed)
        ],
    }


def distributions(name: str) -> list[metadata.Distribution]:
    """Find an installed distribution, and after it all that it needs, directly or not, by their names."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [metadata.distribution(name)]
    while waiting:
        each = waiting.pop()
        if found.setdefault(_normal(each.name), each) is each:
            waiting += _direct(each)
    first = found.pop(_normal(name))
    return [first, *(found[one] for one in sorted(found))]


def _direct(distribution: metadata.Distribution) -> list[metadata.Distribution]:
    """What it needs itself: what is for other systems is not installed, and extras are for whoever asks for them."""
    needed: dict[str, metadata.Distribution] = {}
    for requirement in distribution.requires or ():
        wanted, _, condition = requirement.partition(";")
        name = _REQUIRED_NAME.match(wanted.strip())
        if name and "extra" not in condition:
            try:
                needed[_normal(name[0])] = metadata.distribution(name[0])
            except metadata.PackageNotFoundError:
                continue
    return list(needed.values())


def _component(distribution: metadata.Distribution) -> dict[str, object]:
    purl = _purl(distribution)
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": purl,
        "name": distribution.name,
        "version": distribution.version,
        "description": _told(distribution, "Summary"),
        "licenses": [_licence(distribution)],
        "purl": purl,
    }
    further = {"hashes": _hashes(distribution), "components": [*_carried(distribution), *_qt(distribution)]}
    return component | {name: value for name, value in further.items() if value}


def _carried(distribution: metadata.Distribution) -> list[dict[str, object]]:
    """What a package says that it carries within: neither what it was only built with, nor itself."""
    carried: dict[str, dict[str, object]] = {}
    for file in distribution.files or ():
        if file.parent.name == "sboms" and file.suffix == ".json":
            for one in json.loads(file.read_text(encoding="utf-8")).get("components", ()):
                purl = str(one.get("purl", "")).partition("?")[0]
                if purl and one.get("scope") != "excluded" and purl != _purl(distribution):
                    told = {name: one[name] for name in _CARRIED_TELLS if name in one}
                    carried[purl] = {**told, "bom-ref": f"{_purl(distribution)}/{purl}", "purl": purl}
    return [carried[purl] for purl in sorted(carried)]


def _qt(distribution: metadata.Distribution) -> list[dict[str, object]]:
    """Qt, which PySide6 carries and says nothing of, and the ICU whose version stands in the names of its files."""
    if _normal(distribution.name) != "pyside6-essentials":
        return []
    from PySide6.QtCore import qVersion

    names = {file.name for file in distribution.files or ()}
    icu = sorted({found[1] for name in names if (found := _ICU.match(name))})
    return [
        _generic("qt", qVersion(), "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "The window, within PySide6"),
        *(_generic("icu", version, "Unicode-3.0", "Texts of all languages, within Qt") for version in icu),
    ]


def _licence(distribution: metadata.Distribution) -> dict[str, object]:
    """Say under what it may be used: an expression of SPDX where one can be had, else its own words."""
    told = distribution.metadata.get_all("Classifier") or ()
    classifiers = [one.rpartition(" :: ")[2] for one in told if one.startswith("License")]
    known = [_SPDX_OF_CLASSIFIER[one] for one in classifiers if one in _SPDX_OF_CLASSIFIER]
    words = _told(distribution, "License").strip()
    for expression in (_told(distribution, "License-Expression"), " AND ".join(known), words):
        if _EXPRESSION.fullmatch(expression):
            return {"expression": expression}
    name = next((line for line in (*classifiers, *words.splitlines()) if line.strip()), UNLICENSED)
    return {"license": {"name": name.strip()}}


def _told(distribution: metadata.Distribution, name: str) -> str:
    return next(iter(distribution.metadata.get_all(name) or ()), "")


def _hashes(distribution: metadata.Distribution) -> list[dict[str, str]]:
    """Hashes of the archive from which it was installed; an index of packages leaves none behind."""
    origin = json.loads(distribution.read_text("direct_url.json") or "{}")
    known = origin.get("archive_info", {}).get("hashes", {})
    return [{"alg": _HASHES[name], "content": value} for name, value in known.items() if name in _HASHES]


def _interpreter() -> list[dict[str, object]]:
    """What is no Python package, and comes with the interpreter."""
    openssl = ssl.OPENSSL_VERSION.split()[1]
    return [
        _generic("python", platform.python_version(), "PSF-2.0", "The interpreter and its library"),
        _generic("openssl", openssl, "Apache-2.0", "TLS, within the interpreter"),
        _generic("sqlite", sqlite3.sqlite_version, "blessing", "The index of the archive, within the interpreter"),
    ]


def _generic(name: str, version: str, licence: str, purpose: str) -> dict[str, object]:
    purl = f"pkg:generic/{name}@{version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "description": purpose,
        "licenses": [{"expression": licence}],
        "purl": purl,
    }


def _purl(distribution: metadata.Distribution) -> str:
    return f"pkg:pypi/{_normal(distribution.name)}@{distribution.version}"


def _normal(name: str) -> str:
    """Write a name as the index of packages compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _now() -> str:
    set_to = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(set_to), UTC) if set_to else datetime.now(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


if __name__ == "__main__":
    sys.exit(main())
