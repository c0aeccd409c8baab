"""Folders of one lap each, of which nothing is deleted while others are measured.

For minutes after files were deleted, ext4 looks at the places that they had and passes them over, which makes every new
file slow. Files of a lap that is over are emptied instead: that gives their blocks back, and what was not written to
the disk yet is never written.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lap_folder(parent: Path) -> Iterator[Path]:
    """A new folder, whose files are emptied at the end of the block."""
    folder = Path(tempfile.mkdtemp(dir=parent))
    try:
        yield folder
    finally:
        for path in folder.rglob("*"):
            if path.is_file():
                os.truncate(path, 0)
