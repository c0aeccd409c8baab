"""The two palettes, light and dark, and which of them is in use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """A palette, as ``#rrggbb``; every text colour keeps a contrast of 4.5 : 1 on every background it appears on."""

    window: str
    base: str
    alternate: str
    raised: str
    hover: str
    line: str
    frame: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    on_selection: str
    good: str
    warning: str
    error: str
    warning_fill: str
    error_fill: str


LIGHT = Colours(
    window="#f0f2f4",
    base="#ffffff",
    alternate="#f7f8f9",
    raised="#fafbfc",
    hover="#e3e7eb",
    line="#d9dde2",
    frame="#b6bdc6",
    text="#1b2128",
    muted="#566070",
    disabled="#8d96a1",
    accent="#0b62ad",
    accent_hover="#08528f",
    on_accent="#ffffff",
    selection="#d3e5f6",
    on_selection="#10202f",
    good="#1b6e38",
    warning="#7d5200",
    error="#ae1f1a",
    warning_fill="#fff4d6",
    error_fill="#fde8e6",
)

DARK = Colours(
    window="#212529",
    base="#191c1f",
    alternate="#1e2225",
    raised="#2c3136",
    hover="#343a40",
    line="#33393f",
    frame="#4d555e",
    text="#e3e6e9",
    muted="#a3adb8",
    disabled="#6d7680",
    accent="#6bb1f2",
    accent_hover="#8ac3f7",
    on_accent="#0c1a28",
    selection="#22425e",
    on_selection="#eef5fb",
    good="#7ed197",
    warning="#e8bc56",
    error="#ff9a90",
    warning_fill="#3a3119",
    error_fill="#43221f",
)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21.

    References
    ----------
    WCAG 2.2, relative luminance
    """

    def luminance(colour: str) -> float:
        channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
        red, green, blue = (
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colours(palette: QPalette | None = None) -> Colours:
    """Tell which of the two palettes a widget's palette belongs to; the application's when none is given."""
    window = (palette or QGuiApplication.palette()).color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def qt_palette(chosen: Colours) -> QPalette:
    """Make Qt's palette of ours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for each, colour in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.base),
        (role.AlternateBase, chosen.alternate),
        (role.ToolTipBase, chosen.raised),
        (role.ToolTipText, chosen.text),
        (role.Text, chosen.text),
        (role.PlaceholderText, chosen.muted),
        (role.Button, chosen.raised),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.error),
        (role.Link, chosen.accent),
        (role.LinkVisited, chosen.accent),
        (role.Highlight, chosen.selection),
        (role.HighlightedText, chosen.on_selection),
        (role.Accent, chosen.accent),
        (role.Light, chosen.raised),
        (role.Midlight, chosen.hover),
        (role.Mid, chosen.line),
        (role.Dark, chosen.frame),
    ):
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(group.Disabled, each, QColor(chosen.disabled))
    return palette
