from __future__ import annotations

import ntpath
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.errors import InstanceRefused
from qrstation.model.outcomes import for_the_disk
from qrstation.store.layout import Place, check_uid, is_uid, readable_name

HOSTILE = (
    *(
        "",
        ".",
        "..",
        "../../etc/x",
        "/etc/passwd",
        "\\\\server\\share",
        "C:",
        "C:\\x",
        "CON",
        "con.1",
        "NUL",
        "aux.dcm",
    ),
    *(
        "1.2\0.3",
        "1.2/3",
        "1.2\\3",
        "1..2",
        ".1",
        "1.",
        "1.2 ",
        " 1.2",
        "1.2\n",
        "1." * 40 + "1",
        "٣.٤",
        "１.２",
        "-1.2",
    ),
    *("1.2.3~1", "%2e%2e", "1.2;3", "1.2:stream"),
)


@pytest.mark.parametrize("uid", HOSTILE)
def test_hostile_uids_are_refused_with_a_status(uid: str) -> None:
    assert not is_uid(uid)
    with pytest.raises(InstanceRefused) as refused:
        check_uid("SOP Instance UID", uid)
    assert 0xC000 <= refused.value.status <= 0xCFFF
    assert "SOP Instance UID" in refused.value.title


@pytest.mark.parametrize("value", ["DOE^JANE", "DOE” of “JANE", "DOE^JANE" * 20, "DOE\nJANE", "DOE'JANE"])
def test_what_is_no_uid_is_not_written_into_files(value: str) -> None:
    with pytest.raises(InstanceRefused, match="DOE") as refused:
        check_uid("Study Instance UID", value)
    written = for_the_disk(str(refused.value))
    assert "DOE" not in written
    assert "JANE" not in written
    assert "Study Instance UID" in written


@pytest.mark.parametrize("uid", ["1", "1.2.840", "1.02.003", "0", "9" * 64])
def test_uids_with_harmless_flaws_are_taken(uid: str) -> None:
    check_uid("SOP Instance UID", uid)


@given(st.text(max_size=70), st.text(alphabet="0123456789.", max_size=70), st.text(max_size=70))
def test_a_path_stays_in_the_archive(study: str, series: str, instance: str) -> None:
    for uid in (study, series, instance):
        if not is_uid(uid):
            return
    place = Place(study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance)
    for kind in (PurePosixPath, PureWindowsPath):
        parts = kind(str(place.path)).parts
        assert len(parts) == 3
        assert not any(part in ("", ".", "..") or part != part.rstrip(". ") for part in parts)


@given(st.from_regex(r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}", fullmatch=True), st.sampled_from(["", "0123456789ab"]))
def test_a_place_is_read_off_its_path(uid: str, variant: str) -> None:
    place = Place(study_instance_uid=uid, series_instance_uid="1.2", sop_instance_uid=uid, variant=variant)
    assert Place.parse(*place.path.parts) == place


def test_variants_never_collide_with_other_instances() -> None:
    # Names must differ where a file system folds case, too.
    names = {Place.parse("1", "1", name) for name in ("1.2.dcm", "1.2-0123456789ab.dcm", "1.2.0123456789.dcm")}
    assert None not in names
    assert len(names) == 3


@pytest.mark.parametrize("name", ["x.dcm", "1.2.DCM", "1.2.dcm.part", "1.2-XYZ.dcm", "lock", "1.2"])
def test_other_names_are_not_the_archives(name: str) -> None:
    assert Place.parse("1", "1", name) is None


@given(st.text(max_size=300))
def test_readable_names_are_safe_everywhere(text: str) -> None:
    name = readable_name(text, otherwise="Study")
    assert name == name.strip(". ")
    assert name not in ("", "..")
    assert not set(name) & set('<>:"/\\|?*\0\n\t')
    assert len(name.encode()) <= 124
    assert not ntpath.isreserved(name) if hasattr(ntpath, "isreserved") else True


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("Größe 5", "Größe 5"),
        ("a\u202eb", "a b"),
        ("...", "Study"),
    ],
)
def test_readable_names_keep_what_they_can(text: str, name: str) -> None:
    assert readable_name(text, otherwise="Study") == name
