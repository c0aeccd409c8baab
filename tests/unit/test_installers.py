"""What people install is made, installed and removed here from a stand-in for the bundle."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from qrstation import __version__
from tests.conftest import REPOSITORY, WITHOUT_QT, absent
from tests.scripts import script

pytestmark = pytest.mark.skipif(sys.platform != "linux" or WITHOUT_QT, reason="It needs Debian's tools, and Qt.")


def need(command: str) -> str:
    path = shutil.which(command)
    if path is None:
        absent(command)
    return str(path)


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    yield
    for name in ("sbom", "icons", "licences"):
        sys.modules.pop(name, None)


@pytest.fixture
def icons(packaging: None, tmp_path: Path) -> Path:
    script("icons").draw(REPOSITORY / "resources/icons/qrstation.svg", tmp_path / "icons")
    return tmp_path / "icons"


@pytest.fixture
def deb(packaging: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    for command in ("dpkg-deb", "objdump"):
        need(command)
    module = script("deb")
    (tmp_path / "root").mkdir()
    return module


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A folder such as PyInstaller leaves, with a program that any system has."""
    folder = tmp_path / "qrstation"
    for name in ("qrstation.exe", "qrstation-cli.exe", "qrstation.cdx.json", "_internal/part.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"stand-in")
    shutil.copyfile("/bin/true", folder / "qrstation")
    (folder / f"licences/qrstation-{__version__}").mkdir(parents=True)
    shutil.copy(REPOSITORY / "LICENSE", folder / f"licences/qrstation-{__version__}")
    return folder


def test_the_debian_package_starts_from_its_desktop_file_and_is_removed_cleanly(
    deb: ModuleType, icons: Path, stand_in: Path, tmp_path: Path
) -> None:
    package = deb.make_deb(stand_in, icons, "0.1.0", tmp_path, preset=0)

    depends = subprocess.check_output(["dpkg-deb", "--field", package, "Depends"], text=True)
    assert depends.startswith("libc6 (>= 2.")
    assert "libegl1" in depends
    with deb.installed(package, tmp_path / "root") as root:
        changes = root / "usr/share/doc/qrstation/changelog.gz"
        assert gzip.decompress(changes.read_bytes()).startswith(b"qrstation (0.1.0) ")
        assert b"## Unreleased" in gzip.decompress(changes.with_name("CHANGELOG.md.gz").read_bytes())
        entry = root / "usr/share/applications/qrstation.desktop"
        subprocess.run([need("desktop-file-validate"), entry], check=True)
        assert "Exec=qrstation gui" in entry.read_text(encoding="utf-8")
        subprocess.run([root / "usr/bin/qrstation", "gui"], check=True)
        assert (root / "usr/share/icons/hicolor/48x48/apps/qrstation.png").exists()
        assert "application/dicom" in (root / "usr/share/mime/packages/qrstation.xml").read_text(encoding="utf-8")
    assert not (tmp_path / "root/usr/lib/qrstation").exists()


def test_what_a_removal_leaves_behind_is_told(deb: ModuleType, icons: Path, stand_in: Path, tmp_path: Path) -> None:
    package = deb.make_deb(stand_in, icons, "0.1.0", tmp_path, preset=0)

    with (
        pytest.raises(RuntimeError, match=r"left .*forgotten behind"),
        deb.installed(package, tmp_path / "root") as root,
    ):
        (root / "usr/lib/qrstation/forgotten").write_text("")


def test_the_windows_installer_compiles_without_a_warning(icons: Path, stand_in: Path, tmp_path: Path) -> None:
    defined = {
        "VERSION": __version__,
        "BUNDLE": stand_in,
        "ICON": icons / "qrstation.ico",
        "TARGET": tmp_path / "qrstation-setup.exe",
    }
    options = [f"-D{name}={value}" for name, value in defined.items()]
    script = REPOSITORY / "packaging/windows/qrstation.nsi"

    ran = subprocess.run([need("makensis"), "-V2", "-WX", *options, script], capture_output=True, text=True)

    assert ran.returncode == 0, ran.stdout
    assert (tmp_path / "qrstation-setup.exe").read_bytes().startswith(b"MZ")


def test_the_script_of_the_disk_image_is_a_script() -> None:
    subprocess.run(["bash", "-n", REPOSITORY / "packaging/macos/make_dmg.sh"], check=True)


def test_everything_in_a_bundle_comes_with_its_licence(packaging: None, stand_in: Path, tmp_path: Path) -> None:
    script("licences").gather(stand_in, tmp_path / "licences")

    folders = {each.name.partition("-")[0]: each for each in (tmp_path / "licences").iterdir()}
    assert {"pydicom", "pynetdicom", "PySide6_Essentials", "python"} <= set(folders)
    assert "LESSER" in (folders["PySide6_Essentials"] / "LGPL-3.0-only.txt").read_text(encoding="utf-8")
    assert all([*folder.iterdir()] for folder in folders.values())
