"""A new certificate is shown by a receiver that runs; it opens no port that is to stay closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from qrstation.errors import ListenerFault
from qrstation.model.own_tls import ReceiverTls, WantedNames
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from qrstation.services.receiving_tls import use_new_certificate
from qrstation.services.workstation import Workstation
from qrstation.settings import Reach, Settings, save

US = WantedNames(names=("127.0.0.1",))


@pytest.fixture
def workstation(home: Paths) -> Iterator[Workstation]:
    """One whose receiver is off until a C-MOVE needs it, and then to speak TLS; it has no certificate yet."""
    home.make()
    save(home.settings_file, Settings(receive=Reach.OFF, receiver_tls=ReceiverTls.ON, serve_archive=False))
    with closing(Workstation(home, host="127.0.0.1", port=0)) as made:
        yield made


def renew(workstation: Workstation) -> None:
    OwnCertificate(workstation.paths.tls).self_sign(US)
    use_new_certificate(workstation)


def test_a_receiver_that_is_off_stays_off(workstation: Workstation) -> None:
    with pytest.raises(ListenerFault, match="no certificate of ours"):
        workstation.start_listening()
    renew(workstation)
    assert not workstation.listener_state.listening


@pytest.mark.parametrize("serving", [True, False])
def test_one_that_runs_serves_what_it_served(workstation: Workstation, serving: bool) -> None:
    OwnCertificate(workstation.paths.tls).self_sign(US)
    workstation.start_listening(serve=serving)
    renew(workstation)
    state = workstation.listener_state
    assert (state.listening, state.serving) == (True, serving)
