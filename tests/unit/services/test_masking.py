"""What is masked in a support bundle: each form in which names, addresses, folders and UIDs stand in a text of ours."""

from __future__ import annotations

import json
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qrstation.model.nodes import DEFAULT_AE_TITLE, Address, RemoteNode
from qrstation.model.tls import TlsSettings, Trust
from qrstation.services.support.masking import Mask, names_of
from qrstation.services.support.naming import Named

A_FEW = settings(max_examples=25)
BEGIN = "2026-01-01 10:00:00,000 INFO    qrstation.services.announcements"

TOLD = "INFO PACS 2026 000"
"""What stands in the lines by itself."""

UIDS = st.one_of(
    st.integers(1, 2**128).map("2.25.{}".format),
    st.builds(
        lambda root, arcs: f"{root}.{'.'.join(map(str, arcs))}",
        st.integers(0, 2),
        st.lists(st.integers(10, 99_999_999), min_size=2, max_size=9),
    ).filter(lambda uid: not uid.startswith("1.2.840.10008.")),
)
TITLES = st.text(string.ascii_uppercase + string.digits + "_-", min_size=3, max_size=16).filter(
    lambda title: title.strip("-_") == title and title not in TOLD and title != DEFAULT_AE_TITLE and not title.isdigit()
)
HOSTS = st.lists(st.text(string.ascii_lowercase, min_size=3, max_size=9), min_size=2, max_size=4).map(
    lambda labels: ".".join((*labels, "example"))
)
ADDRESSES = st.one_of(
    st.ip_addresses(v=4, network="10.0.0.0/8").map(str),
    st.ip_addresses(v=6, network="fd00::/8").map(str),
    st.ip_addresses(v=4, network="10.0.0.0/8").map("::ffff:{}".format),
)
FOLDERS = st.sampled_from(
    [
        "/srv/Meier_Anna",
        "/srv/Klinik Mustermann/Meier_Anna",
        "/mnt/x/Meier^Anna",
        "C:\\Daten\\Meier Anna",
        "\\\\nas\\Meier",
    ]
)
OF_UIDS = (
    "{} came with other bytes than the object held: both are kept.",
    "{0}/{0}/{0}.dcm came with other bytes than the file held: both are kept.",
    "A file was put aside in {0}/{0}. Its study is {0}.",
    "7 files are gone from the folder {0}/{0}.",
    "CT.{}.dcm: changed",
    "{}.dcm.part, ({}), [{}], UID={}, '{}'",
    "Series {}: nothing",
)
OF_TITLES = (
    "{} at 10.1.2.3 sent 1 object, safe now.",
    "{} at 127.0.0.1 was rejected: it is not among the callers that are let in.",
    "{} at fd00::17 asked 1 query, answered with 2 matches.",
    "Listening as {}@0.0.0.0:21187.",
    "association of {} with CT1@10.1.2.3:104, 1 of 1 presentation contexts",
    "association of CT1 with {}@pacs.example:104, 1 of 1 presentation contexts",
    "An instance from '{}' was refused: no",
    "CT1 at 10.1.2.3 was rejected: it called us '{}', and our AE title is CT1.",
    "CT1 at 10.1.2.3 was rejected: it called us 'X', and our AE title is {}.",
    "X: The node does not know our AE title {}.",
    "CT1 at 10.1.2.3 had 2 objects sent to {}.",
    "It does not know the AE title {}.",
    "Move Destination {} is not known here.",
)
OF_HOSTS = (
    "association of CT1 with CT1@{}:104, 1 of 1 presentation contexts",
    "Search failed. Main: {}:2762 does not speak TLS. Give the port on which it speaks TLS (often 2762).",
    "Main: The certificate of {}:104 expired on 2026-01-01.",
    "Main: The certificate of 10.1.2.3:104 is for a.example and {}, not for 10.1.2.3.",
    "Main: The certificate of 10.1.2.3:104 is for a.example, not for {}. Reach the node by the name.",
    "It shows: Subject CN={0},O=Hospital; Issued by CN={0}; For {0}, 10.1.2.3; Valid 2026-01-01 to 2027-01-01.",
)
OF_ADDRESSES = (
    "CT1 at {} sent 1 object, safe now.",
    "{} connected and asked for no association: it does not speak TLS.",
    "{} was rejected: its association request cannot be read.",
    "{}: said",
    "({}), [{}]:104, '{}', {}.",
    "association of CT1 with CT1@[{}]:104, 1 of 1 presentation contexts",
)
OF_FOLDERS = (
    "The archive cannot be opened: its folder is gone. The folder is {}. Make it writable.",
    "The index was damaged; it is kept as {}/index.sqlite.damaged-1 and made again from the files.",
    "{} cannot be written.",
    'File "{}/qrstation/dicom/scu.py", line 5, in find',
)


