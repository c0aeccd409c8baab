"""Our certificate: asked for, issued by an authority, imported from what people have, and its key kept from others."""

from __future__ import annotations

import logging
import os
import ssl
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from qrstation.dicom.receiving_tls import receiving_context
from qrstation.errors import InvalidInput, ListenerFault, QrError
from qrstation.model.own_tls import KeyKind, TlsProfile, WantedNames
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from tests import certificates
from tests.authority import Authority
from tests.peers.peers import program

US = WantedNames(names=("physics.example.org", "10.1.2.3"), organization="Hospital")
SECRET = "Kanarienvogel-7"


@pytest.fixture
def own(home: Paths) -> OwnCertificate:
    return OwnCertificate(home.tls)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def usable(own: OwnCertificate) -> bool:
    """Whether the receiver can start with it."""
    chain = own.chain()
    assert chain is not None
    return bool(receiving_context(chain, TlsProfile.BCP_195))


def openssl(*arguments: object) -> str:
    done = subprocess.run([program("openssl"), *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def test_nothing_is_there_at_first(own: OwnCertificate) -> None:
    assert own.chain() is None
    assert own.state().facts is None
    assert not own.state().problem


@pytest.mark.parametrize(("kind", "words"), [(KeyKind.EC, "id-ecPublicKey"), (KeyKind.RSA, "(3072 bit)")])
def test_a_request_asks_for_our_names(own: OwnCertificate, kind: KeyKind, words: str) -> None:
    text = openssl("req", "-in", own.request(US, kind), "-noout", "-text", "-verify")
    for each in (words, "DNS:physics.example.org", "IP Address:10.1.2.3", "O = Hospital", "verify OK"):
        assert each in text
    assert "TLS Web Server Authentication, TLS Web Client Authentication" in text


def test_what_an_authority_issues_is_taken_without_its_key(own: OwnCertificate, authority: Authority) -> None:
    issued = authority.issue(own.request(US))
    assert own.state().request == own.request_file
    own.import_(issued)
    state = own.state()
    assert state.facts is not None
    assert (state.facts.issuer, state.facts.names) == ("CN=Hospital", US.names)
    shown = openssl("x509", "-in", issued, "-noout", "-fingerprint", "-sha256").strip()
    assert shown.rpartition("=")[2] == state.facts.fingerprint
    assert state.request is None
    assert usable(own)


@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_an_authority_may_answer_with_its_own_as_well(own: OwnCertificate, authority: Authority, form: str) -> None:
    issued = authority.issue(own.request(US))
    both = issued.with_suffix(".p7b")
    certificates_ = ("-certfile", authority.certificate, "-certfile", issued)
    openssl("crl2pkcs7", "-nocrl", *certificates_, "-outform", form, "-out", both)
    own.import_(both)
    chain = x509.load_pem_x509_certificates(own.certificate_file.read_bytes())
    assert [one.subject.rfc4514_string() for one in chain] == ["CN=physics.example.org,O=Hospital", "CN=Hospital"]
    assert usable(own)


def test_the_certificate_in_use_stays_until_the_next_is_there(own: OwnCertificate, authority: Authority) -> None:
    own.self_sign(US)
    before = own.state().facts
    issued = authority.issue(own.request(US, KeyKind.RSA))
    assert own.state().facts == before
    assert usable(own)
    own.import_(issued)
    assert own.state().facts != before
    assert usable(own)
    assert len(list(own.certificate_file.parent.glob("key-*"))) == 1


def test_a_certificate_can_come_for_a_request_before_the_last(own: OwnCertificate, authority: Authority) -> None:
    late = authority.issue(own.request(US))
    own.request(US)
    own.import_(late)
    assert usable(own)


def test_one_that_was_issued_is_kept_when_one_for_trying_takes_its_place(
    own: OwnCertificate, authority: Authority
) -> None:
    issued = authority.issue(own.request(US))
    own.import_(issued)
    before = own.state().facts
    own.self_sign(US)
    assert own.state().facts != before
    own.import_(issued)
    assert own.state().facts == before
    assert usable(own)


@pytest.mark.parametrize("form", ["one file", "two files", "encrypted key", "DER", "PKCS#12"])
def test_what_people_have_can_be_imported(own: OwnCertificate, tmp_path: Path, form: str) -> None:
    both = certificates.certificate(tmp_path)
    chain, key, p12 = tmp_path / "chain.crt", tmp_path / "own.key", tmp_path / "own.p12"
    chain.write_text(openssl("x509", "-in", both))
    match form:
        case "one file":
            own.import_(both)
        case "two files":
            own.import_(chain, both)
        case "encrypted key":
            openssl("pkcs8", "-topk8", "-in", both, "-out", key, "-passout", f"pass:{SECRET}")
            with pytest.raises(InvalidInput, match="protected by a passphrase"):
                own.import_(chain, key)
            with pytest.raises(InvalidInput, match="passphrase is wrong"):
                own.import_(chain, key, passphrase="other")
            own.import_(chain, key, passphrase=SECRET)
        case "DER":
            openssl("x509", "-in", both, "-outform", "DER", "-out", chain)
            own.import_(chain, both)
        case "PKCS#12":
            openssl("pkcs12", "-export", "-in", both, "-out", p12, "-passout", f"pass:{SECRET}")
            with pytest.raises(InvalidInput, match="passphrase is wrong"):
                own.import_(p12, passphrase="other")
            with pytest.raises(InvalidInput, match=r"protected by a passphrase.*--passphrase"):
                own.import_(p12)
            own.import_(p12, passphrase=SECRET)
    assert usable(own)


def test_those_above_ours_are_shown_too(own: OwnCertificate, authority: Authority, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed.pem"
    mixed.write_text(openssl("x509", "-in", authority.certificate) + authority.caller("us").read_text())
    own.import_(mixed)
    chain = x509.load_pem_x509_certificates(own.certificate_file.read_bytes())
    assert [one.subject.rfc4514_string() for one in chain] == ["CN=us", "CN=Hospital"]


def test_what_does_not_belong_together_is_refused(own: OwnCertificate, tmp_path: Path) -> None:
    own.self_sign(US)
    before = own.certificate_file.read_bytes()
    one, other = (certificates.certificate(tmp_path, f"DNS:{name}") for name in ("one", "other"))
    with pytest.raises(InvalidInput, match="do not belong together"):
        own.import_(one, other)
    with pytest.raises(InvalidInput, match="expired on 2020-01-02"):
        own.import_(certificates.expired_certificate(tmp_path))
    nonsense = tmp_path / "nonsense.pem"
    for content in (b"", b"nothing", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", bytes(2 << 20)):
        nonsense.write_bytes(content)
        with pytest.raises(InvalidInput):
            own.import_(nonsense)
    with pytest.raises(InvalidInput, match="cannot be read"):
        own.import_(tmp_path / "nowhere.pem")
    assert own.certificate_file.read_bytes() == before
    assert usable(own)


def test_a_weak_key_is_refused(own: OwnCertificate, tmp_path: Path) -> None:
    weak = tmp_path / "weak.pem"
    made = ["req", "-x509", "-newkey", "rsa:1024", "-nodes", "-subj", "/CN=us", "-days", "2"]
    weak.write_text(openssl(*made, "-keyout", tmp_path / "weak.key", "-out", "-"))
    with pytest.raises(InvalidInput, match="1,024 bits"):
        own.import_(weak, tmp_path / "weak.key")


@pytest.mark.parametrize("name", ["", "a b", "-a", "a..b", "x" * 300, "*", "10.1.2.3/24"])
def test_names_are_checked(own: OwnCertificate, name: str) -> None:
    with pytest.raises(InvalidInput):
        own.request(WantedNames(names=("physics", name)))


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps what is in a user's profile from others.")
def test_nobody_else_can_read_the_key(own: OwnCertificate, authority: Authority) -> None:
    own.import_(authority.caller("us"))
    own.request(US)
    assert own.certificate_file.parent.stat().st_mode & 0o777 == 0o700
    keys = list(own.certificate_file.parent.glob("key-*"))
    assert [key.stat().st_mode & 0o777 for key in keys] == [0o600, 0o600]


def test_the_passphrase_is_in_the_keyring_alone(
    own: OwnCertificate,
    home: Paths,
    tmp_path: Path,
    kept_passcodes: dict[str, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    p12 = tmp_path / "own.p12"
    both = certificates.certificate(tmp_path)
    openssl("pkcs12", "-export", "-in", both, "-out", p12, "-passout", f"pass:{SECRET}")
    with caplog.at_level(logging.DEBUG):
        own.import_(p12, passphrase=SECRET)
        assert usable(own)
        assert own.state().key_in_keyring
    (passphrase,) = kept_passcodes.values()
    written = b"".join(file.read_bytes() for file in home.config.parent.rglob("*") if file.is_file())
    chain = own.chain()
    for secret in (SECRET, passphrase):
        assert secret.encode() not in written
        assert secret not in caplog.text + repr(chain) + repr(own.state())
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in written
    assert b"BEGIN PRIVATE KEY" not in written
    own.self_sign(US)
    assert len(kept_passcodes) == 1
    assert passphrase not in kept_passcodes.values()


def test_a_keyring_that_forgot_is_told(own: OwnCertificate, kept_passcodes: dict[str, str]) -> None:
    own.self_sign(US)
    kept_passcodes.clear()
    with pytest.raises(QrError, match="keyring has no passphrase"):
        own.chain()
    assert "keyring has no passphrase" in own.state().problem


def test_what_is_damaged_or_gone_is_told(own: OwnCertificate) -> None:
    own.self_sign(US)
    (key,) = own.certificate_file.parent.glob("key-*")
    key.write_bytes(b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    with pytest.raises(ListenerFault, match="cannot be used"):
        usable(own)
    key.unlink()
    assert "key of our certificate cannot be read" in own.state().problem
    own.certificate_file.write_bytes(b"nothing")
    assert "cannot be read" in own.state().problem
    own.self_sign(US)
    assert usable(own)


def test_a_certificate_for_trying_is_trusted_by_who_is_given_it(own: OwnCertificate) -> None:
    own.self_sign(US)
    assert openssl("verify", "-CAfile", own.certificate_file, "-purpose", "sslserver", own.certificate_file)
    strict = ssl.create_default_context(cafile=own.certificate_file)
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    chain = own.chain()
    assert chain is not None
    server = receiving_context(chain, TlsProfile.BCP_195).wrap_bio(to_server, to_client, server_side=True)
    client = strict.wrap_bio(to_client, to_server, server_hostname="physics.example.org")
    for _ in range(3):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    assert client.version() == "TLSv1.3"


def test_a_certificate_that_names_no_host_is_spoken_of(own: OwnCertificate) -> None:
    own.self_sign(US)
    facts = own.state().facts
    assert facts is not None
    assert facts.problem(datetime.now(UTC)) == ""
    assert "names no host" in replace(facts, names=()).problem(datetime.now(UTC))
