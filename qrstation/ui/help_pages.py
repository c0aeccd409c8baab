"""The pages of the help: read from their files, put into their order, and searched."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

READING_ORDER = (
    "getting-started",
    "search",
    "batch",
    "dose",
    "dose-rules",
    "openrem",
    "transfers",
    "archive",
    "nodes",
    "problems",
    "doctor",
    "settings",
    "receiving",
    "security",
    "tls",
    "privacy",
    "audit",
    "log",
    "performance",
    "patient-information",
    "models",
    "keyboard",
    "command-line",
    "conformance",
)
"""Names of the pages as somebody new reads them; others follow by their names."""

INDEX = "README"
"""Lists the pages for those who read them elsewhere than in the window."""

_MARKS = re.compile(r"\]\([^)]*\)|[*`|\[]|^#+ |^[-|: ]+$", re.MULTILINE)
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
_END_OF_PASSAGE = re.compile(r"\n\n|\n(?=\|)")
_IN_TITLE, _IN_HEADING, _IN_PASSAGES = 1000, 100, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """One page.

    Parameters
    ----------
    name
        Of its file, without the ending.
    text
        Markdown, whose first line is the title.
    headings
        In lower case, one a line.
    passages
        Paragraphs and rows of tables in lower case, without the marks of Markdown.
    """

    name: str
    title: str
    text: str
    headings: str
    passages: tuple[str, ...]

    @classmethod
    def of(cls, name: str, text: str) -> HelpPage:
        """Make a page of its Markdown."""
        return cls(
            name=name,
            title=text.partition("\n")[0].lstrip("# ").strip() or name.replace("-", " ").capitalize(),
            text=text,
            headings="\n".join(_HEADING.findall(text)).casefold(),
            passages=tuple(_MARKS.sub("", passage).casefold() for passage in _END_OF_PASSAGE.split(text)),
        )

    def rank(self, words: Sequence[str]) -> int:
        """How much the page is about some words in lower case; 0 where it lacks one of them.

        Passages that have all of them count, in a long page less than in a short one.
        """
        if not all(any(word in passage for passage in self.passages) for word in words):
            return 0
        title = self.title.casefold()
        named = sum(_IN_TITLE * (word in title) + _IN_HEADING * (word in self.headings) for word in words)
        together = sum(all(word in passage for word in words) for passage in self.passages)
        return 1 + named + round(_IN_PASSAGES * together / math.sqrt(len(self.passages)))


def pages_in(folder: Path) -> tuple[HelpPage, ...]:
    """Read the pages of a folder, in the order in which they are read."""
    files = sorted(folder.glob("*.md"), key=_place)
    return tuple(HelpPage.of(path.stem, path.read_text("utf-8")) for path in files if path.stem != INDEX)


def words_of(sought: str) -> tuple[str, ...]:
    """The words of what somebody looks for, each once, as they are compared."""
    return tuple(dict.fromkeys(sought.casefold().split()))


def found_in(pages: Sequence[HelpPage], words: Sequence[str]) -> tuple[HelpPage, ...]:
    """The pages that have all of some words, those first that are most about them; without words all of them."""
    if not words:
        return tuple(pages)
    ranked = [(page.rank(words), page) for page in pages]
    return tuple(page for rank, page in sorted(ranked, key=lambda each: -each[0]) if rank)


def _place(page: Path) -> tuple[int, str]:
    name = page.stem
    return READING_ORDER.index(name) if name in READING_ORDER else len(READING_ORDER), name
