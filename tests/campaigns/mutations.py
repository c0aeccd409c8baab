"""What can be done to a message on its way: bits, lengths, fragments, command sets, data sets, association items.

Everything is drawn from the generator that is given, so that a case can be made again.

References
----------
PS3.8 Section 9.3, PS3.7 Section 6.3 and Annex E
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from random import Random

from tests.campaigns.wire import COMMAND, DATA_SET_TYPE, LAST, elements_in, message_of, values_in
from tests.faults import raw_peer as raw

Pdus = list[bytes]

_NUMBERS = (0, 1, 2, 3, 5, 0x7F, 0x80, 0xFF, 0x100, 0x101, 0x102, 0x7FFF, 0x8000, 0xFFFF)
_LENGTHS = (0, 1, 2, 5, 6, 0xFF, 0xFFFF, 0x10000, 0xFFFFF, 0x100001, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_TEXTS = (
    b"",
    b"\0",
    b" ",
    b"..",
    b"../../../../tmp/escaped",
    b"/etc/passwd",
    b"C:\\x",
    b"CON",
    b"1" * 65,
    b"1" * 4096,
    b"1.2." * 3000,
    b"1.2.3\0/../x",
    b"1.2.\n3\r",
    "１.２.３".encode(),
    b"\xff\xfe\xfd\x80",
    b"'; DROP TABLE instances; --",
    b"*",
    b"?",
    b"1.2\\1.3",
    b"%s%n",
)
_STRANGERS = (
    raw.pdu(0, b""),
    raw.pdu(1, bytes(68)),
    raw.associate_request(),
    raw.pdu(2, bytes(68)),
    raw.pdu(3, b"\0\1\1\1"),
    raw.pdu(4, b""),
    raw.pdu(5, bytes(4)),
    raw.pdu(6, bytes(4)),
    raw.pdu(7, b"\0\0\2\6"),
    raw.pdu(8, bytes(4)),
    raw.pdu(255, bytes(300)),
    raw.pdu(4, struct.pack(">LBB", 2, 1, 3)),
    raw.pdu(4, struct.pack(">LBB", 2, 1, 0)),
    raw.pdu(4, struct.pack(">LBB", 0xFFFFFFFF, 1, 2)),
    b"GET / HTTP/1.1\r\n\r\n",
)
_CANCEL_ELEMENTS = ((0x0002, raw.uid(raw.VERIFICATION)), (0x0100, raw.us(0x0FFF)), (0x0120, raw.us(1)))
_CANCEL = raw.data_value(1, 3, raw.command(*_CANCEL_ELEMENTS, (0x0800, raw.us(0x0101))))
_NUMBERED = (0x0100, 0x0110)
_FURTHER = (0x0600, 0x0902, 0x1005, 0x1030, 0xFFFF)


def mutated(message: Sequence[bytes], chance: Random) -> tuple[Pdus, int]:
    """Change the PDUs of a message in one of all ways; them, and how many of them are other than they were."""
    kind = chance.choices(_OF_MESSAGES, _WEIGHTS)[0]
    made = kind(list(message), chance)
    left = list(message)
    for pdu in made:
        if pdu in left:
            left.remove(pdu)
    return made, max(1, sum(pdu not in message for pdu in made), len(left))


def mutated_request(pdu: bytes, chance: Random) -> Pdus:
    """Change an A-ASSOCIATE-RQ or -AC."""
    kind = chance.choice((_items, _items, _items, _bits, _bits, _length, _truncated, _type, _strangers, _repeated))
    return kind([pdu], chance)


def _one(pdus: Pdus, chance: Random, change: Callable[[bytes], bytes]) -> Pdus:
    chosen = chance.randrange(len(pdus))
    return [change(pdu) if index == chosen else pdu for index, pdu in enumerate(pdus)]


def scribbled(content: bytes, chance: Random) -> bytes:
    """Change a few bytes."""
    if not content:
        return bytes([chance.randrange(256)])
    made = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 8, 32))):
        position = chance.randrange(len(made))
        made[position] = chance.choice((made[position] ^ (1 << chance.randrange(8)), chance.randrange(256), 0, 0xFF))
    return bytes(made)


def _bits(pdus: Pdus, chance: Random) -> Pdus:
    return [scribbled(pdu, chance) if chance.random() < 0.7 else pdu for pdu in pdus]


def _behind_header(pdus: Pdus, chance: Random) -> Pdus:
    return [pdu[:12] + scribbled(pdu[12:], chance) for pdu in pdus]


def _length(pdus: Pdus, chance: Random) -> Pdus:
    def change(pdu: bytes) -> bytes:
        length = int.from_bytes(pdu[2:6], "big")
        other = chance.choice((*_LENGTHS, length - 1, length + 1, length - 6, length * 2)) & 0xFFFFFFFF
        return pdu[:2] + struct.pack(">L", other) + pdu[6:]

    return _one(pdus, chance, change)


def _truncated(pdus: Pdus, chance: Random) -> Pdus:
    def change(pdu: bytes) -> bytes:
        shorter = pdu[: chance.randrange(len(pdu))]
        return raw.pdu(pdu[0], shorter[6:]) if chance.random() < 0.6 else shorter

    return _one(pdus, chance, change)


def _type(pdus: Pdus, chance: Random) -> Pdus:
    return _one(pdus, chance, lambda pdu: bytes([chance.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 255))]) + pdu[1:])


def _strangers(pdus: Pdus, chance: Random) -> Pdus:
    for _ in range(chance.choice((1, 1, 3))):
        pdus.insert(chance.randint(0, len(pdus)), chance.choice((*_STRANGERS, _CANCEL)))
    return pdus


def _repeated(pdus: Pdus, chance: Random) -> Pdus:
    pdus.insert(chance.randint(0, len(pdus)), chance.choice(pdus))
    return pdus


def _dropped(pdus: Pdus, chance: Random) -> Pdus:
    del pdus[chance.randrange(len(pdus))]
    return pdus


def _shuffled(pdus: Pdus, chance: Random) -> Pdus:
    chance.shuffle(pdus)
    return pdus


def _value_length(pdus: Pdus, chance: Random) -> Pdus:
    def change(pdu: bytes) -> bytes:
        length = int.from_bytes(pdu[6:10], "big")
        other = chance.choice((*_LENGTHS, length - 1, length + 1, length + 6)) & 0xFFFFFFFF
        return pdu[:6] + struct.pack(">L", other) + pdu[10:]

    return _one(pdus, chance, change)


def _control(pdus: Pdus, chance: Random) -> Pdus:
    return _one(pdus, chance, lambda pdu: pdu[:11] + bytes([chance.choice((0, 1, 2, 3, 4, 7, 0x82, 0xFF))]) + pdu[12:])


def _context(pdus: Pdus, chance: Random) -> Pdus:
    return _one(pdus, chance, lambda pdu: pdu[:10] + bytes([chance.choice((0, 1, 2, 3, 5, 7, 9, 99, 255))]) + pdu[11:])


def _fragments(pdus: Pdus, chance: Random) -> Pdus:
    """Cut the same values otherwise: several in a PDU, smaller ones, empty ones; this is all allowed."""
    values = []
    for pdu in pdus:
        for context_id, control, content in values_in(pdu):
            cut = chance.randint(0, len(content))
            pieces = [content[:cut], content[cut:]] if chance.random() < 0.7 else [content]
            for index, piece in enumerate(pieces):
                last = control if index == len(pieces) - 1 else control & ~LAST
                values.append(struct.pack(">LBB", len(piece) + 2, context_id, last) + piece)
    made = []
    while values:
        together = chance.choice((1, 1, 2, 3))
        made.append(raw.pdu(raw.DATA, b"".join(values[:together])))
        values = values[together:]
    return made


def _command(pdus: Pdus, chance: Random) -> Pdus:
    """Change the command set element by element."""
    first = values_in(pdus[0])
    if not first or not first[0][1] & COMMAND:
        return _bits(pdus, chance)
    context_id, _, content = first[0]
    elements = elements_in(content)[1:]
    if not elements:
        return _bits(pdus, chance)
    chosen = chance.randrange(len(elements))
    elements = _other_elements(elements, chosen, chance)
    told: dict[int, int] = {}
    if chance.random() < 0.15:
        told[min(chosen, len(elements) - 1)] = chance.choice((*_LENGTHS, 3, 5, 7))
    body = b"".join(
        struct.pack("<HHL", chance.choice((0,) * 30 + (8,)), number, told.get(index, len(value))) + value
        for index, (number, value) in enumerate(elements)
    )
    length = len(body) if chance.random() < 0.9 else chance.choice((0, 1, 4, 0xFFFF, 0xFFFFFFFF))
    body = struct.pack("<HHLL", 0, 0, 4, length) + body
    return [raw.data_value(context_id, COMMAND | LAST, body), *pdus[1:]]


def _other_elements(elements: list[tuple[int, bytes]], chosen: int, chance: Random) -> list[tuple[int, bytes]]:
    """Change one element of a command set, or what it says about all."""
    number, value = elements[chosen]
    match chance.randrange(8):
        case 0:
            elements[chosen] = number, chance.choice(_TEXTS)
        case 1:
            elements[chosen] = number, raw.us(chance.choice(_NUMBERS))
        case 2:
            del elements[chosen]
        case 3:
            elements[chosen] = number, value + b"\0" * chance.choice((1, 2, 3))
        case 4:
            return [(n, raw.us(chance.choice(_NUMBERS)) if n == DATA_SET_TYPE else v) for n, v in elements]
        case 5:
            chance.shuffle(elements)
        case 6:
            elements.insert(chosen, (chance.choice((number, *_FURTHER)), chance.choice(_TEXTS)))
        case _:
            return [(n, raw.us(chance.choice(_NUMBERS)) if n in _NUMBERED else v) for n, v in elements]
    return elements


def _data_set(pdus: Pdus, chance: Random) -> Pdus:
    """Change what is in the data set, and send it in other fragments."""
    values = [value for pdu in pdus for value in values_in(pdu)]
    command = b"".join(content for _, control, content in values if control & COMMAND)
    content = b"".join(content for _, control, content in values if not control & COMMAND)
    if not content:
        return _command(pdus, chance)
    match chance.randrange(7):
        case 0:
            content = content[: chance.randrange(len(content))]
        case 1:
            start = chance.randrange(len(content))
            piece = content[start : start + chance.randint(1, 200)]
            content = content[:start] + piece * chance.choice((2, 3, 50)) + content[start + len(piece) :]
        case 2:
            start = chance.randrange(len(content))
            content = content[:start] + content[start + chance.randint(1, 64) :]
        case 3:
            content = content[:4096] and scribbled(content[:512], chance) + content[512:]
        case 4:
            position = chance.randrange(0, min(len(content), 400))
            content = content[:position] + struct.pack("<L", chance.choice(_LENGTHS)) + content[position + 4 :]
        case 5:
            # A sequence in a sequence, and so on, without an end.
            item = struct.pack("<HH2sHL", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF) + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
            content = content + item * chance.choice((1, 50, 3000))
        case _:
            content = scribbled(content, chance)
    return message_of(values[0][0], command, content, size=chance.choice((200, 4000, 16000, 60000)))


def _items(pdus: Pdus, chance: Random) -> Pdus:
    """Change the items of an association's negotiation."""
    pdu = pdus[0]
    fixed, rest = pdu[6:74], pdu[74:]
    items = []
    while len(rest) >= 4:
        length = int.from_bytes(rest[2:4], "big")
        items.append(rest[: 4 + length])
        rest = rest[4 + length :]
    chosen = chance.randrange(len(items)) if items else 0
    if not items:
        return _bits(pdus, chance)
    if chance.random() < 0.15:
        fixed = scribbled(fixed, chance)
    elif chance.random() < 0.5:
        items[chosen] = _other_item(items[chosen], chance)
    else:
        items = _other_order(items, chosen, chance)
    return [raw.pdu(pdu[0], fixed + b"".join(items))]


