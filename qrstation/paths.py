"""Where qrstation keeps its files, and where the files are that come with it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from qrstation.errors import ArchiveFault
from qrstation.words import say

HOME_VARIABLE = "QRSTATION_HOME"
"""Environment variable that puts everything under one folder."""

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The three folders of a user, and what lies in them."""

    config: Path
    data: Path
    logs: Path

    @classmethod
    def under(cls, home: Path) -> Paths:
        """Put everything under one folder."""
        return cls(config=home / "config", data=home / "data", logs=home / "logs")

    @classmethod
    def of_user(cls, home: Path | None = None) -> Paths:
        """Find the folders: under `home`, else under ``QRSTATION_HOME``, else where the system keeps such things."""
        if home is None and (named := os.environ.get(HOME_VARIABLE)):
            home = Path(named)
        if home is not None:
            return cls.under(home.expanduser().absolute())
        return cls(
            config=platformdirs.user_config_path("qrstation", appauthor=False),
            data=platformdirs.user_data_path("qrstation", appauthor=False),
            logs=platformdirs.user_log_path("qrstation", appauthor=False),
        )

    @property
    def settings_file(self) -> Path:
        """Settings of this workstation."""
        return self.config / "settings.json"

    @property
    def nodes_file(self) -> Path:
        """The node book."""
        return self.config / "nodes.json"

    @property
    def callers_file(self) -> Path:
        """Who may come in."""
        return self.config / "callers.json"

    @property
    def tls(self) -> Path:
        """Our certificate and its key."""
        return self.config / "tls"

    @property
    def archive(self) -> Path:
        """Received instances, where the settings name no other folder."""
        return self.data / "archive"

    @property
    def index(self) -> Path:
        """Index of the usual archive."""
        return self.data / "index.sqlite"

    @property
    def headers(self) -> Path:
        """What was received without bulk data: never in the archive, where it would pass for the object."""
        return self.data / "headers"

    @property
    def headers_index(self) -> Path:
        """Index of what was received without bulk data."""
        return self.data / "headers.sqlite"

    def index_of(self, archive: Path) -> Path:
        """Index of an archive folder: another folder has another index, on this machine's own disk."""
        if archive == self.archive:
            return self.index
        return self.data / f"index-{hashlib.sha256(str(archive).encode()).hexdigest()[:12]}.sqlite"

    @property
    def jobs(self) -> Path:
        """The retrieve queue."""
        return self.data / "jobs.sqlite"

    @property
    def audit(self) -> Path:
        """The audit trail."""
        return self.data / "audit.sqlite"

    @property
    def dose_records(self) -> Path:
        """What dose retrievals have processed, which outlives the files."""
        return self.data / "dose.sqlite"

    @property
    def dose_queries_file(self) -> Path:
        """Saved dose queries and their schedules."""
        return self.config / "dose-queries.json"

    @property
    def dose_log_file(self) -> Path:
        """What was asked, decided and fetched of dose objects."""
        return self.logs / "dose.log"

    @property
    def handing_lock(self) -> Path:
        """Held by whoever hands on fetched objects."""
        return self.data / "handing-on.lock"

    @property
    def window_socket(self) -> Path:
        """Names the socket by which the open window is reached."""
        return self.data / "window.socket"

    @property
    def practice(self) -> Path:
        """Archive of the practice PACS, generated on first use."""
        return self.data / "practice"

    @property
    def log_file(self) -> Path:
        """The current log; older ones carry a number behind the name."""
        return self.logs / "qrstation.log"

    def make(self) -> None:
        """Make the folders that are missing, readable by the user alone.

        Raises
        ------
        ArchiveFault
            One of them cannot be made, other than that of the logs, which `logs.start` speaks of.
        """
        for folder in (self.config, self.data):
            make_private_folder(folder)
        with contextlib.suppress(ArchiveFault):
            make_private_folder(self.logs)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, with mode 0700; an existing one is narrowed to that.

    On Windows Python, from 3.11.10 and 3.12.4 on, makes of this very mode a list of those who may enter: the user, the
    system and administrators. An existing folder stays as it is there; in a user's profile it has the same list.

    Raises
    ------
    ArchiveFault
        It cannot be made.
    """
    try:
        for each in reversed([one for one in (folder, *folder.parents) if not one.is_dir()]):
            each.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as fault:
        raise ArchiveFault(
            say("The folder {folder} cannot be made.", folder=folder),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
            advice=say(
                "Make it writable for you, or name another folder with --home or {home_variable}.",
                home_variable=HOME_VARIABLE,
            ),
        ) from fault


def resources() -> Path:
    """Folder of icons and help pages: within the package when installed or frozen, beside it otherwise."""
    within = _HERE / "resources"
    return within if within.is_dir() else _HERE.parent / "resources"
