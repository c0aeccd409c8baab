"""The pages, one of which is shown, and where the keyboard goes in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Shows a page; the keyboard stays in it when the button that it was on is disabled or taken away."""

    def turn_keyboard(self) -> None:
        """Have the keyboard go on in the page where it was, or at its first field or list."""
        page = self.currentWidget()
        if page is None or self._holds_keyboard():
            return
        buttons_last = sorted(_focus_chain(page), key=lambda widget: isinstance(widget, QAbstractButton))
        for widget in filter(None, (page.focusWidget(), *buttons_last)):
            if _is_usable(widget):
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Keep the keyboard in the page when the widget that it was on can no more be used.

        Qt would give it to whatever comes next, in the end to the rail, where the next key leaves the page.
        """
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused) or _is_usable(focused):
            return super().focusNextPrevChild(next)
        # what the button has begun may show a result, or put the keyboard somewhere by itself
        QTimer.singleShot(0, self, self._turn_to_result)
        return False

    def _turn_to_result(self) -> None:
        """Put the keyboard, where nothing has it, on the first list of the page."""
        page, focused = self.currentWidget(), self.window().focusWidget()
        if page is None or (focused is not None and _is_usable(focused)):
            return
        lists = filter(_is_usable, page.findChildren(QAbstractItemView))
        result = next((each for each in lists if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if result is None:
            self.turn_keyboard()
        else:
            result.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused) and _is_usable(focused)


def _is_usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _focus_chain(page: QWidget) -> Iterator[QWidget]:
    """Give what Tab goes to on a page."""
    widget = page.nextInFocusChain()
    while widget is not None and page.isAncestorOf(widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()