def _other_item(item: bytes, chance: Random) -> bytes:
    match chance.randrange(4):
        case 0:
            return item[:2] + struct.pack(">H", chance.choice((0, 1, 3, 0xFF, 0xFFFF))) + item[4:]
        case 1:
            return bytes([chance.choice((0, 0x10, 0x20, 0x21, 0x30, 0x40, 0x50, 0x51, 0x54, 0xFF))]) + item[1:]
        case 2:
            return item[:4] + scribbled(item[4:], chance)
        case _:
            content = chance.choice(_TEXTS)
            return item[:2] + struct.pack(">H", len(content)) + content


def _other_order(items: list[bytes], chosen: int, chance: Random) -> list[bytes]:
    match chance.randrange(4):
        case 0:
            del items[chosen]
        case 1:
            items.insert(chance.randint(0, len(items)), items[chosen])
        case 2:
            chance.shuffle(items)
        case _:
            items += [items[chosen]] * chance.choice((10, 130, 300))
    return items


_KINDS: dict[Callable[[Pdus, Random], Pdus], int] = {
    _bits: 3,
    _behind_header: 6,
    _length: 2,
    _truncated: 2,
    _type: 2,
    _strangers: 3,
    _repeated: 3,
    _dropped: 2,
    _shuffled: 2,
    _value_length: 2,
    _control: 3,
    _context: 2,
    _fragments: 5,
    _command: 12,
    _data_set: 10,
}
_OF_MESSAGES, _WEIGHTS = tuple(_KINDS), tuple(_KINDS.values())
