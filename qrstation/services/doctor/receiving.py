"""Our receiver, and one object sent to it by C-MOVE: whether the node comes, as whom, from where, how far it gets."""

from __future__ import annotations

import time
from collections.abc import Sequence

from qrstation.dicom import scu, uids
from qrstation.dicom.offers import offer_of
from qrstation.dicom.status import (
    CANNOT_PERFORM_SUB_OPERATIONS,
    MOVE_DESTINATION_UNKNOWN,
    PROCESSING_FAILURE,
    SUB_OPERATIONS_WITH_FAILURES,
    UNABLE_TO_PROCESS,
)
from qrstation.errors import ListenerFault, NodeNotReached, ServiceNotOffered
from qrstation.model.access import IpAddress, ip_address
from qrstation.model.diagnosis import Finding, Step
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID
from qrstation.model.nodes import Address, ListenerState, RemoteNode, RetrieveMethod
from qrstation.model.visits import Reception, Visit
from qrstation.services.doctor.case import Case, failed, failed_by, not_tried, passed, warning
from qrstation.services.doctor.retrieving import ASK_LOG, GRACE, Arrivals, Transfer, unheard, watched
from qrstation.services.visitors import is_by_name_of, may_be_of
from qrstation.words import counted, first_of, joined, later, say, sentences

_CANNOT_SEND = (CANNOT_PERFORM_SUB_OPERATIONS, SUB_OPERATIONS_WITH_FAILURES)
_VAGUE = (PROCESSING_FAILURE, *range(UNABLE_TO_PROCESS, 0xD000))
_ALL = ("", "0.0.0.0", "::")
_SEE_REASON = later("See to what the reason says, and try again.")


def listener(case: Case) -> Finding:
    """See whether we listen, where, and whether that answers."""
    already = case.receiving.listener_state.listening
    try:
        case.listener = state = case.receiving.start_listening()
    except ListenerFault as fault:
        return _not_listening(case, fault)
    evidence = [say("It listened already.") if already else say("It did not listen; it was started for this.")]
    own = _under_which(case, state)
    if not own:
        return warning(
            Step.LISTENER,
            say(
                "It listens on {host} alone, but the node sees us as {address}.",
                host=state.address.host,
                address=case.own_addresses[0],
            ),
            *evidence,
            advice=say(
                "Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise."
            ),
        )
    where, title = f"{own[0]}:{state.address.port}", later("It listens as {ae_title} at {where}.")
    if state.address.tls:
        title = later("It listens as {ae_title} at {where}, with TLS.")
        evidence.append(
            say("It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.")
        )
    elif not case.receiving.door.permission(case.caller.ae_title, own[0]).may_send:
        evidence.append(
            say("It lets in only callers that you named, and this computer is none of them; we did not call ourselves.")
        )
    elif (unanswered := _call_ourselves(case, own[0], state.address.port)) is not None:
        return warning(
            Step.LISTENER,
            say("It listens, but does not answer ourselves at {where}.", where=where),
            *evidence,
            unanswered,
            advice=say("A firewall on this computer may stand before it: let connections in to this port."),
        )
    else:
        evidence.append(
            say("It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.", where=where)
        )
    return passed(Step.LISTENER, say(title, ae_title=case.caller.ae_title, where=where), *evidence)


def _call_ourselves(case: Case, host: str, port: int) -> str | None:
    """Send a C-ECHO to our receiver; why it was not answered, as a sentence, or none where it was."""
    ourselves = RemoteNode(
        name=say("Our receiver"),
        address=Address(ae_title=case.caller.ae_title, host=host, port=port),
        timeouts=case.node.timeouts,
    )
    result = scu.echo(ourselves, caller=case.caller, cancellation=case.cancellation)
    return None if result.ok else result.detail


def _not_listening(case: Case, fault: ListenerFault) -> Finding:
    """Tell the port that another qrstation has from one that is lost to us."""
    state = case.receiving.listener_state
    host = state.address.host if state.address.host not in _ALL else "127.0.0.1"
    try:
        address = Address(ae_title=case.caller.ae_title, host=host, port=state.address.port)
        there = RemoteNode(name=say("our own port"), address=address, timeouts=case.node.timeouts)
        program = offer_of(
            there, (uids.VERIFICATION,), caller=case.caller, cancellation=case.cancellation, negotiated=()
        ).implementation
    except (NodeNotReached, ValueError):
        return failed_by(Step.LISTENER, fault)
    if IMPLEMENTATION_CLASS_UID not in program:
        return failed_by(Step.LISTENER, fault, say("The program there: {program}", program=program) if program else "")
    return warning(
        Step.LISTENER,
        say("Another qrstation on this computer listens on port {port} already.", port=state.address.port),
        say("The program there: {program}", program=program),
        advice=say("Run the doctor in that window, or end that program first: what is sent to this port comes to it."),
    )


