"""Our receiver under TLS, as the settings want it, and those who come: DCMTK's tools and openssl."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue

import pytest

from qrstation.errors import ListenerFault
from qrstation.model.events import Event, LogEntry
from qrstation.model.own_tls import ReceiverTls, TlsProfile, WantedNames
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from qrstation.services.receiving_tls import use_new_certificate
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from tests import certificates
from tests.authority import Authority
from tests.peers.peers import program
from tests.unit.dicom.memory import make_instance

US = WantedNames(names=("physics.example.org", "127.0.0.1"))
IN_VAIN = "127.0.0.1 connected and asked for no association: "
_PATIENCE = 30


class Receiver:
    """A workstation that receives under TLS, and what it says."""

    def __init__(self, workstation: Workstation) -> None:
        self.workstation = workstation
        self.own = OwnCertificate(workstation.paths.tls)
        self._entries: SimpleQueue[str] = SimpleQueue()
        workstation.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, LogEntry):
            self._entries.put(event.text)

    def said(self) -> str:
        return self._entries.get(timeout=30)

    @property
    def port(self) -> str:
        return str(self.workstation.listener_state.address.port)

    def change(self, **values: object) -> None:
        """Change settings, and hear that it listens anew."""
        before = self.workstation.settings
        self.workstation.change_settings(before.changed(**values))
        while self.workstation.settings != before and "Listening as" not in self.said():
            pass

    def dcmtk(self, name: str, *options: object, files: tuple[Path, ...] = ()) -> bool:
        """Run a program of DCMTK against it; whether all went well."""
        command = [program(name), *map(str, options), "127.0.0.1", self.port, *map(str, files)]
        return subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False).returncode == 0

    def echo(self, own: Path | None = None, trusted: Path | None = None, *options: object) -> bool:
        """Have DCMTK ask by TLS whether it answers."""
        shows = ("+tls", own, own) if own else ("+tla",)
        return self.dcmtk("echoscu", *shows, "+cf", trusted or self.own.certificate_file, *options)

    def openssl(self, *options: str) -> str:
        """Shake hands with it; the version and cipher agreed on, such as ``TLSv1.3, Cipher is ...``; empty: none."""
        command = [program("openssl"), "s_client", "-connect", f"127.0.0.1:{self.port}", *options]
        done = subprocess.run(command, input="", capture_output=True, text=True, timeout=_PATIENCE, check=False)
        said = next((line for line in done.stdout.splitlines() if line.startswith("New, ")), "New, (NONE)")
        return "" if "(NONE)" in said else said.removeprefix("New, ")

    @property
    def held(self) -> int:
        return self.workstation.archive.stats().instances


@pytest.fixture
def receiver(home: Paths, free_port: int) -> Iterator[Receiver]:
    with closing(Workstation(home, host="127.0.0.1", port=free_port)) as workstation:
        it = Receiver(workstation)
        it.own.self_sign(US)
        it.change(receiver_tls=ReceiverTls.ON)
        yield it


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path, "Callers")


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    return make_instance(tmp_path, 1, pixels=bytes(100_000))


def test_a_push_arrives(receiver: Receiver, instance: Path) -> None:
    trusted = receiver.own.certificate_file
    assert receiver.dcmtk("storescu", "+tla", "+cf", trusted, files=(instance,))
    assert receiver.held == 1
    assert str(receiver.workstation.listener_state.address).endswith("?tls")


def test_who_speaks_plainly_is_told_of_and_gets_nothing(receiver: Receiver, instance: Path) -> None:
    assert not receiver.dcmtk("storescu", files=(instance,))
    assert receiver.said() == f"{IN_VAIN}it does not speak TLS."
    assert receiver.held == 0
    assert receiver.echo()


def test_who_does_not_trust_us_goes_away(receiver: Receiver, authority: Authority) -> None:
    assert not receiver.echo(trusted=authority.certificate)
    assert receiver.said() == f"{IN_VAIN}it broke TLS off; it may not trust our certificate."


def test_callers_must_show_a_certificate_that_is_trusted(
    receiver: Receiver, authority: Authority, tmp_path: Path
) -> None:
    receiver.change(receiver_tls=ReceiverTls.CALLERS, receiver_tls_callers=authority.certificate)
    assert receiver.echo(authority.caller("pacs"))
    assert receiver.said() == "ECHOSCU at 127.0.0.1 asked whether we answer (C-ECHO)."
    assert not receiver.echo()
    assert receiver.said() == f"{IN_VAIN}it showed no certificate."
    assert not receiver.echo(certificates.certificate(tmp_path, "DNS:stranger"))
    assert receiver.said().startswith(f"{IN_VAIN}its certificate is not trusted here: self")


def test_a_caller_may_be_named_itself_and_must_not_have_expired(receiver: Receiver, tmp_path: Path) -> None:
    pacs, expired = certificates.certificate(tmp_path, "DNS:pacs"), certificates.expired_certificate(tmp_path)
    both = tmp_path / "callers.pem"
    both.write_bytes(pacs.read_bytes() + expired.read_bytes())
    receiver.change(receiver_tls=ReceiverTls.CALLERS, receiver_tls_callers=both)
    assert receiver.echo(pacs)
    receiver.said()
    assert not receiver.echo(expired)
    assert receiver.said() == f"{IN_VAIN}its certificate is not trusted here: certificate has expired."


@pytest.mark.parametrize("profile", TlsProfile)
def test_what_is_old_or_weak_is_refused(receiver: Receiver, profile: TlsProfile) -> None:
    receiver.change(receiver_tls_profile=profile)
    assert receiver.openssl().startswith("TLSv1.3")
    assert receiver.openssl("-tls1_2").startswith("TLSv1.2, Cipher is ECDHE-ECDSA-AES256-GCM")
    ccm = receiver.openssl("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-CCM")
    assert bool(ccm) is (profile is TlsProfile.MODIFIED_BCP_195)
    for old in ("-tls1", "-tls1_1"):
        assert not receiver.openssl(old, "-cipher", "ALL:@SECLEVEL=0")
    for weak in ("ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384", "ECDHE-ECDSA-NULL-SHA", "AECDH-AES128-SHA"):
        assert not receiver.openssl("-tls1_2", "-cipher", f"{weak}:@SECLEVEL=0"), weak


@pytest.mark.parametrize("theirs", ["+py", "+px", "+pz"])
def test_the_profiles_of_dcmtk_are_understood(receiver: Receiver, theirs: str) -> None:
    assert receiver.echo(None, None, theirs)


def test_a_new_certificate_is_shown_from_the_next_connection_on(receiver: Receiver, authority: Authority) -> None:
    issued = authority.issue(receiver.own.request(US))
    assert not receiver.echo(trusted=authority.certificate)
    receiver.own.import_(issued)
    facts = use_new_certificate(receiver.workstation).facts
    assert facts is not None
    assert facts.issuer == "CN=Callers"
    assert receiver.echo(trusted=authority.certificate)


def test_tls_that_is_wanted_and_cannot_be_had_is_never_left_out(home: Paths, free_port: int, instance: Path) -> None:
    with closing(Workstation(home, host="127.0.0.1", port=free_port)) as workstation:
        workstation.start_listening()
        receiver = Receiver(workstation)
        assert receiver.dcmtk("storescu", files=(instance,))
        on = workstation.settings.changed(receiver_tls=ReceiverTls.ON)
        with pytest.raises(ListenerFault, match="no certificate of ours"):
            workstation.change_settings(on)
        assert not workstation.listener_state.listening
        assert not receiver.dcmtk("storescu", files=(instance,))
        receiver.own.self_sign(US)
        use_new_certificate(workstation)
        assert receiver.echo()
        with pytest.raises(ListenerFault, match="no file says which"):
            workstation.change_settings(on.changed(receiver_tls=ReceiverTls.CALLERS))
        for file, said in ((home.settings_file, "no certificate in PEM"), (home.config / "none.pem", "No such file")):
            with pytest.raises(ListenerFault) as raised:
                workstation.change_settings(on.changed(receiver_tls=ReceiverTls.CALLERS, receiver_tls_callers=file))
            assert said in raised.value.detail
        assert not workstation.listener_state.listening
        workstation.change_settings(Settings())
        assert receiver.dcmtk("storescu", files=(instance,))


def test_a_certificate_that_expires_is_told(receiver: Receiver, authority: Authority) -> None:
    receiver.own.import_(authority.caller("us"))
    use_new_certificate(receiver.workstation)
    said = [receiver.said() for _ in range(3)]
    assert any(text.startswith("Our certificate expires on") for text in said), said
