"""The help pages: links lead somewhere, and what they quote of the program is there."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from qrstation.cli.program import parser
from qrstation.paths import resources
from qrstation.ui.help_pages import READING_ORDER
from qrstation.ui.places import Place
from tests.conftest import REPOSITORY

HELP = resources() / "help"
PAGES = sorted(HELP.glob("*.md"))
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
NAMES = [page.name for page in PAGES]
FOR_DEVELOPERS = {"--quick", "--online", "--stock-transport"}


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def commands(whole: argparse.ArgumentParser, *before: str) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield (*before, name), command
                yield from commands(command, *before, name)


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_no_link_is_dead(page: Path) -> None:
    targets = [target for _, target in LINK.findall(text_of(page)) if not target.startswith("https://")]

    assert [target for target in targets if not (HELP / target).is_file()] == []


def test_the_index_lists_every_page_by_its_title() -> None:
    listed = {target: " ".join(words.split()) for words, target in LINK.findall(text_of(HELP / "README.md"))}

    pages = [HELP / f"{name}.md" for name in READING_ORDER]
    assert list(listed.items()) == [(page.name, text_of(page).partition("\n")[0].lstrip("# ")) for page in pages]


def test_every_page_of_the_window_has_its_own() -> None:
    assert {f"{place}.md" for place in Place} <= set(NAMES)


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_commands_and_options_are_those_of_the_program(page: Path) -> None:
    every = dict(commands(parser()))
    options = {option for command in (parser(), *every.values()) for option in command._option_string_actions}
    code = re.findall(r"`([^`\n]+)`|^    (\S.*)$", text_of(page), re.MULTILINE)
    said = [inline or line for inline, line in code]
    named = {word for one in said for word in re.findall(r"^qrstation ([a-z][a-z-]*)", one)}

    assert named - {words[0] for words in every} == set()
    used = {option for one in said for option in re.findall(r"(?:^|[ \[])(--[a-z][a-z_-]*)", one)}
    assert used - options - FOR_DEVELOPERS == set()


def constants() -> str:
    """Every text of the program, with … for what is filled in."""
    modules = (ast.parse(path.read_text("utf-8")) for path in (REPOSITORY / "qrstation").rglob("*.py"))
    values = (node.value for module in modules for node in ast.walk(module) if isinstance(node, ast.Constant))
    return "\n".join(re.sub(r"\{[^}]*\}", "…", value) for value in values if isinstance(value, str))


def test_messages_are_quoted_as_the_program_writes_them() -> None:
    quoted = re.findall(r"“([^”]+)”", text_of(HELP / "problems.md"))
    written = constants()
    fragments = [part.strip(" ,.") for one in quoted for part in re.split(r"…|\b10 s\b", one)]

    assert len(quoted) > 25
    assert [part for part in fragments if part and part not in written] == []
