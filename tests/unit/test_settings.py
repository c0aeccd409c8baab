"""Settings: what they allow, and that a bad file never replaces them silently."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from qrstation import settings
from qrstation.documents import in_words
from qrstation.first_choices import Appearance
from qrstation.paths import Paths
from qrstation.settings import PROTOCOL_LOG_TIME, NameGroup, Reach, Settings


def test_first_start_has_the_usual_values(home: Paths) -> None:
    loaded = settings.load(home.settings_file)

    assert loaded.contents == Settings()
    assert (loaded.contents.ae_title, loaded.contents.port) == ("QRSTATION", 11112)
    assert not loaded.contents.serve_archive


def test_every_value_comes_back(home: Paths) -> None:
    chosen = Settings().changed(
        ae_title="PHYSICS",
        receive=Reach.OFF,
        bind_host="::1",
        port=104,
        serve_archive=True,
        archive_folder=home.data / "elsewhere",
        query_limit=None,
        confirm_retrieval_above=10,
        fast_transfers=False,
        appearance=Appearance.DARK,
        name_groups=(NameGroup.PHONETIC,),
    )
    settings.save(home.settings_file, chosen)

    assert settings.load(home.settings_file).contents == chosen
    assert json.loads(home.settings_file.read_text())["version"] == 1


@pytest.mark.parametrize(("listen", "receive"), [(True, Reach.NETWORK), (False, Reach.OFF)])
def test_settings_of_an_earlier_version_are_taken_over(home: Paths, listen: bool, receive: Reach) -> None:
    home.settings_file.write_text(json.dumps({"version": 1, "listen": listen, "port": 4242}))
    loaded = settings.load(home.settings_file)
    assert (loaded.warnings, loaded.contents) == ((), Settings(receive=receive, port=4242))


def test_this_machine_alone_is_the_loopback_whatever_the_address() -> None:
    here = Settings(receive=Reach.THIS_MACHINE, bind_host="10.1.2.3")
    assert (here.listens_on, here.changed(receive="network").listens_on) == ("127.0.0.1", "10.1.2.3")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"ae_title": "A TITLE THAT IS TOO LONG"}, "at most 16 characters"),
        ({"ae_title": ""}, "at least one character"),
        ({"port": 0}, "port: a number of at least 1 is needed"),
        ({"port": 65536}, "port: a number of at most 65535 is needed"),
        ({"bind_host": "everywhere"}, "is no IP address"),
        ({"archive_folder": Path("here")}, "whole path"),
        ({"query_limit": 0}, "query_limit"),
        ({"name_groups": ()}, "at least one component group"),
        ({"name_groups": (NameGroup.ALPHABETIC, NameGroup.ALPHABETIC)}, "each once"),
        ({"apearance": "dark"}, "apearance: there is no such field"),
    ],
)
def test_what_cannot_be_is_refused_in_words(values: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError) as fault:
        Settings().changed(**values)

    assert said in in_words(fault.value)


def test_bad_file_is_named_in_the_warning(home: Paths) -> None:
    home.settings_file.write_text('{"version": 1, "port": "eleven"}')

    loaded = settings.load(home.settings_file)

    assert loaded.contents == Settings(receive=Reach.OFF)
    assert str(home.settings_file) in loaded.warnings[0]
    assert "port" in loaded.warnings[0]


@pytest.mark.parametrize("wish", [True, "on", "2999-01-01T00:00:00Z"])
def test_the_protocol_log_is_on_for_a_day_at_most(wish: object) -> None:
    on = Settings().changed(protocol_log=wish)

    assert on.protocol_log is not None
    assert on.protocol_log_on
    assert timedelta(hours=23.9) < on.protocol_log - datetime.now(UTC) <= PROTOCOL_LOG_TIME


@pytest.mark.parametrize("wish", [False, "off", "", None, "2001-01-01T00:00:00Z"])
def test_the_protocol_log_is_off(wish: object) -> None:
    assert not Settings().protocol_log_on
    assert not Settings().changed(protocol_log=wish).protocol_log_on
