"""Makes the Debian package out of the bundle, with dpkg-deb."""

from __future__ import annotations

import contextlib
import email.utils
import gzip
import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from icons import PNG_SIZES
from licences import packages_of

ROOT = Path(__file__).resolve().parent.parent
_LINUX = Path(__file__).with_name("linux")
_OPENED_LATER = ("libegl1", "libgl1")
"""What Qt opens by name, so that no file says that it is needed."""
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_MAINTAINER = "The qrstation developers <qrstation@localhost>"
_CHANGES = """\
qrstation ({version}) unstable; urgency=medium

  * What is new stands in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {now}
"""
_CONTROL = """\
Package: qrstation
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-core, fonts-noto-cjk, hicolor-icon-theme, shared-mime-info
Section: science
Priority: optional
Description: DICOM Query/Retrieve workstation
 For medical physicists: look into a PACS, pick what is needed, and have it in
 a local folder, complete and verified: whole studies, single series, or just
 the dose objects. In a window and on the command line; nothing else needs to
 be installed.
"""


def make_deb(bundle: Path, icons: Path, version: str, target: Path, *, preset: int = 6) -> Path:
    """Write the package of a bundle into the folder `target`; returns its path.

    Parameters
    ----------
    icons
        Folder of what `icons.draw` drew.
    preset
        How hard xz tries, from 0 to 9.
    """
    with tempfile.TemporaryDirectory(dir=target) as stage:
        _fill(Path(stage), bundle, icons, version)
        return _pack(Path(stage), dependencies(bundle), version, target, preset)


def _fill(stage: Path, bundle: Path, icons: Path, version: str) -> None:
    stage.chmod(0o755)
    program = stage / "usr/lib/qrstation"
    shutil.copytree(bundle, program, symlinks=True)
    _make_modes_plain(program)
    share = stage / "usr/share"
    _put(_LINUX / "qrstation.desktop", share / "applications/qrstation.desktop")
    _put(_LINUX / "org.qrstation.qrstation.metainfo.xml", share / "metainfo/org.qrstation.qrstation.metainfo.xml")
    _put(_LINUX / "qrstation-mime.xml", share / "mime/packages/qrstation.xml")
    _put(ROOT / "resources/icons/qrstation.svg", share / "icons/hicolor/scalable/apps/qrstation.svg")
    for size in PNG_SIZES:
        _put(icons / f"qrstation-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/qrstation.png")
    _put(ROOT / "LICENSE", share / "doc/qrstation/copyright")
    changes = _CHANGES.format(version=version, maintainer=_MAINTAINER, now=email.utils.formatdate())
    for name, text in (
        ("changelog.gz", changes.encode()),
        ("CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes()),
    ):
        (share / "doc/qrstation" / name).write_bytes(gzip.compress(text, 9, mtime=0))
    (stage / "usr/bin").mkdir()
    (stage / "usr/bin/qrstation").symlink_to("../lib/qrstation/qrstation")


@contextlib.contextmanager
def installed(package: Path, root: Path) -> Iterator[Path]:
    """Install a package under a folder, for as long as the block lasts; yields the folder.

    Raises
    ------
    CalledProcessError
        dpkg will not have it, or a package that it depends on is not on this machine.
    RuntimeError
        Its removal left something behind.
    """
    depends = subprocess.check_output(["dpkg-deb", "--field", package, "Depends"], text=True)
    subprocess.run(
        ["dpkg-query", "--show", *re.findall(r"([a-z0-9.+-]+)(?: \([^)]*\))?(?:,|$)", depends.strip())],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root, ignore_errors=True)
    (root / "var/lib/dpkg").mkdir(parents=True)
    dpkg = ["dpkg", f"--root={root}", "--force-depends,not-root", "--no-triggers"]
    subprocess.run([*dpkg, "--install", package], check=True, capture_output=True)
    yield root
    subprocess.run([*dpkg, "--purge", "qrstation"], check=True, capture_output=True)
    if left := [str(each) for each in root.rglob("*") if "var/lib/dpkg" not in each.as_posix() and each.is_file()]:
        raise RuntimeError(f"The removal left {left[0]} behind, and {len(left) - 1} more.")


def _pack(stage: Path, depends: Sequence[str], version: str, target: Path, preset: int) -> Path:
    files = sorted(each for each in stage.rglob("*") if each.is_file() and not each.is_symlink())
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    control = stage / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        _CONTROL.format(
            version=version,
            maintainer=_MAINTAINER,
            architecture=architecture,
            kilobytes=sum(each.stat().st_size for each in files) // 1024,
            depends=", ".join(depends),
        )
    )
    (control / "md5sums").write_text(
        "".join(
            f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  {each.relative_to(stage)}\n"
            for each in files
        )
    )
    package = target / f"qrstation_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{preset}", "--build", stage, package],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def dependencies(bundle: Path) -> list[str]:
    """Debian packages that hold the libraries which a bundle needs and does not carry."""
    binaries = [each for each in bundle.rglob("*") if each.is_file() and not each.is_symlink() and _is_elf(each)]
    told = subprocess.check_output(["objdump", "-p", *binaries], text=True)
    needed = set(re.findall(r"^ +NEEDED +(\S+)", told, re.MULTILINE))
    carried = {each.name for each in bundle.rglob("*.so*")}
    glibc = max((int(major), int(minor)) for major, minor in _GLIBC.findall(told))
    packages = {*packages_of(sorted(needed - carried)), *_OPENED_LATER} - {"libc6"}
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted(packages)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _make_modes_plain(folder: Path) -> None:
    """Let everybody read it, and nothing but programs be run."""
    for each in _all(folder):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or (each.parent == folder and _is_elf(each)) else 0o644)


def _all(folder: Path) -> Iterable[Path]:
    return (folder, *folder.rglob("*"))


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
