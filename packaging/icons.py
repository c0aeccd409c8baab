"""Draws the program's icon in the forms that systems want, from ``resources/icons/qrstation.svg``.

PNG for Linux, ICO for Windows and ICNS for macOS; the latter two are only containers of PNG pictures.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Widths in pixels of Linux's icon themes."""
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(source: Path, folder: Path) -> None:
    """Write ``qrstation-SIZE.png``, ``qrstation.ico`` and ``qrstation.icns`` into a folder."""
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no picture.")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(renderer, size) for size in sorted({*PNG_SIZES, *_ICO_SIZES, *_ICNS_TYPES})}
    for size in PNG_SIZES:
        (folder / f"qrstation-{size}.png").write_bytes(pictures[size])
    (folder / "qrstation.ico").write_bytes(_ico({size: pictures[size] for size in _ICO_SIZES}))
    (folder / "qrstation.icns").write_bytes(_icns(pictures))


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(written.data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256.
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


def _icns(pictures: dict[int, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for size, kind in _ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