def _under_which(case: Case, state: ListenerState) -> tuple[str, ...]:
    """Addresses under which the node sees us and our receiver takes connections."""
    bound = state.address.host
    seen = case.own_addresses or state.reachable_at
    if bound in ("", "::"):
        return seen
    if bound == "0.0.0.0":
        return tuple(address for address in seen if ":" not in address)
    return tuple(address for address in seen if _same(address, bound))


def move(case: Case) -> Finding:
    """Have the node send the object to our receiver by C-MOVE, and see who comes."""
    name, model = case.node.name, case.offered(uids.MOVE)
    if case.listener is None:
        return not_tried(Step.MOVE, say("Our receiver does not listen, so nothing could come."))
    if model is None:
        return _no_move(case, say("{node} does not offer C-MOVE.", node=name), *case.refused(uids.MOVE))
    if reason := case.why_not_retrieved():
        return not_tried(Step.MOVE, reason)
    sought = case.sample
    assert sought is not None
    transfer = Transfer(case)
    try:
        with watched(case, sought) as arrivals, case.receiving.door.visitors.watching() as watch:
            transfer.run(
                lambda ending: scu.move(
                    case.node,
                    (sought.key,),
                    model=model,
                    caller=case.caller,
                    destination=case.caller.ae_title,
                    on_progress=unheard,
                    last_arrival=lambda: 0.0,
                    cancellation=ending,
                    grace=GRACE,
                )
            )
            if transfer.succeeded and not case.cancellation.requested:
                deadline = time.monotonic() + case.patience.late
                case.receiving.receiver.wait_until(lambda: bool(arrivals.sought), lambda: deadline)
            if not arrivals.sought:
                watch.settle(case.patience.late)
            case.visits = watch.visits
    except ServiceNotOffered as fault:
        return _no_move(case, fault.title, fault.detail)
    if case.cancellation.requested and not arrivals.sought:
        return not_tried(Step.MOVE, say("It was stopped."))
    return _came(case, transfer, arrivals) if arrivals.sought else _did_not_come(case, transfer, arrivals)


def _no_move(case: Case, title: str, *evidence: str) -> Finding:
    if case.node.retrieve_method is RetrieveMethod.MOVE:
        advice = say("The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.")
        return failed(Step.MOVE, title, *evidence, advice=advice)
    advice = say("Nothing to do if C-GET works; without both nothing can be retrieved.")
    return warning(Step.MOVE, title, *evidence, advice=advice)


def _came(case: Case, transfer: Transfer, arrivals: Arrivals) -> Finding:
    """The object came: by whom, from where, and whether the node knows of it."""
    name, incoming = case.node.name, arrivals.sought[0].incoming
    evidence = (*transfer.evidence, arrivals.evidence, *_visits(case.visits))
    called = next(
        (visit.called_ae_title for visit in case.visits if visit.calling_ae_title == incoming.calling_ae_title),
        case.caller.ae_title,
    )
    if ip_address(incoming.peer_host) not in _addresses(case):
        return warning(
            Step.MOVE,
            say(
                "The object came by C-MOVE, but from {host}, which is not an address of {node}.",
                host=incoming.peer_host,
                node=name,
            ),
            *evidence,
            advice=say(
                "{node} sends from another computer, or through a router: firewalls must let {host} in, too.",
                node=name,
                host=incoming.peer_host,
            ),
        )
    if called != case.caller.ae_title:
        return warning(
            Step.MOVE,
            say(
                "The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.",
                node=name,
                called_ae_title=called,
                ae_title=case.caller.ae_title,
            ),
            *evidence,
            advice=say("It is taken all the same; ask its administrator to correct the AE title in its entry for us."),
        )
    if not transfer.succeeded:
        return warning(
            Step.MOVE,
            say("The object came by C-MOVE, but {node} did not end well.", node=name),
            *evidence,
            advice=transfer.advice,
        )
    return passed(Step.MOVE, say("{node} sent the object to us by C-MOVE.", node=name), *evidence)


def _did_not_come(case: Case, transfer: Transfer, arrivals: Arrivals) -> Finding:
    """The object did not come: how far its way went."""
    others = say("Other objects that came meanwhile: {number}.", number=arrivals.others) if arrivals.others else ""
    evidence = (*transfer.evidence, *_visits(case.visits), others)
    who = case.caller.ae_title
    visits = [visit for visit in case.visits if may_be_of(case.node, _addresses(case), visit)]
    if transfer.code == MOVE_DESTINATION_UNKNOWN:
        # Some nodes say so when they could not use our receiver.
        visits = [visit for visit in visits if visit.was_in_vain or is_by_name_of(case.node, visit)]
    if visits:
        return _came_in_vain(case, visits, evidence)
    if transfer.code == MOVE_DESTINATION_UNKNOWN:
        return failed(
            Step.MOVE,
            say("{node} has no entry for our AE title {ae_title}.", node=case.node.name, ae_title=who),
            *evidence,
            advice=say(
                "Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry "
                "for us and do not reach what it names.",
                ae_title=who,
                place=_place(case),
            ),
        )
    return _nobody_came(case, transfer, evidence)


