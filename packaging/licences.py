"""Gathers the licences of everything in a bundle: a folder of texts, one subfolder for each part."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from sbom import PRODUCT, distributions

_TEXTS = Path(__file__).with_name("licences")
"""Those that their packages refer to and do not carry."""
_OF_QT = ("PySide6_Essentials", "shiboken6")
_LICENCE = re.compile(r"(licen[cs]e|copying|copyright|notice|authors)", re.IGNORECASE)


def gather(bundle: Path, folder: Path) -> None:
    """Write the licences of what lies in a bundle.

    Raises
    ------
    FileNotFoundError
        Something comes without its licence.
    """
    for distribution in distributions(PRODUCT):
        texts = [*_TEXTS.glob("*.txt")] if distribution.name in _OF_QT else _texts(distribution)
        _copy(texts, folder / f"{distribution.name}-{distribution.version}")
    homes = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [text for text in (home / "LICENSE.txt" for home in homes) if text.exists()]
    _copy(found[:1], folder / f"python-{sys.version.split()[0]}")
    if sys.platform == "linux":
        for package in packages_of([each.name for each in bundle.glob("_internal/*.so*") if not each.is_symlink()]):
            _copy([Path("/usr/share/doc") / package / "copyright"], folder / "system" / package)


def packages_of(libraries: Sequence[str]) -> list[str]:
    """Debian packages that shared libraries came from; those of other origin are passed over."""
    patterns = [f"*/lib/*/{name}" for name in libraries]
    asked = subprocess.run(["dpkg", "-S", *patterns], capture_output=True, text=True, check=False)
    owners = (line.partition(": ")[0] for line in asked.stdout.splitlines() if not line.startswith("diversion"))
    return sorted({owner.partition(":")[0] for each in owners for owner in each.split(", ")})


def _texts(distribution: metadata.Distribution) -> list[Path]:
    return [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info/" in file.as_posix() and _LICENCE.match(file.name)
    ]


def _copy(texts: Sequence[Path], folder: Path) -> None:
    if not texts:
        raise FileNotFoundError(f"No licence was found for {folder.name}.")
    folder.mkdir(parents=True)
    for text in texts:
        shutil.copyfile(text, folder / text.name)
