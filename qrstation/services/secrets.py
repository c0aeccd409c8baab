"""Passcodes towards nodes: in the system's keyring and nowhere else, one for each user of each node; and its faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from qrstation.errors import InvalidInput, QrError
from qrstation.model.commands import command_line
from qrstation.model.identity import IdentityType
from qrstation.model.nodes import RemoteNode
from qrstation.words import later, say

SERVICE = "qrstation"
"""Name under which the keyring shows them."""

CANNOT_KEEP = later("The keyring cannot keep the {secret}.")
CANNOT_READ = later("The keyring cannot read the {secret}.")
CANNOT_REMOVE = later("The keyring cannot remove the {secret}.")

_T = TypeVar("_T")


def passcode_of(node: RemoteNode) -> str:
    """Passcode of the user whom a node is told.

    Raises
    ------
    InvalidInput
        None is kept.
    QrError
        The keyring cannot be used.
    """
    kept = _kept(node)
    if not kept:
        command = command_line("nodes", "edit", "--passcode", of=node.name)
        raise InvalidInput(
            say("No passcode is kept for {account}.", account=_account(node)),
            advice=say("Give it in the node's settings, or by: {command}", command=command),
            node=node.name,
        )
    return kept


def keep_passcode(node: RemoteNode, passcode: str) -> None:
    """Keep the passcode of the user whom a node is told, in the place of another.

    Raises
    ------
    QrError
        The keyring cannot be used.
    """
    import keyring

    _use(node, CANNOT_KEEP, lambda: keyring.set_password(SERVICE, _account(node), passcode))


def forget_passcode(node: RemoteNode) -> None:
    """Take a node's passcode out of the keyring, if there is one.

    Raises
    ------
    QrError
        The keyring cannot be used.
    """
    import keyring

    if has_keyring() and _kept(node):
        _use(node, CANNOT_REMOVE, lambda: keyring.delete_password(SERVICE, _account(node)))


def hand_over_passcode(before: RemoteNode, after: RemoteNode) -> None:
    """Let a node that takes the place of another have its passcode, if it tells the same user; else forget it.

    Raises
    ------
    QrError
        The keyring cannot be used.
    """
    if _account(before) == _account(after) or not has_keyring():
        return
    same_user = before.user_identity is not None and before.user_identity == after.user_identity
    if same_user and (kept := _kept(before)):
        keep_passcode(after, kept)
    forget_passcode(before)


def has_keyring() -> bool:
    """Whether anything can have been kept on this system."""
    import keyring
    from keyring.backends import fail

    return not isinstance(keyring.get_keyring(), fail.Keyring)


def _account(node: RemoteNode) -> str:
    """Under what name a passcode is kept, for people as well; empty where the node is told none.

    The address is part of it: another node of this name, in another home, must not be sent this one's.
    """
    identity = node.user_identity
    if identity is None or identity.type is not IdentityType.PASSCODE:
        return ""
    return f"{identity.user_name} at {node.name} ({node.address})"


def _kept(node: RemoteNode) -> str:
    import keyring

    if not _account(node):
        return ""
    return _use(node, CANNOT_READ, lambda: keyring.get_password(SERVICE, _account(node))) or ""


def _use(node: RemoteNode, failure: str, action: Callable[[], _T]) -> _T:
    return use_keyring(failure, say("passcode for {account}", account=_account(node)), action, node=node.name)


def use_keyring(failure: str, secret: str, action: Callable[[], _T], *, node: str = "") -> _T:
    """Do something with the keyring.

    Parameters
    ----------
    failure
        What to say where that fails, such as `CANNOT_KEEP`.
    secret
        With what it is done, in words: "passcode for ...".

    Raises
    ------
    QrError
        The keyring cannot be used.
    """
    try:
        return action()
    # Each system's keyring raises its own errors, and keyring passes them on.
    except Exception as fault:
        raise QrError(
            say(failure, secret=secret),
            detail=say("The system says: {reason}.", reason=str(fault).rstrip(".") or type(fault).__name__),
            advice=say(
                "Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME "
                "Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND."
            ),
            node=node,
        ) from fault
