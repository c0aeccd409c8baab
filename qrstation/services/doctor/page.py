"""A page for the administrator of a PACS: who we are, what we need, and what was seen; without patient data."""

from __future__ import annotations

import platform
import textwrap
from collections.abc import Iterator

from qrstation import __version__
from qrstation.dicom import uids
from qrstation.dicom.card_words import MODEL_NAMES
from qrstation.model.diagnosis import Diagnosis, StepVerdict
from qrstation.model.information_model import QueryModel
from qrstation.model.outcomes import without_comments
from qrstation.words import say

_WIDTH = 100


def administrators_page(diagnosis: Diagnosis) -> str:
    """Write the page as plain text, to be sent as it is."""
    return "\n".join(_lines(diagnosis)) + "\n"


def _lines(diagnosis: Diagnosis) -> Iterator[str]:
    node = diagnosis.node
    ours = diagnosis.calling_ae_title
    yield say("DICOM connection from {calling_ae_title} to {address}", calling_ae_title=ours, address=node.address)
    yield ""
    yield say("Dear colleague,")
    yield ""
    yield from _wrapped(
        say(
            "we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve "
            "workstation of medical physics. Would you please check what is listed here, and set up what is "
            "missing?",
            node=node.name,
        )
    )
    yield from _section(say("Who we are"), _who_we_are(diagnosis))
    yield from _section(say("What we need"), _needs(diagnosis))
    if diagnosis.findings:
        yield from _section(say("What was seen on {begun:%Y-%m-%d (%Z)}", begun=diagnosis.begun), _seen(diagnosis))
    yield ""
    yield say("Thank you very much.")


def _who_we_are(diagnosis: Diagnosis) -> Iterator[str]:
    addresses = say(" or ").join(diagnosis.own_addresses) or say("not known: the node was not reached")
    facts = {
        say("AE title"): diagnosis.calling_ae_title,
        say("IP address"): addresses,
        say("Port"): f"{_port(diagnosis)}, {_tls(diagnosis)}",
        say("Computer"): platform.node(),
        say("Program"): f"qrstation {__version__}",
    }
    width = max(map(len, facts)) + 2
    yield from (f"  {name:<{width}}{value}" for name, value in facts.items() if value)


def _tls(diagnosis: Diagnosis) -> str:
    """Say how our receiver is to be reached."""
    speaks_tls = diagnosis.listener is not None and diagnosis.listener.address.tls
    return say("with TLS") if speaks_tls else say("without TLS")


def _needs(diagnosis: Diagnosis) -> Iterator[str]:
    node, ours, our_port = diagnosis.node, diagnosis.calling_ae_title, _port(diagnosis)
    address = node.address
    our_host = diagnosis.own_addresses[0] if diagnosis.own_addresses else say("our IP address")
    needs = (
        say(
            "Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port "
            "{port}{tls}.",
            our_ae_title=ours,
            our_host=our_host,
            ae_title=address.ae_title,
            host=address.host,
            port=address.port,
            tls=" (TLS)" if address.tls else "",
        ),
        say(
            "On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information "
            "Model ({services}).",
            model=MODEL_NAMES[node.query_model],
            services=_services(node.query_model),
        ),
        say(
            "An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, "
            "{with_tls_or_not}. Capital and small letters matter in the AE title.",
            our_ae_title=ours,
            our_host=our_host,
            our_port=our_port,
            with_tls_or_not=_tls(diagnosis),
        ),
        say(
            "Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to "
            "{our_host} port {our_port}.",
            our_host=our_host,
            host=address.host,
            port=address.port,
            node=node.name,
            our_port=our_port,
        ),
    )
    for number, need in enumerate(needs, 1):
        yield from _wrapped(need, f"  {number}. ", "     ")


def _seen(diagnosis: Diagnosis) -> Iterator[str]:
    words = {verdict: say(verdict).upper() for verdict in StepVerdict}
    width = max(map(len, words.values())) + 2
    indent = " " * (len("  ") + len("00:00:00  ") + width)
    for finding in diagnosis.findings:
        time = "" if finding.begun is None else f"{finding.begun:%H:%M:%S}"
        title = without_comments(finding.title)
        verdict = f"{words[finding.verdict]:<{width}}"
        yield from _wrapped(f"{time:<10}{verdict}{finding.step.words}: {title}", "  ", indent)
        for line in finding.evidence:
            yield from _wrapped(f"- {without_comments(line)}", indent, f"{indent}  ")


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    yield ""
    yield title
    yield "-" * len(title)
    yield from lines


def _wrapped(text: str, first: str = "", other: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=other, break_on_hyphens=False)


def _services(model: QueryModel) -> str:
    return ", ".join(table[model] for table in (uids.FIND, uids.GET, uids.MOVE))


def _port(diagnosis: Diagnosis) -> str:
    return "?" if diagnosis.listener is None else str(diagnosis.listener.address.port)
