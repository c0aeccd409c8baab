"""Deflated data sets: the start of them, whole as far as it goes."""

from __future__ import annotations

import io
import zlib

import pytest

from qrstation.datasets.encoding import INFLATED_AT_MOST, inflated

MB = 1 << 20


def deflated(content: bytes) -> io.BytesIO:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return io.BytesIO(deflate.compress(content) + deflate.flush())


@pytest.mark.parametrize("size", [0, 1, MB - 1, MB, MB + 1, 3 * MB - 100, 3 * MB, 3 * MB + 257, INFLATED_AT_MOST])
def test_all_of_it_comes(size: int) -> None:
    content = bytes(range(256)) * (size // 256) + b"\xff" * (size % 256)
    assert inflated(deflated(content)).getvalue() == content


@pytest.mark.parametrize("more", [1, 257, MB])
def test_no_more_of_it_than_is_looked_at(more: int) -> None:
    assert len(inflated(deflated(bytes(INFLATED_AT_MOST + more))).getvalue()) == INFLATED_AT_MOST
    assert len(inflated(deflated(bytes(1000 + more)), 1000).getvalue()) == 1000


def test_what_is_broken_ends_it() -> None:
    whole = deflated(bytes(range(256)) * 4096).getvalue()
    start = inflated(io.BytesIO(whole[: len(whole) // 2] + b"\xff" * 100)).getvalue()
    assert 0 < len(start) < 256 * 4096
