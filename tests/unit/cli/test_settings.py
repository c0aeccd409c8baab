"""Settings from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qrstation import settings
from qrstation.dicom import transports
from qrstation.paths import Paths
from qrstation.settings import NameGroup, Settings
from tests.unit.cli.conftest import Command


def test_settings_are_listed_as_they_are(qrstation: Command, own_home: Paths) -> None:
    settings.save(own_home.settings_file, Settings(port=104, query_limit=None))

    listed = qrstation("settings", "list", "--format", "json").json
    assert (listed["port"], listed["query_limit"], listed["fast_transfers"]) == (104, None, True)
    assert set(listed) == set(Settings.model_fields) - {"version"}
    rows = {
        row.partition(" ")[0]: row.partition(" ")[2].strip() for row in qrstation("settings", "list").out.splitlines()
    }
    assert (rows["port"], rows["fast_transfers"], rows["query_limit"]) == ("104", "on", "")
    assert rows["name_groups"] == "alphabetic,ideographic"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("fast_transfers", "off", False),
        ("fast_transfers", "on", True),
        ("query_limit", "100", 100),
        ("query_limit", "", None),
        ("audit_days", "none", None),
        ("audit_days", "never", None),
        ("archive_folder", "", None),
        ("ae_title", "none", "none"),
        ("name_groups", "phonetic,alphabetic", (NameGroup.PHONETIC, NameGroup.ALPHABETIC)),
    ],
)
def test_a_setting_is_changed_and_the_others_stay(
    qrstation: Command, own_home: Paths, name: str, text: str, value: object
) -> None:
    settings.save(own_home.settings_file, Settings(port=104))

    changed = qrstation("settings", "set", name, text)
    assert changed.code == 0
    assert f"{name} is {text or 'empty'} now." in changed.err

    assert settings.load(own_home.settings_file).contents == Settings(port=104).changed(**{name: value})


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("fast_transfer", "off", "There is no setting fast_transfer."),
        ("version", "2", "There is no setting version."),
        ("protocol_log", "maybe", "protocol_log is on or off, not maybe."),
        ("fast_transfers", "perhaps", "fast_transfers is on or off, not perhaps."),
        ("port", "", "port: "),
        ("name_groups", "", "at least one component group"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    qrstation: Command, own_home: Paths, name: str, text: str, said: str
) -> None:
    refused = qrstation("settings", "set", name, text)

    assert refused.code == 2
    assert said in refused.err
    assert not own_home.settings_file.exists()


def test_fast_transfers_that_are_off_by_themselves_are_told(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transports, "PROVED", frozenset())
    assert "fast_transfers is on, but off here" in qrstation("settings", "list").err


def test_settings_that_were_lost_keep_the_receiver_off_at_every_start(qrstation: Command, own_home: Paths) -> None:
    own_home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    own_home.settings_file.write_text('{"version": 99}')

    for _ in range(2):
        told = qrstation("serve", "--host", "127.0.0.1", "--port", "0")
        assert told.code == 1
        assert "settings.json.bad-" in told.err
        assert "nothing is received" in told.err
        assert "qrstation settings set NAME VALUE" in told.err
    saved = qrstation("settings", "set", "receive", "network").err
    assert "receive is network now." in saved
    assert "others are let in again: TLS is off, and anybody may send." in saved
    assert qrstation("settings", "list").err == ""


def test_what_tls_of_the_receiver_lacks_is_said_when_it_is_set(qrstation: Command, own_home: Paths) -> None:
    missing = own_home.config / "none.pem"
    refused = qrstation("settings", "set", "receiver_tls_callers", str(missing))
    assert refused.code == 2
    assert f"The certificates of callers in {missing} cannot be read." in refused.err
    assert settings.load(own_home.settings_file).contents.receiver_tls_callers is None

    on = qrstation("settings", "set", "receiver_tls", "on")
    assert on.code == 0
    assert "there is no certificate of ours, so nothing is received" in on.err
    assert qrstation("certificate", "self-sign", "--name", "127.0.0.1").code == 0
    assert "nothing is received" not in qrstation("settings", "set", "receiver_tls", "on").err
    assert (
        "qrstation settings set receiver_tls_callers FILE"
        in qrstation("settings", "set", "receiver_tls", "callers").err
    )


def test_the_protocol_log_is_said_to_be_on_until_a_moment(qrstation: Command) -> None:
    def told() -> str:
        (row,) = (row for row in qrstation("settings", "list").out.splitlines() if row.startswith("protocol_log "))
        return row.partition(" ")[2].strip()

    assert told() == "off"
    assert "protocol_log is on until 20" in qrstation("settings", "set", "protocol_log", "on").err
    assert told().startswith("on until 20")
    assert "protocol_log is off now." in qrstation("settings", "set", "protocol_log", "off").err


def test_a_protocol_log_that_cannot_be_written_is_not_said_to_be_on(qrstation: Command, own_home: Paths) -> None:
    own_home.data.mkdir(parents=True)
    own_home.logs.write_text("a file")

    refused = qrstation("settings", "set", "protocol_log", "on")

    assert refused.code == 7
    assert "protocol_log is on" not in refused.err
    assert qrstation("settings", "list", "--format", "json").json["protocol_log"] is None


def test_a_folder_in_which_nothing_can_be_kept_is_not_taken(
    qrstation: Command, own_home: Paths, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"in the way")

    refused = qrstation("settings", "set", "archive_folder", str(tmp_path / "file" / "archive"))
    assert refused.code == 2
    assert "Nothing can be kept there." in refused.err
    assert settings.load(own_home.settings_file).contents.archive_folder is None
