"""Where the bundle begins."""

from __future__ import annotations

import os
import sys

for name in ("stdin", "stdout", "stderr"):
    if getattr(sys, name) is None:  # A window program on Windows has none.
        setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115, PTH123

from qrstation.__main__ import main  # noqa: E402

sys.exit(main())
