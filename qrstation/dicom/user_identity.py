"""User Identity Negotiation: the user on whose behalf an association is requested.

As an acceptor we take every user and confirm none, as PS3.7 has it for those who do not check: that is pynetdicom's
own behaviour.

References
----------
PS3.7 D.3.3.7
"""

from __future__ import annotations

from pynetdicom.pdu_primitives import UserIdentityNegotiation

from qrstation.model.identity import Credentials


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