def _addresses(case: Case) -> frozenset[IpAddress]:
    return frozenset(ip_address(endpoint.host) for endpoint in case.endpoints)


def _came_in_vain(case: Case, visits: Sequence[Visit], evidence: Sequence[str]) -> Finding:
    """The node came, and did not leave the object here."""
    furthest = max(visits, key=lambda visit: (list(Reception).index(visit.reception), len(visit.refused)))
    host, reason = furthest.peer_host, furthest.reason
    if furthest.refused:
        title = say(
            "A connection came from {host} and brought an object, but we refused it: {reason}",
            host=host,
            reason=furthest.refused[0],
        )
        return failed(Step.MOVE, title, *evidence, advice=say(_SEE_REASON))
    advice = say(ASK_LOG)
    match furthest.reception:
        case Reception.ACCEPTED if furthest.unoffered:
            title = say(
                "A connection came from {host}, but proposed no kind of object that we take: {services}.",
                host=host,
                services=first_of(furthest.unoffered),
            )
        case Reception.ACCEPTED:
            title = say("A connection came from {host} and was accepted, but the object was not sent.", host=host)
        case Reception.REJECTED:
            title = say("A connection came from {host}, and we rejected it: {reason}.", host=host, reason=reason)
            advice = furthest.remedy or say(_SEE_REASON)
            if furthest.called_ae_title != case.caller.ae_title and not furthest.remedy:
                advice = say(
                    "Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.",
                    ae_title=case.caller.ae_title,
                )
        case Reception.TURNED_AWAY:
            title = say("A connection came from {host}, and we closed it: {reason}.", host=host, reason=reason)
            advice = say("Try again when less is being received.")
        case Reception.CONNECTED:
            title = say(
                "A connection came from {host}, but no association was asked for on it{because}.",
                host=host,
                because=_because(reason),
            )
            advice = _check_tls(_own_address(case))
    return failed(Step.MOVE, title, *evidence, advice=advice)


def _check_tls(own: Address) -> str:
    if own.tls:
        return say(
            "Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate."
        )
    return say("Ask its administrator whether its entry for us asks for TLS: it must not.")


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""


def _nobody_came(case: Case, transfer: Transfer, evidence: Sequence[str]) -> Finding:
    """No connection reached our receiver."""
    name = case.node.name
    check = say(
        "Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a "
        "firewall lets connections from {node} in to port {port} of this computer.",
        ae_title=case.caller.ae_title,
        place=_place(case),
        node=name,
        port=_port(case),
    )
    nothing = say("No connection came to our receiver.")
    if case.visits:
        nothing = say("None of these connections is one of {node}, as far as addresses and AE titles tell.", node=name)
    told = transfer.told
    if transfer.succeeded and (told.completed or told.completed is None):
        title = say(
            "{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.",
            node=name,
        )
    elif transfer.succeeded:
        title = say("{node} says that all went well, but sent nothing, and nothing came.", node=name)
        check = sentences(say(ASK_LOG), check)
    elif transfer.code in _CANNOT_SEND:
        title = say("{node} could not send the object, and nothing came: it does not reach us.", node=name)
    elif transfer.code in _VAGUE:
        title = say("{ending} Nothing came.", ending=transfer.ending)
        check = say(
            "Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}",
            check=check,
        )
    elif transfer.late:
        title = say("{ending} Nothing came: it seems to try in vain to reach us.", ending=transfer.ending)
    else:
        return failed(Step.MOVE, transfer.ending, *evidence[1:], nothing, advice=transfer.advice)
    return failed(Step.MOVE, title, *evidence, nothing, advice=check)


def _visits(visits: Sequence[Visit]) -> list[str]:
    """Say who came, one line each."""
    return [_visit(visit) for visit in visits]


def _visit(visit: Visit) -> str:
    who = say("{host} came", host=visit.peer_host)
    if visit.calling_ae_title:
        who = say(
            "{host} came as {calling_ae_title}, calling us {called_ae_title}",
            host=visit.peer_host,
            calling_ae_title=visit.calling_ae_title,
            called_ae_title=visit.called_ae_title,
        )
    if visit.reception is not Reception.ACCEPTED:
        return joined("", (who, ": ", say(visit.reception), _because(visit.reason), "."))
    stored = counted(visit.stored, "object")
    if visit.refused:
        reasons = sentences(*visit.refused)
        return say(
            "{who}: accepted, {objects} stored, refused some ({reasons}).", who=who, objects=stored, reasons=reasons
        )
    return say("{who}: accepted, {objects} stored.", who=who, objects=stored)


def _place(case: Case) -> str:
    own = case.own_addresses
    host = own[0] if own else say("the address of this computer")
    return f"[{host}]:{_port(case)}" if ":" in host else f"{host}:{_port(case)}"


def _own_address(case: Case) -> Address:
    return (case.listener or case.receiving.listener_state).address


def _port(case: Case) -> int:
    return _own_address(case).port


def _same(one: str, other: str) -> bool:
    """Whether two texts are one IP address."""
    try:
        return ip_address(one) == ip_address(other)
    except ValueError:
        return one == other
