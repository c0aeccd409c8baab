"""The module that looks after the catalogues of texts."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from types import ModuleType

from tests.conftest import REPOSITORY


@cache
def catalogues() -> ModuleType:
    """Load ``packaging/translations.py``."""
    spec = importlib.util.spec_from_file_location("catalogues", REPOSITORY / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["catalogues"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
