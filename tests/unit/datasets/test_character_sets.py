from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.datasets.character_sets import CharacterSet, chosen, unencodable


@pytest.mark.parametrize(
    ("term", "value", "text"),
    [
        ("", b"Muller", "Muller"),
        ("ISO_IR 100", "Müller".encode("latin_1"), "Müller"),
        ("ISO IR 100", "Müller".encode("latin_1"), "Müller"),
        ("ISOIR100", "Müller".encode("latin_1"), "Müller"),
        ("iso-ir 100", "Müller".encode("latin_1"), "Müller"),
        ("ISO_IR_100", "Müller".encode("latin_1"), "Müller"),
        ("ISO_IR 192", "山田".encode(), "山田"),
        ("UTF-8", "山田".encode(), "山田"),
        ("GB 18030", "王小东".encode("gb18030"), "王小东"),
        ("ISO 2022 GB18030", "王小东".encode("gb18030"), "王小东"),
        ("ISO_IR 203", "10 €".encode("iso8859_15"), "10 €"),
        ("ISO_IR 87", "山田".encode("iso2022_jp"), "山田"),
        ("ISO_IR 149", b"\x1b$)C" + "홍길동".encode("euc_kr"), "홍길동"),
        ("ISO 2022 100", "Müller".encode("latin_1"), "Müller"),
        ("UTF-8 or so", "山田".encode(), "山田"),
        ("", "Müller".encode(), "Müller"),
        ("", "Müller".encode("latin_1"), "Müller"),
        ("ISO_IR 192", "Müller".encode("latin_1"), "Müller"),
        ("GB18030", "王小东".encode("gb18030"), "王小东"),
        ("ISO_IR 144", "Люкceмбypг".encode("iso8859_5"), "Люкceмбypг"),
        ("\\ISO 2022 IR 87", "山田".encode("iso2022_jp"), "山田"),
        ("ISO 2022 IR 6\\ISO 2022 IR 149", b"\x1b$)C" + "홍길동".encode("euc_kr"), "홍길동"),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", b"M\xfcller^\x1b-L" + "Люк".encode("iso8859_5"), "Müller^Люк"),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", b"\x1b-L" + "Люк".encode("iso8859_5") + b"^M\xfcller", "Люк^Müller"),
    ],
)
def test_text_comes_out_as_it_was_meant(term: str, value: bytes, text: str) -> None:
    assert CharacterSet.named(term).decoded(value)[0] == text


@pytest.mark.parametrize(
    ("term", "value", "problem"),
    [
        ("ISO_IR 100", b"M\xfcller", ""),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", b"\x1b-L" + "Люк".encode("iso8859_5") + b"^M\xfcller", ""),
        ("\\ISO 2022 IR 87", "Yamada=山田".encode("iso2022_jp"), ""),
        ("ISO_IR 192", b"M\xfcller", "not encoded in ISO_IR 192"),
        ("\\ISO 2022 IR 87", b"\x1b$B\xff\xff", "not encoded in"),
        ("", b"M\xfcller", "read as Latin-1"),
        ("", "Müller".encode(), "read as UTF-8"),
    ],
)
def test_what_was_wrong_is_said(term: str, value: bytes, problem: str) -> None:
    said = CharacterSet.named(term).decoded(value)[1]
    assert problem in said
    assert bool(said) == bool(problem)


@given(st.binary(max_size=60), st.text(max_size=20))
def test_nothing_makes_it_fail(value: bytes, term: str) -> None:
    CharacterSet.named(term).decoded(value)
    CharacterSet.named("ISO 2022 IR 87").decoded(b"\x1b$B" + value)


def test_set_of_the_node_is_preferred_where_it_can() -> None:
    assert chosen(["Müller"], "ISO_IR 192") == "ISO_IR 192"
    assert chosen(["山田"], "ISO_IR 100") == "\\ISO 2022 IR 87"
    assert chosen(["ﾔﾏﾀﾞ"], "ISO_IR 13\\ISO 2022 IR 87") == "ISO_IR 13\\ISO 2022 IR 87"
    assert chosen(["Plain"], "ISO_IR 192") == ""


def test_what_a_set_cannot_hold_is_named() -> None:
    assert unencodable(["Müller", "山田"], "ISO_IR 100") == "山田"
    assert unencodable(["Müller"], "ISO_IR 6") == "ü"
    assert unencodable(["Müller", "山田"], "ISO_IR 192") == ""
