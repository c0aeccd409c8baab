"""User Identity Negotiation: the user on whose behalf an association is requested.

As an acceptor we take every user and confirm none, as PS3.7 has it for those who do not check: that is pynetdicom's
own behaviour.

References
----------
PS3.7 D.3.3.7
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from pynetdicom import evt
from pynetdicom._handlers import standard_pdu_recv_handler, standard_pdu_sent_handler
from pynetdicom.association import Association
from pynetdicom.pdu import A_ASSOCIATE_RQ
from pynetdicom.pdu_primitives import UserIdentityNegotiation

from qrstation.model.identity import Credentials

_log = logging.getLogger(__name__)


def user_identity(credentials: Credentials) -> UserIdentityNegotiation:
    """Make the item that names a user.

    A positive response is asked for: nodes that do not know the item, or do not check it, leave the response out, and
    so it shows whether anybody looked at the name.
    """
    item = UserIdentityNegotiation()
    item.user_identity_type = credentials.type.number
    item.positive_response_requested = True
    item.primary_field = credentials.primary
    item.secondary_field = credentials.secondary
    return item


def keep_secrets_out_of_log(assoc: Association) -> None:
    """Leave requests that name a user out of the protocol log, where pynetdicom would write their passcodes."""
    assoc.unbind(evt.EVT_PDU_SENT, standard_pdu_sent_handler)
    assoc.unbind(evt.EVT_PDU_RECV, standard_pdu_recv_handler)
    assoc.bind(evt.EVT_PDU_SENT, _unless_it_names_a_user, [standard_pdu_sent_handler])
    assoc.bind(evt.EVT_PDU_RECV, _unless_it_names_a_user, [standard_pdu_recv_handler])


def _unless_it_names_a_user(event: evt.Event, log: Callable[[evt.Event], object]) -> None:
    information = event.pdu.user_information if isinstance(event.pdu, A_ASSOCIATE_RQ) else None
    if information is not None and information.user_identity is not None:
        _log.debug("An A-ASSOCIATE-RQ that names a user is not written out")
    else:
        log(event)
