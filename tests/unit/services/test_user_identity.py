"""Users that nodes are told: what a node receives, what it makes of it, and where the secrets are and are not."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.pdu_primitives import UserIdentityNegotiation

from qrstation import logs
from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.errors import AssociationRejected, InvalidInput, QrError
from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Query
from qrstation.model.tls import TlsSettings, Trust
from qrstation.paths import Paths
from qrstation.services.calling import LONGEST_TOKEN, caller_of, echo
from qrstation.services.node_files import read_nodes, write_nodes
from qrstation.services.nodes import NodeBook
from qrstation.services.search import search
from qrstation.services.workstation import Workstation
from tests.unit.dicom.memory import MemorySink, associated, context

CANARY = "Kanarienvogel-7"
TOKEN = b"\x6e\x82\x01kerberos\x00\xff"
FIND = uids.FIND[QueryModel.STUDY]


@dataclass(slots=True)
class Gatekeeper:
    """A node that lets users in by what they show."""

    admit: Callable[[int, bytes, bytes], bool] = lambda kind, primary, secondary: True
    response: bytes | None = None
    seen: list[tuple[int, bytes, bytes]] = field(default_factory=list)

    def identify(self, event: evt.Event) -> tuple[bool, bytes | None]:
        kind, primary, secondary = (
            event.user_id_type,  # type: ignore[attr-defined]
            event.primary_field,  # type: ignore[attr-defined]
            event.secondary_field,  # type: ignore[attr-defined]
        )
        self.seen.append((kind, primary, secondary or b""))
        return self.admit(kind, primary, secondary or b""), self.response

    @contextmanager
    def node(self, identity: UserIdentity | None, *, checks: bool = True) -> Iterator[RemoteNode]:
        ae = AE("PACS")
        ae.add_supported_context(uids.VERIFICATION)
        ae.add_supported_context(FIND)
        handlers: list[Any] = [(evt.EVT_C_FIND, lambda _: iter(()))]
        if checks:
            handlers.append((evt.EVT_USER_ID, self.identify))
        server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        assert server is not None
        try:
            address = Address(ae_title="PACS", host="127.0.0.1", port=server.server_address[1])
            yield RemoteNode(name="Main PACS", address=address, user_identity=identity)
        finally:
            server.shutdown()


@pytest.fixture
def identities(tmp_path: Path) -> dict[IdentityType, UserIdentity]:
    """One user of each type."""
    files = {
        IdentityType.KERBEROS: TOKEN,
        IdentityType.SAML: b"<saml:Assertion>Zo\xc3\xab</saml:Assertion>\n",
        IdentityType.JWT: b"eyJhbGciOi.J9.sig\r\n",
    }
    for type_, content in files.items():
        (tmp_path / type_.value).write_bytes(content)
    return {
        IdentityType.USER_NAME: UserIdentity(type=IdentityType.USER_NAME, user_name="zoë"),
        IdentityType.PASSCODE: UserIdentity(type=IdentityType.PASSCODE, user_name="zoë"),
        **{type_: UserIdentity(type=type_, token_file=tmp_path / type_.value) for type_ in files},
    }


SENT = {
    IdentityType.USER_NAME: (1, "zoë".encode(), b""),
    IdentityType.PASSCODE: (2, "zoë".encode(), CANARY.encode()),
    IdentityType.KERBEROS: (3, TOKEN, b""),
    IdentityType.SAML: (4, "<saml:Assertion>Zoë</saml:Assertion>".encode(), b""),
    IdentityType.JWT: (5, b"eyJhbGciOi.J9.sig", b""),
}


def ask(node: RemoteNode) -> None:
    search(node, Query(), caller=caller_of(node, "US", passcode=CANARY), on_match=lambda _: None)


@pytest.mark.parametrize("type_", IdentityType)
@pytest.mark.parametrize("response", [None, b"", b"ticket of the server"])
def test_a_node_receives_the_user_and_lets_us_in(
    identities: dict[IdentityType, UserIdentity], type_: IdentityType, response: bytes | None
) -> None:
    gate = Gatekeeper(response=response)
    with gate.node(identities[type_]) as node:
        ask(node)
        assert echo(node, lambda node: caller_of(node, "US", passcode=CANARY)).ok
    assert gate.seen == [SENT[type_]] * 2


@pytest.mark.parametrize("type_", IdentityType)
def test_a_node_that_does_not_check_users_answers_all_the_same(
    identities: dict[IdentityType, UserIdentity], type_: IdentityType
) -> None:
    with Gatekeeper().node(identities[type_], checks=False) as node:
        ask(node)


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (IdentityType.USER_NAME, "the user name"),
        (IdentityType.PASSCODE, "the user name or the passcode"),
        (IdentityType.KERBEROS, "the Kerberos service ticket"),
        (IdentityType.SAML, "the SAML assertion"),
        (IdentityType.JWT, "the JSON Web Token"),
    ],
)
def test_a_refusal_is_put_down_to_the_user(
    identities: dict[IdentityType, UserIdentity], type_: IdentityType, words: str
) -> None:
    gate = Gatekeeper(admit=lambda *_: False)
    with gate.node(identities[type_]) as node, pytest.raises(AssociationRejected) as refused:
        ask(node)
    assert words in refused.value.title
    assert CANARY not in f"{refused.value} {refused.value!r}"


def test_no_user_is_named_unasked() -> None:
    gate = Gatekeeper()
    with gate.node(None) as node:
        ask(node)
    assert gate.seen == []


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot be read"), (b"", "is empty"), (b" \n", "is empty"), (b"x" * (LONGEST_TOKEN + 1), "50,000 bytes")],
)
def test_a_token_that_is_none_is_explained(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    node = RemoteNode(
        name="PACS",
        address=Address(ae_title="PACS", host="127.0.0.1", port=1),
        user_identity=UserIdentity(type=IdentityType.JWT, token_file=path),
    )
    with pytest.raises(InvalidInput, match=words):
        caller_of(node, "US")
    answer = echo(node, lambda node: caller_of(node, "US"))
    assert not answer.ok
    assert words in answer.detail
    assert answer.advice


def test_an_imported_node_names_no_file_of_this_computer(tmp_path: Path) -> None:
    secret = tmp_path / "id_rsa"
    secret.write_text("private key")
    named = RemoteNode(
        name="Theirs",
        address=Address(ae_title="PACS", host="h", port=104),
        user_identity=UserIdentity(type=IdentityType.JWT, token_file=secret),
    )
    book = NodeBook(tmp_path / "nodes.json")
    assert book.include([named]).token_files == ("Theirs",)
    assert book.named("Theirs").user_identity is None
    book.replace("Theirs", named)
    assert book.include([replace(named, notes="as exported")], replacing=True).token_files == ()
    assert book.named("Theirs").user_identity == named.user_identity
    moved = replace(named, address=Address(ae_title="X", host="evil", port=1))
    assert book.include([moved], replacing=True).token_files
    assert book.named("Theirs").user_identity is None


def test_a_user_name_that_no_association_can_carry_is_refused_in_words() -> None:
    node = a_node(user="x" * 2_000, type_=IdentityType.USER_NAME)
    with pytest.raises(InvalidInput, match="too long to be sent"):
        caller_of(node, "US")


def test_a_token_is_read_anew_each_time(identities: dict[IdentityType, UserIdentity]) -> None:
    identity = identities[IdentityType.JWT]
    assert identity.token_file is not None
    gate = Gatekeeper()
    with gate.node(identity) as node:
        ask(node)
        identity.token_file.write_bytes(b"fresh")
        ask(node)
    assert [primary for _, primary, _ in gate.seen] == [SENT[IdentityType.JWT][1], b"fresh"]


def test_the_largest_token_fits(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_bytes(b"x" * LONGEST_TOKEN)
    gate = Gatekeeper()
    with gate.node(UserIdentity(type=IdentityType.SAML, token_file=path)) as node:
        ask(node)
    assert len(gate.seen[0][1]) == LONGEST_TOKEN


# Where passcodes are kept.


def a_node(
    name: str = "PACS", user: str = "zoë", host: str = "h", type_: IdentityType = IdentityType.PASSCODE
) -> RemoteNode:
    return RemoteNode(
        name=name,
        address=Address(ae_title="PACS", host=host, port=104),
        user_identity=UserIdentity(type=type_, user_name=user),
    )


@pytest.fixture
def book(tmp_path: Path, kept_passcodes: dict[str, str]) -> NodeBook:
    """A node book with one node and its passcode."""
    book = NodeBook(tmp_path / "nodes.json")
    book.add(a_node(), CANARY)
    assert kept_passcodes == {"qrstation: zoë at PACS (PACS@h:104)": CANARY}
    return book


class TestKeyring:
    def test_what_is_kept_is_what_is_sent(self, book: NodeBook) -> None:
        credentials = caller_of(book.named("PACS"), "US").credentials
        assert credentials is not None
        assert credentials.secondary == CANARY.encode()

    def test_a_node_that_is_renamed_takes_it_along(self, book: NodeBook, kept_passcodes: dict[str, str]) -> None:
        book.rename("PACS", "Old PACS")
        assert kept_passcodes == {"qrstation: zoë at Old PACS (PACS@h:104)": CANARY}
        book.replace("Old PACS", a_node("pacs"))
        assert kept_passcodes == {"qrstation: zoë at pacs (PACS@h:104)": CANARY}

    def test_a_node_that_is_removed_leaves_none(self, book: NodeBook, kept_passcodes: dict[str, str]) -> None:
        book.remove("PACS")
        assert kept_passcodes == {}

    @pytest.mark.parametrize(
        "other", [a_node(user="max"), a_node(type_=IdentityType.USER_NAME), replace(a_node(), user_identity=None)]
    )
    def test_another_user_does_not_inherit_it(
        self, book: NodeBook, kept_passcodes: dict[str, str], other: RemoteNode
    ) -> None:
        book.replace("PACS", other)
        assert kept_passcodes == {}

    def test_a_new_one_takes_its_place(self, book: NodeBook, kept_passcodes: dict[str, str]) -> None:
        book.replace("PACS", a_node(host="other"), "new")
        assert kept_passcodes == {"qrstation: zoë at PACS (PACS@other:104)": "new"}
        book.replace("PACS", a_node(user="max"), "his")
        assert kept_passcodes == {"qrstation: max at PACS (PACS@h:104)": "his"}

    def test_an_imported_node_has_it_at_the_same_address_alone(
        self, book: NodeBook, kept_passcodes: dict[str, str]
    ) -> None:
        book.include([replace(a_node(), notes="new"), a_node("Another")], replacing=True)
        assert kept_passcodes == {"qrstation: zoë at PACS (PACS@h:104)": CANARY}
        book.include([a_node(host="elsewhere")], replacing=True)
        assert kept_passcodes == {}

    def test_an_imported_node_that_is_to_speak_tls_has_it_not(
        self, book: NodeBook, kept_passcodes: dict[str, str]
    ) -> None:
        given = a_node()
        other = TlsSettings(trust=Trust.PINNED, fingerprint="ab" * 32)
        book.include([replace(given, address=replace(given.address, tls=True), tls=other)], replacing=True)
        assert kept_passcodes == {}

    def test_a_node_of_that_name_in_another_home_is_not_sent_it(self, tmp_path: Path, book: NodeBook) -> None:
        other = NodeBook(tmp_path / "other" / "nodes.json")
        other.add(a_node(host="elsewhere"))
        with pytest.raises(InvalidInput, match="No passcode is kept"):
            caller_of(other.named("PACS"), "US")
        assert book.named("PACS").user_identity == other.named("PACS").user_identity

    def test_one_that_is_missing_is_asked_for(self, book: NodeBook, kept_passcodes: dict[str, str]) -> None:
        kept_passcodes.clear()
        with pytest.raises(InvalidInput, match="qrstation nodes edit --passcode PACS"):
            caller_of(book.named("PACS"), "US")


class TestWithoutKeyring:
    def test_a_passcode_cannot_be_kept_and_the_user_hears_what_to_do(self, tmp_path: Path) -> None:
        book = NodeBook(tmp_path / "nodes.json")
        with pytest.raises(QrError, match="PYTHON_KEYRING_BACKEND") as refused:
            book.add(a_node(), CANARY)
        assert CANARY not in str(refused.value)
        with pytest.raises(QrError, match="keyring"):
            caller_of(book.named("PACS"), "US")

    def test_all_else_works(self, tmp_path: Path) -> None:
        book = NodeBook(tmp_path / "nodes.json")
        book.add(a_node())
        book.rename("PACS", "Old")
        book.replace("Old", a_node("Old", user="max"))
        book.include([a_node("Old", host="elsewhere")], replacing=True)
        book.remove("Old")
        assert book.all() == ()


def test_a_passcode_is_written_nowhere(
    tmp_path: Path,
    kept_passcodes: dict[str, str],
    caplog: pytest.LogCaptureFixture,
    identities: dict[IdentityType, UserIdentity],
) -> None:
    paths = Paths.of_user(tmp_path / "home")
    workstation = Workstation(paths)
    logs.start(paths, verbosity=2)
    said: list[str] = []
    workstation.subscribe(lambda event: said.append(repr(event)))
    gate = Gatekeeper(admit=lambda kind, primary, secondary: len(gate.seen) < 3)
    try:
        with gate.node(identities[IdentityType.PASSCODE]) as node:
            workstation.nodes.add(node, CANARY)
            assert workstation.echo(node).ok
            workstation.search(node, Query(), lambda _: None)
            with pytest.raises(AssociationRejected):
                workstation.search(node, Query(), lambda _: None)
        assert [secondary for _, _, secondary in gate.seen] == [CANARY.encode()] * 3
        for name in ("nodes.json", "nodes.csv"):
            write_nodes(tmp_path / name, workstation.nodes.all())
            assert read_nodes(tmp_path / name).nodes == workstation.nodes.all()
        said.append(repr(workstation.caller(node)))
    finally:
        logs.stop()
        workstation.close()
    assert "did not confirm the user" in caplog.text
    assert CANARY not in caplog.text
    assert not [line for line in said if CANARY in line]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 5
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]


# Our listener as the other side.


def identity_item(kind: int, *, response: bool) -> UserIdentityNegotiation:
    item = UserIdentityNegotiation()
    item.user_identity_type = kind
    item.positive_response_requested = response
    item.primary_field = b"zo\xff"
    if kind == 2:
        item.secondary_field = CANARY.encode()
    return item


@pytest.mark.parametrize("kind", range(1, 6))
@pytest.mark.parametrize("response", [True, False])
def test_our_listener_takes_every_user_and_confirms_none(
    caplog: pytest.LogCaptureFixture, kind: int, response: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink())
    try:
        item = identity_item(kind, response=response)
        with associated(listener.start().address, [context(uids.VERIFICATION)], ext_neg=[item]) as assoc:
            assert assoc.is_established
            assert assoc.acceptor.user_identity is None
            answer: Dataset = assoc.send_c_echo()
            assert answer.Status == 0
    finally:
        listener.stop()
    # The peer shares our loggers: what it sent it may write.
    ours = [record.getMessage() for record in caplog.records if "acceptor" in (record.threadName or "")]
    assert ours
    assert not [line for line in ours if CANARY in line]
