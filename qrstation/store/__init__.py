"""The archive on disk: the only room that imports sqlite3."""
