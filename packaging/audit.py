"""Looks for known vulnerabilities in the packages of a bundle: ``python3 packaging/dev.py audit [--online]``.

Asks nobody unless told to by ``--online``: then the names and versions of the installed packages, and nothing else, go
to OSV (https://osv.dev), which also knows the advisories of the Python Package Index. Ends with 0 where nothing is
known against them, 1 where something is, and 3 where nobody was asked or OSV did not answer. Of what is no Python
package (Qt, SQLite, the interpreter and each OpenSSL) OSV is not asked: the bill of materials has their versions.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from importlib import metadata

from sbom import PRODUCT, distributions

OSV = "https://api.osv.dev/v1/querybatch"
NOT_ASKED = 3
"""Exit code: what is installed may be vulnerable or not."""
_PATIENCE = 30.0
_ADVICE = "https://osv.dev/vulnerability/"


def main(arguments: Sequence[str] | None = None) -> int:
    """Say what is known against the installed packages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--online", action="store_true", help="send names and versions to OSV")
    parser.add_argument("--osv", default=OSV, metavar="URL", help="a mirror of OSV's batch query")
    chosen = parser.parse_args(arguments)
    _, *needed = distributions(PRODUCT)
    if not chosen.online:
        for each in needed:
            print(f"{each.name} {each.version}")
        print(f"Nobody was asked about these {len(needed)} packages: --online asks OSV.", file=sys.stderr)
        return NOT_ASKED
    try:
        known = ask(needed, chosen.osv)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as reason:
        said = reason.reason if isinstance(reason, urllib.error.URLError) else reason
        print(f"OSV gave no answer ({said}); whether something is known is not known.", file=sys.stderr)
        return NOT_ASKED
    for each, found in zip(needed, known, strict=True):
        for name in found:
            print(f"{each.name} {each.version}: {_ADVICE}{name}")
    total = sum(map(len, known))
    print(f"{total or 'No'} known vulnerabilities in {len(needed)} packages.", file=sys.stderr)
    return bool(total)


def ask(packages: Sequence[metadata.Distribution], osv: str) -> list[list[str]]:
    """Ask OSV about packages; the names of what is known against each.

    Raises
    ------
    OSError
        It cannot be reached, or refuses.
    ValueError, KeyError, TypeError, AttributeError
        What it answers is not what it should be.
    """
    queries = [{"package": {"ecosystem": "PyPI", "name": each.name}, "version": each.version} for each in packages]
    request = urllib.request.Request(
        osv, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=_PATIENCE) as response:
        results = json.load(response)["results"]
    if len(results) != len(packages):
        raise ValueError(f"it answered {len(results)} of {len(packages)} questions")
    return [[one["id"] for one in result.get("vulns", ())] for result in results]


if __name__ == "__main__":
    sys.exit(main())
