"""What to tell of an association that got no answer, or was lost, by what showed on the connection."""

from __future__ import annotations

from qrstation.dicom.pdus import PduType
from qrstation.dicom.rejections import abort_of, spoken_instead
from qrstation.dicom.upper_layer import Ending
from qrstation.errors import AssociationLost, ConnectionClosed, NodeNotReached, NoDicomService
from qrstation.model.nodes import RemoteNode
from qrstation.words import say, sentences


def no_answer(node: RemoteNode, ending: Ending) -> NodeNotReached:
    """Say why there is a connection and no answer to the request for an association."""
    last, name, where = ending.last_pdu, node.name, f"{node.address.host}:{node.address.port}"
    if ending.is_unreadable:
        return NodeNotReached(
            say("{node} accepted the association, but its answer cannot be read.", node=name),
            advice=say("Ask its vendor: the answer does not keep to the DICOM standard."),
            node=name,
        )
    fault: type[NodeNotReached] = NodeNotReached
    if last and (instead := spoken_instead(last)):
        fault, title = NoDicomService, say("{node}: {where} {instead}.", node=name, where=where, instead=instead)
    elif last and (ending.is_late or not (ending.closed or ending.refused or ending.violated)):
        title = say("{node}: {where} began to answer and stopped.", node=name, where=where)
    elif last:
        title = say("{node}: {where} does not answer as DICOM asks.", node=name, where=where)
    elif ending.closed:
        fault = ConnectionClosed
        title = say("{node}: {where} closed the connection without answering.", node=name, where=where)
    else:
        title = say(
            "{node}: {where} took the connection but did not answer in {seconds:g} s.",
            node=name,
            where=where,
            seconds=node.timeouts.connect,
        )
    advice = say("Check that host and port are those of the node's DICOM service, and that it lets us in.")
    if ending.closed and node.address.tls:
        advice = sentences(advice, say("It may want a certificate of ours."))
    elif ending.closed and not last:
        advice = sentences(advice, say("It may expect TLS, which is off for this node."))
    return fault(title, detail=ending.in_a_sentence, advice=advice, node=name)


def lost(node: RemoteNode, ending: Ending, reason: str) -> AssociationLost:
    """Say why nothing more comes.

    Parameters
    ----------
    reason
        Why we cut the association, as a sentence; empty where we did not.
    """
    name = node.name
    advice = say("Try again; if it happens again, ask the administrator of the node to look into its log.")
    if reason:
        title = reason
    elif ending.is_abort:
        explanation = abort_of(node, source=ending.last_pdu[8], reason=ending.last_pdu[9])
        title, advice = explanation.title, explanation.advice
    elif ending.kind == PduType.RELEASE_RQ:
        title = say("{node} released the association in the middle of an operation.", node=name)
    elif ending.is_late:
        seconds = node.timeouts.response
        title = say(
            "{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.",
            node=name,
            seconds=seconds,
        )
    elif ending.refused:
        title = say("{node} announced a message that is too large to be taken.", node=name)
    elif ending.closed and not ending.violated:
        title = say("The connection to {node} was lost.", node=name)
    else:
        title = say("{node} sent what is no valid DICOM.", node=name)
    return AssociationLost(title, detail=ending.in_a_sentence, advice=advice, node=name)
