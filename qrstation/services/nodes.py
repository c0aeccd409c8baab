"""The node book: remote nodes by name, kept in a file that is checked when read."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from qrstation.documents import Document, in_words
from qrstation.errors import ArchiveFault, InvalidInput, QrError
from qrstation.model.capabilities import Capabilities
from qrstation.model.commands import command_line
from qrstation.model.node_lists import LeftOut
from qrstation.model.nodes import Address, RemoteNode, ae_title_problem
from qrstation.services import access_changes
from qrstation.services.foreign_nodes import guarded, left_out
from qrstation.services.node_entries import NodeList
from qrstation.services.secrets import forget_passcode, hand_over_passcode, keep_passcode
from qrstation.words import later, say

ADDRESS_EXAMPLE = later("Give the name of a node, or an address such as PACS@10.1.2.3:104.")

_Nodes = tuple[RemoteNode, ...]


class NodeBook:
    """Remote nodes by name; names differ by more than their case.

    Safe from several threads, and from several programs that have the same book open: every change starts from what
    the file holds then, and what another one changes holds from the next caller on.

    Parameters
    ----------
    path
        The file.
    on_access
        Hears what was changed here of how a node is reached or what it may do, in words, and the node's name.

    Raises
    ------
    ArchiveFault
        The file is there but cannot be read.
    """

    def __init__(self, path: Path, on_access: Callable[[str, str], object] = lambda *_: None) -> None:
        self._on_access = on_access
        self._document = Document(path, NodeList, say("node book"))
        self._lock = threading.Lock()
        self.warnings: tuple[str, ...] = ()
        """Sentences for the user about files that could not be used, in the order in which they were found."""
        self._is_lost = False
        self._read, self._nodes = self._document.stamp(), self._load()

    def all(self) -> _Nodes:
        """The nodes, in the order in which they were added; where the file cannot be read now, those known last."""
        with self._lock, contextlib.suppress(ArchiveFault):
            if self._document.stamp() != self._read:
                self._read, self._nodes = self._document.stamp(), self._load(looking=True)
        return self._nodes

    def named(self, name: str) -> RemoteNode:
        """Find a node by its name.

        Raises
        ------
        InvalidInput
            There is none.
        """
        return self._nodes[_place(name, self._nodes)]

    def get(self, name: str) -> RemoteNode:
        """Find a node by its name, or make one of ``AET@host:port``.

        Raises
        ------
        InvalidInput
            There is no such node.
        """
        try:
            return self.named(name)
        except InvalidInput:
            if "@" not in name:
                raise
        try:
            return RemoteNode.unnamed(name)
        except ValueError as problem:
            raise InvalidInput(str(problem), advice=say(ADDRESS_EXAMPLE)) from None

    def add(self, node: RemoteNode, passcode: str = "") -> None:
        """Add a node.

        Parameters
        ----------
        passcode
            To keep, of the user whom the node is told.

        Raises
        ------
        InvalidInput
            Its name is taken, one of its values cannot be kept, or the file of its authority cannot be used.
        ArchiveFault
            The book cannot be saved.
        QrError
            The node is in the book, but the keyring cannot keep the passcode.
        """
        _check_authority(node)
        self._change(lambda nodes: (*nodes, node))
        if passcode:
            _keep_passcode(node, passcode)

    def replace(self, name: str, node: RemoteNode, passcode: str = "") -> None:
        """Put another node in the place of the one with this name, which leaves it its capability card where it can.

        It has its passcode too if it tells the same user.

        Parameters
        ----------
        passcode
            To keep, in the place of that one.

        Raises
        ------
        InvalidInput
            There is no node of that name, the new name is taken, or the file of another authority cannot be used.
        ArchiveFault
            The book cannot be saved.
        QrError
            The book is changed, but the keyring is not.
        """
        replaced: list[RemoteNode] = []

        def put(nodes: _Nodes) -> _Nodes:
            place = _place(name, nodes)
            replaced.append(nodes[place])
            if (node.address.tls, node.tls) != (nodes[place].address.tls, nodes[place].tls):
                _check_authority(node)
            return (*nodes[:place], _succeeding(nodes[place], node), *nodes[place + 1 :])

        self._change(put)
        hand_over_passcode(replaced[0], node)
        if passcode:
            _keep_passcode(node, passcode)

    def keep(self, node: RemoteNode, change: Callable[[Capabilities | None], Capabilities | None]) -> RemoteNode | None:
        """Change the capability card of a node, where the book has it at this address.

        Parameters
        ----------
        change
            Makes the new card of the one that is kept.

        Returns
        -------
        RemoteNode
            The node as it is kept now; none where the book does not have it.

        Raises
        ------
        ArchiveFault
            The book cannot be saved.
        """

        def meant(other: RemoteNode) -> bool:
            return (other.name, other.address) == (node.name, node.address)

        def put(nodes: _Nodes) -> _Nodes:
            return tuple(
                replace(each, capabilities=change(each.capabilities)) if meant(each) else each for each in nodes
            )

        if any(map(meant, self._nodes)):
            self._change(put)
        return next(filter(meant, self._nodes), None)

    def rename(self, name: str, new_name: str) -> None:
        """Give a node another name; raises as `replace` does."""
        try:
            node = replace(self.named(name), name=new_name)
        except ValueError as problem:
            raise InvalidInput(str(problem)) from None
        self.replace(name, node)

    def remove(self, name: str) -> None:
        """Take a node out of the book, and its passcode out of the keyring.

        Raises
        ------
        InvalidInput
            There is no node of that name.
        ArchiveFault
            The book cannot be saved.
        QrError
            The book is changed, but the keyring is not.
        """
        removed: list[RemoteNode] = []

        def take(nodes: _Nodes) -> _Nodes:
            place = _place(name, nodes)
            removed.append(nodes[place])
            return nodes[:place] + nodes[place + 1 :]

        self._change(take)
        forget_passcode(removed[0])

    def store(self, store: str) -> RemoteNode | None:
        """Find a store by its name, as ``AET@host:port`` or by its AE title; none where only the sender may know it."""
        try:
            return self.get(store)
        except InvalidInput:
            return next((node for node in self._nodes if node.address.ae_title == store), None)

    def move_destination(self, ae_title: str) -> Address | None:
        """Find where a Move Destination listens: a node that may be stored to."""
        nodes = (node for node in self._nodes if node.stores and node.address.ae_title == ae_title)
        return next((node.address for node in nodes), None)

    def doubt_of(self, ae_title: str) -> str:
        """Say, as a sentence, that a Move Destination may be misspelt; empty where the book has it."""
        if not ae_title or any(node.address.ae_title == ae_title for node in self._nodes):
            return ""
        return say(
            "{ae_title} is no node of the node book and the AE title of none: it may be misspelt.", ae_title=ae_title
        )

    def destination(self, store: str) -> str:
        """AE title of a store that a C-MOVE is to send to: that of a node, or what was given; empty: none.

        Raises
        ------
        InvalidInput
            It is neither.
        """
        if not store:
            return ""
        if (node := self.store(store)) is not None:
            return node.address.ae_title
        if problem := ae_title_problem(store):
            raise InvalidInput(say("{store!r} is neither a node nor an AE title.", store=store), detail=problem)
        return store

    def name_of(self, ae_title: str) -> str:
        """Name of the node with an AE title; empty where there is none."""
        return next((node.name for node in self._nodes if node.address.ae_title == ae_title), "")

    def clashes(self, nodes: Sequence[RemoteNode]) -> tuple[str, ...]:
        """Names of those nodes whose names others have in the book, set up otherwise."""
        held = {node.name.casefold(): node for node in self._nodes}
        pairs = ((node, held.get(node.name.casefold())) for node in nodes)
        return tuple(node.name for node, other in pairs if other is not None and not node.is_set_up_like(other))

    def include(self, nodes: Sequence[RemoteNode], *, replacing: bool = False) -> LeftOut:
        """Add the nodes of a list from elsewhere, all or none; without what its author must not decide.

        Parameters
        ----------
        nodes
            What to add; an entry that the book holds already, with the same values, changes nothing.
        replacing
            Whether they take the place of others with the same names, whose passcodes they have for the same users at
            the same addresses, if the same is trusted there.

        Returns
        -------
        LeftOut
            What was not taken over; see `qrstation.services.foreign_nodes.guarded`.

        Raises
        ------
        InvalidInput
            A name is taken by another node and `replacing` is false.
        ArchiveFault
            The book cannot be saved.
        """
        fresh: dict[str, RemoteNode] = {}
        replaced: list[RemoteNode] = []

        def put(held: _Nodes) -> _Nodes:
            known = {node.name.casefold(): node for node in held}
            fresh.update((key, guarded(node, known.get(key))) for key, node in given.items())
            replaced.extend(held if replacing else ())
            kept = held
            if replacing:
                kept = tuple(_succeeding(node, fresh.get(node.name.casefold(), node)) for node in held)
            names = {node.name: node for node in kept}
            return kept + tuple(
                node for node in fresh.values() if node.name not in names or not node.is_set_up_like(names[node.name])
            )

        given = {node.name.casefold(): node for node in nodes}
        self._change(put)
        for before in replaced:
            after = fresh.get(before.name.casefold(), before)
            # A file from elsewhere must not have a passcode sent to where its owner never sent it.
            if (after.address, after.tls) == (before.address, before.tls):
                hand_over_passcode(before, after)
            else:
                forget_passcode(before)
        return left_out([(node, fresh[key]) for key, node in given.items()])

    def _change(self, change: Callable[[_Nodes], _Nodes]) -> None:
        with self._lock, self._document.locked():
            before = self._load()
            nodes = change(before)
            _check_names(nodes)
            try:
                contents = NodeList.of(nodes)
            except ValidationError as problem:
                raise InvalidInput(say("This node cannot be kept."), detail=f"{in_words(problem)}.") from None
            self._document.save(contents)
            self._read, self._nodes = self._document.stamp(), contents.remote_nodes()
            self._is_lost = False
        for name, what in access_changes.of_nodes(before, nodes):
            self._on_access(what, name)

    def _load(self, *, looking: bool = False) -> _Nodes:
        is_there = self._document.stamp() is not None
        loaded = self._document.load(looking=looking)
        # Of a file that was kept aside before, it was told then.
        if is_there or not self._is_lost:
            self.warnings += loaded.warnings
        self._is_lost = loaded.is_lost
        return loaded.contents.remote_nodes()


def _check_authority(node: RemoteNode) -> None:
    from qrstation.services.tls_contexts import check_authority

    check_authority(node)


def _succeeding(held: RemoteNode, node: RemoteNode) -> RemoteNode:
    """Let a node take over the capability card of the one that it replaces, or lose it where the address is another."""
    if node.address == held.address:
        return replace(node, capabilities=node.capabilities or held.capabilities)
    return replace(node, capabilities=None) if node.capabilities == held.capabilities else node


def _check_names(nodes: _Nodes) -> None:
    known: set[str] = set()
    for node in nodes:
        if node.name.strip().casefold() in known:
            raise InvalidInput(
                say("There is already a node called {name}.", name=node.name),
                advice=say("Choose another name."),
                node=node.name,
            )
        known.add(node.name.strip().casefold())


def _place(name: str, nodes: _Nodes) -> int:
    for place, node in enumerate(nodes):
        if node.name.casefold() == name.strip().casefold():
            return place
    raise _unknown(name, nodes)


def _unknown(name: str, nodes: _Nodes) -> InvalidInput:
    known = ", ".join(node.name for node in nodes)
    return InvalidInput(
        say("There is no node called {name!r}.", name=name),
        detail=say("The node book has {names}.", names=known) if known else say("The node book is empty."),
        advice=say(ADDRESS_EXAMPLE),
    )


def _keep_passcode(node: RemoteNode, passcode: str) -> None:
    """Keep the passcode of a node that is in the book, and say so where it cannot be kept."""
    try:
        keep_passcode(node, passcode)
    except QrError as fault:
        command = command_line("nodes", "edit", "--passcode", of=node.name)
        kept = say("{node} is in the node book, without this passcode. {reason}", node=node.name, reason=fault.detail)
        raise QrError(
            fault.title,
            detail=kept,
            advice=say("{advice} Then: {command}", advice=fault.advice, command=command),
            node=fault.node,
        ) from fault
