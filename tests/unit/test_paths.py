"""Where files go."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.paths import HOME_VARIABLE, Paths, make_private_folder, resources

posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes.")


def test_home_given_by_the_user_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "variable"))

    assert Paths.of_user(tmp_path / "given") == Paths.under(tmp_path / "given")
    assert Paths.of_user() == Paths.under(tmp_path / "variable")


def test_without_a_home_the_system_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE)

    paths = Paths.of_user()

    assert "qrstation" in paths.config.parts
    assert "qrstation" in paths.data.parts


def test_relative_home_becomes_a_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert Paths.of_user(Path("here")).data == tmp_path / "here" / "data"


def test_everything_lies_in_the_three_folders(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)

    assert paths.settings_file == tmp_path / "config" / "settings.json"
    assert paths.nodes_file == tmp_path / "config" / "nodes.json"
    assert paths.archive == tmp_path / "data" / "archive"
    assert paths.index == tmp_path / "data" / "index.sqlite"
    assert paths.jobs == tmp_path / "data" / "jobs.sqlite"
    assert paths.log_file == tmp_path / "logs" / "qrstation.log"


def test_each_archive_folder_has_an_index_of_its_own(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    elsewhere = [paths.index_of(tmp_path / name) for name in ("one", "two", "one")]

    assert paths.index_of(paths.archive) == paths.index
    assert elsewhere[0] == elsewhere[2]
    assert len({paths.index, *elsewhere}) == 3


@posix_only
def test_folders_are_for_the_user_alone(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path / "deep" / "home")
    paths.make()

    for folder in (tmp_path / "deep", paths.config, paths.data, paths.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix_only
def test_existing_folder_is_narrowed(tmp_path: Path) -> None:
    folder = tmp_path / "wide"
    folder.mkdir(mode=0o755)

    make_private_folder(folder)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(ArchiveFault, match="cannot be made") as fault:
        make_private_folder(tmp_path / "file" / "below")

    assert "--home" in fault.value.advice


def test_folder_in_whose_place_a_file_stands_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(ArchiveFault):
        make_private_folder(tmp_path / "file")


def test_resources_come_with_the_program() -> None:
    assert (resources() / "help").is_dir()
