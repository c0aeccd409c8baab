"""The scripts of ``packaging/``, which are no package."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from types import ModuleType

from tests.conftest import REPOSITORY


def script(name: str) -> ModuleType:
    """Load a script anew; those that it imports have to be on the path."""
    called = f"packaging_{name}"
    spec = importlib.util.spec_from_file_location(called, REPOSITORY / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[called] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def catalogues() -> ModuleType:
    """The script that looks after the catalogues of texts."""
    return script("translations")
