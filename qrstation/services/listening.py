"""Our listener, started and stopped from any thread: one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from qrstation.dicom.listener import Listener, reachable_addresses
from qrstation.documents import Loaded
from qrstation.errors import ListenerFault
from qrstation.model.events import LetInAgain, ListenerChanged, Severity
from qrstation.model.nodes import Address, ListenerState
from qrstation.services.announcements import Announcements
from qrstation.settings import Settings
from qrstation.words import say


class Listening:
    """Keeps the listener, and says whenever it starts or stops.

    Parameters
    ----------
    own_address
        Where we are to listen, as things stand.
    announcements
        Hears of every new state.
    settings_are_lost
        Whether nothing is received, because the settings may have kept others out and could not be used.

    Attributes
    ----------
    changing
        Held while the listener is started or stopped.
    state
        Whether we receive, and where; or why not.
    """

    def __init__(
        self, own_address: Callable[[], Address], announcements: Announcements, *, settings_are_lost: bool
    ) -> None:
        self._own_address = own_address
        self._announcements = announcements
        self._listener: Listener | None = None
        self._settings_are_lost = settings_are_lost
        self._is_closed = False
        self.changing = threading.RLock()
        self.state = not_listening(own_address(), str(_settings_lost()) if settings_are_lost else "")

    def start(self, make: Callable[[Address], Listener]) -> ListenerState:
        """Listen, unless we do already.

        Raises
        ------
        ListenerFault
            The port cannot be opened; the state says why. Or we listen no more at all.
        """
        with self.changing:
            if self._is_closed:
                raise ListenerFault(say("qrstation is being closed."))
            if self._listener is not None:
                return self.state
            address = self._own_address()
            try:
                if self._settings_are_lost:
                    raise _settings_lost()
                listener = make(address)
                state = listener.start()
            except ListenerFault as fault:
                self._tell(not_listening(address, str(fault)))
                raise
            self._listener = listener
            return self._tell(state)

    def stop(self) -> None:
        """Listen no more."""
        with self.changing:
            listener, self._listener = self._listener, None
            if listener is not None:
                listener.stop()
            state = not_listening(self._own_address())
            if listener is not None or state.address != self.state.address:
                self._tell(state)

    def close(self) -> None:
        """Listen no more, whoever wants it to."""
        with self.changing:
            self._is_closed = True
            self.stop()

    def settings_saved(self, saved: Loaded[Settings]) -> Settings:
        """Receive by what is saved now from here on; tell who is let in by it where nobody was until now."""
        if self._settings_are_lost:
            self._settings_are_lost = False
            self._tell(not_listening(self._own_address()))
        if saved.is_lost:
            self._announcements.say(Severity.WARNING, saved.contents.told_of_callers)
            self._announcements.announce(LetInAgain(told=saved.contents.told_of_callers))
        return saved.contents

    def moved(self, state: ListenerState) -> None:
        """Take note that the addresses of this machine are others than before, from any thread."""
        self.state = state
        self._announcements.say_moved(state)

    def _tell(self, state: ListenerState) -> ListenerState:
        before, self.state = self.state, state
        if before.listening or state.listening or state.reason:
            self._announcements.say_listener(state)
        else:
            self._announcements.announce(ListenerChanged(state=state))
        return state


def _settings_lost() -> ListenerFault:
    return ListenerFault(
        say("The settings could not be used, so nothing is received: they may have kept others out."),
        advice=say("Look through the settings and change what is not as it was."),
        command="qrstation settings set NAME VALUE",
    )


def not_listening(address: Address, reason: str = "") -> ListenerState:
    """How it stands where nothing listens, with the addresses by which this machine could be reached."""
    return ListenerState(
        address=address, listening=False, reason=reason, reachable_at=reachable_addresses(address.host)
    )
