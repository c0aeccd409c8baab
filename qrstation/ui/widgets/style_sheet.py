"""The style sheet: what Fusion's palette alone cannot say. Names in ``$`` are fields of `Colours`."""

STYLE_SHEET = """
QToolTip { color: $text; background: $raised; border: 1px solid $frame; padding: 4px; }

QLabel[tone~="title"] { font-size: 13pt; }
QLabel[tone~="small"] { font-size: 9pt; }
QLabel[tone~="muted"] { color: $muted; }
QLabel[tone~="good"] { color: $good; }
QLabel[tone~="warning"] { color: $warning; }
QLabel[tone~="error"] { color: $error; }

QLabel[tone~="card"] { background: $base; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QFrame[tone~="panel"] { background: $base; border: none; }
QFrame[tone~="line"] { background: $line; border: none; }
QFrame[tone~="chrome"] { background: $window; border: none; }

QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QAbstractSpinBox {
    background: $base; color: $text; border: 1px solid $frame; border-radius: 4px;
    selection-background-color: $selection; selection-color: $on_selection;
}
QLineEdit, QComboBox { min-height: 24px; padding: 0 6px; }
QAbstractSpinBox { min-height: 24px; qproperty-alignment: 'AlignRight | AlignVCenter'; }
QDateTimeEdit { qproperty-alignment: 'AlignHCenter | AlignVCenter'; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border-color: $accent;
}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; border-color: $line; }
QLineEdit:read-only { background: $alternate; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: $error; }
QComboBox QLineEdit { border: none; min-height: 20px; padding: 0; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; min-height: 0; padding: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$drawings/chevron-down.png"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid $frame; padding: 2px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$drawings/chevron-up.png"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$drawings/chevron-down.png"); width: 10px; height: 10px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$drawings/chevron-down.png"); width: 12px; height: 12px;
}

QPushButton {
    color: $text; background: $raised; border: 1px solid $frame; border-radius: 4px; padding: 0 12px; min-height: 24px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; color: $on_selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; border-color: $line; background: transparent; }
QPushButton[tone~="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[tone~="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[tone~="primary"]:focus { border: 2px solid $text; padding: 0 11px; min-height: 22px; }
QPushButton[tone~="primary"]:disabled { color: $disabled; background: $hover; border-color: $line; }
QPushButton[tone~="flat"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[tone~="flat"]:hover { background: $hover; }
QPushButton[tone~="flat"]:focus { border-color: $accent; }
QPushButton[tone~="chip"], QToolButton[tone~="chip"] {
    background: transparent; border: 1px solid $line; border-radius: 12px; padding: 0 10px; min-height: 22px;
    font-size: 9pt;
}
QPushButton[tone~="chip"]:hover, QToolButton[tone~="chip"]:hover { background: $hover; }
QPushButton[tone~="chip"]:checked, QToolButton[tone~="chip"]:checked {
    background: $selection; color: $on_selection; border-color: $accent;
}
QPushButton[tone~="chip"]:focus, QToolButton[tone~="chip"]:focus { border-color: $accent; }
QPushButton[tone~="small"] { font-size: 9pt; min-height: 22px; }
QPushButton::menu-indicator { image: url("$drawings/chevron-down.png"); width: 12px; right: 6px;
    subcontrol-origin: padding; subcontrol-position: center right; }

QToolButton { color: $text; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; color: $on_selection; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton[tone~="rail"] { color: $muted; font-size: 9pt; padding: 6px 0 4px 0; }
QToolButton[tone~="rail"]:checked { color: $on_selection; background: $selection; }
QToolButton[tone~="rail"]:hover:!checked { color: $text; background: $hover; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url("$drawings/chevron-down.png"); width: 12px; height: 12px; right: 4px;
    subcontrol-origin: padding; subcontrol-position: center right; }

QAbstractItemView {
    background: $base; alternate-background-color: $alternate; color: $text; border: none; outline: none;
    font-size: 9pt;
    selection-background-color: $selection; selection-color: $on_selection;
}
QTreeView { show-decoration-selected: 1; }
QTreeView::item, QTableView::item, QListView::item { min-height: ${row}px; border: none; padding: 0 4px; }
QTreeView::item:hover, QTableView::item:hover, QListView::item:hover { background: $alternate; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected {
    background: $selection; color: $on_selection;
}
QHeaderView { background: $window; font-size: 9pt; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-bottom: 1px solid $line; border-right: 1px solid $line;
    padding: 0 8px; min-height: ${row}px;
}
QHeaderView::up-arrow { image: url("$drawings/chevron-up.png"); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url("$drawings/chevron-down.png"); width: 10px; height: 10px; }
QTableCornerButton::section { background: $window; border: none; }

QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    background: $base; border: 1px solid $muted; border-radius: 3px; width: 14px; height: 14px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$drawings/check.png");
}
QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$drawings/dash.png");
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $base, stop: 1 $base);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $window; }

QProgressBar {
    background: $hover; color: $text; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $frame; border: 3px solid transparent; border-radius: 6px; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QMenu { background: $raised; color: $text; border: 1px solid $frame; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; border-radius: 3px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QStatusBar { border-top: 1px solid $line; }
QStatusBar::item { border: none; }
"""