def masked(message: str, *known: Named) -> str:
    """A line of the log with this message, behind one that has nothing to do with it."""
    text = f"{BEGIN}: Not listening any more.\n{BEGIN} [job 3]: {message}\n"
    return Mask(known, (text,), wanted=True)(text)


def filled(template: str, value: str) -> str:
    return template.replace("{0}", value).replace("{}", value)


@pytest.mark.parametrize("template", OF_UIDS)
@A_FEW
@given(uid=UIDS)
def test_no_uid_is_left(template: str, uid: str) -> None:
    assert uid not in masked(filled(template, uid))


def test_short_uids_are_masked_in_the_names_of_files() -> None:
    assert masked("1.2/1.3/1.4.dcm: changed").endswith("UID-1/UID-2/UID-3.dcm: changed\n")


@pytest.mark.parametrize("template", OF_TITLES)
@A_FEW
@given(title=TITLES)
def test_no_ae_title_of_a_stranger_is_left(template: str, title: str) -> None:
    elsewhere = f"\n{BEGIN}: {title} is named again"
    assert title not in masked(filled(template, title) + elsewhere).replace(BEGIN, "")


def test_an_ae_title_of_digits_is_masked_where_it_cannot_be_a_number() -> None:
    text = masked("104 at 10.1.2.3:104 sent 104 objects to 104@10.1.2.4:104")
    assert text.endswith("AE-1 at host-2:104 sent 104 objects to AE-1@host-1:104\n")


@pytest.mark.parametrize("template", OF_HOSTS)
@A_FEW
@given(host=HOSTS)
def test_no_host_by_name_is_left(template: str, host: str) -> None:
    assert host not in masked(filled(template, host))


@pytest.mark.parametrize("template", OF_ADDRESSES)
@A_FEW
@given(address=ADDRESSES)
def test_no_address_is_left(template: str, address: str) -> None:
    assert address not in masked(filled(template, address))


@pytest.mark.parametrize("template", OF_FOLDERS)
@A_FEW
@given(folder=FOLDERS)
def test_no_folder_is_left(template: str, folder: str) -> None:
    text = masked(filled(template, folder))
    assert not any(name in text for name in ("Meier", "Anna", "Klinik", "Mustermann"))


def test_folders_that_are_known_are_masked_however_they_are_named() -> None:
    archive = "/srv/klinik mustermann/anna meier"
    text = masked(f"{archive}/2.25.17 is gone from {archive} again", Named("path", archive))
    assert text.endswith("path-1/UID-1 is gone from path-1 again\n")


def test_the_nodes_of_the_book_are_masked_with_all_that_they_have() -> None:
    tls = TlsSettings(trust=Trust.CA, ca_file=Path("/etc/klinik meier/ca.pem"), host="inner")
    address = Address(ae_title="MY PACS", host="outer", port=2762, tls=True)
    node = RemoteNode(name="Klinik 7", address=address, calling_ae_title="US", tls=tls)
    text = masked("Klinik 7: MY PACS answers US at OUTER, for inner, by /etc/klinik meier/ca.pem", *names_of((node,)))
    assert text.endswith("node-1: AE-1 answers AE-2 at host-1, for host-2, by path-1\n")


def test_one_name_has_one_number_and_another_has_another() -> None:
    text = masked("2.25.1 and 2.25.2 and 2.25.1 of B1 at 10.1.2.3 and 10.1.2.4 and 10.1.2.3")
    assert text.endswith("UID-1 and UID-2 and UID-1 of B1 at host-1 and host-2 and host-1\n")


def test_what_names_nobody_stays() -> None:
    said = (
        "C-STORE of CT Image Storage (1.2.840.10008.5.1.4.1.1.2) at 12:13:14 took 1.2 s, 3.4 MB/s; CT / MR, 0.0.0.0, "
        "127.0.0.1:104, ::1, QRSTATION, 2026-01-01, PS3.4/PS3.7, 22:00-06:00"
    )
    assert masked(said).endswith(f"{said}\n")
    assert "dicom/scu.py" in masked('File "/opt/lib/qrstation/dicom/scu.py", line 5, in find')


def test_values_stay_values() -> None:
    value = {"name": "name", "port": 104, "hosts": ["10.1.2.3", None], "folder": "C:\\Meier", "on": True}
    mask = Mask((Named("node", "name"), Named("AE", "104")), wanted=True)
    assert json.loads(json.dumps(mask.within(value))) == {
        "name": "node-1", "port": 104, "hosts": ["host-1", None], "folder": "path-1", "on": True,
    }  # fmt: skip


def test_the_users_folder_is_a_tilde() -> None:
    assert Mask(wanted=False)(f"{Path.home()}/data") == "~/data"
