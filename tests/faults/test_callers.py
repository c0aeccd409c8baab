"""Who is let in: strangers are rejected before anything is stored, and a crowd of them keeps no known caller out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.model.access import EVERYTHING, Permission, Right
from qrstation.model.visits import Visit
from tests.faults import raw_peer as raw
from tests.faults.listening import Server, elsewhere

CALLING_AE_TITLE_NOT_RECOGNISED = (1, 1, 3)
CALLED_AE_TITLE_NOT_RECOGNISED = (1, 1, 7)
NO_ROOM = (2, 3, 2)
KNOWN = "127.0.0.9"
STRANGER = Permission(is_known=False, may_send=True, may_query=False)


def nobody(_: str, __: str) -> Permission:
    return Permission(is_known=False, may_send=False, may_query=False)


def known_by_address(_: str, host: str) -> Permission:
    return EVERYTHING if host == KNOWN else STRANGER


def rejection(server: Server, *, source: str = "") -> tuple[int, ...]:
    with raw.connected(server.address, source=source) as connection:
        connection.sendall(raw.associate_request(raw.CT_IMAGE_STORAGE))
        kind, content = raw.receive(connection)
        assert kind == raw.REJECTED
        assert raw.is_closed(connection)
        return tuple(content[1:])


def test_a_stranger_is_rejected_and_nothing_is_stored(serve: Callable[..., Server]) -> None:
    visits: dict[int, Visit] = {}
    asked: list[tuple[str, str]] = []

    def permit(ae_title: str, host: str) -> Permission:
        asked.append((ae_title, host))
        return nobody(ae_title, host)

    server = serve(permit=permit, on_visit=lambda visit: visits.update({visit.number: visit}))
    assert rejection(server) == CALLING_AE_TITLE_NOT_RECOGNISED
    server.listener.stop()
    assert asked == [("PEER", "127.0.0.1")]
    assert not server.sink.received
    (visit,) = visits.values()
    assert visit.told == "PEER at 127.0.0.1 was rejected: it is not among the callers that are let in."
    assert visit.lacked is Right.SEND
    assert visit.wants_attention


def test_what_is_sent_behind_a_rejected_request_is_not_stored(serve: Callable[..., Server]) -> None:
    server = serve(permit=nobody)
    with raw.connected(server.address) as connection:
        store = raw.data_value(1, 3, raw.store_command("1.2.3"))
        connection.sendall(raw.associate_request(raw.CT_IMAGE_STORAGE) + store + raw.data_value(1, 2, bytes(64)))
        # To pynetdicom's own upper layer data before an association are a reason to abort.
        assert raw.receive(connection)[0] in (raw.REJECTED, raw.ABORTED)
    server.listener.stop()
    assert not server.sink.received


def test_a_wrong_called_ae_title_is_rejected_where_it_is_checked(serve: Callable[..., Server]) -> None:
    checking = serve(require_called_ae_title=True)
    request = raw.associate_request().replace(b"QRSTATION".ljust(16), b"SOMEBODY".ljust(16))
    for server, kind in ((checking, raw.REJECTED), (serve(), raw.ACCEPTED)):
        with raw.connected(server.address) as connection:
            connection.sendall(request)
            answer, content = raw.receive(connection)
            assert answer == kind
            if answer == raw.REJECTED:
                assert tuple(content[1:]) == CALLED_AE_TITLE_NOT_RECOGNISED
    assert checking.answers()


@elsewhere
def test_a_crowd_of_strangers_leaves_room_for_those_who_are_known(serve: Callable[..., Server]) -> None:
    limits = ListenerLimits()
    server = serve(limits=limits, permit=known_by_address)
    strangers = limits.associations - limits.associations_for_known
    with ExitStack() as stack:
        answers = []
        for number in range(40):
            connection = stack.enter_context(raw.connected(server.address, source=f"127.0.1.{number + 1}"))
            connection.sendall(raw.associate_request(raw.CT_IMAGE_STORAGE))
            kind, content = raw.receive(connection)
            answers.append(kind)
            if kind == raw.ACCEPTED:
                # An object that trickles in holds its association.
                connection.sendall(raw.data_value(1, 3, raw.store_command("1.2.3")) + b"\4\0\0\0\2\0")
            else:
                assert tuple(content[1:]) == NO_ROOM
        assert answers == [raw.ACCEPTED] * strangers + [raw.REJECTED] * (40 - strangers)
        known = [stack.enter_context(raw.connected(server.address, source=KNOWN)) for _ in range(4)]
        for connection in known:
            raw.establish(connection)
        assert rejection(server, source=KNOWN) == NO_ROOM


@elsewhere
def test_a_stranger_never_gets_more_than_all_associations(serve: Callable[..., Server]) -> None:
    limits = ListenerLimits(associations=4, associations_for_known=2)
    server = serve(limits=limits, permit=known_by_address)
    with ExitStack() as stack:
        for _ in range(4):
            raw.establish(stack.enter_context(raw.connected(server.address, source=KNOWN)))
        assert rejection(server) == NO_ROOM
