"""Options that several commands share."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from qrstation.errors import InvalidInput
from qrstation.model.information_model import SEARCHED_MODELS, QueryModel
from qrstation.model.nodes import ae_title_problem

Word = TypeVar("Word", bound=str)


class Commands(Protocol):
    """What `argparse.ArgumentParser.add_subparsers` gives."""

    def add_parser(self, name: str, **settings: Any) -> argparse.ArgumentParser:
        """Make the parser of one command."""


DEFAULTS: dict[str, Any] = {"home": None, "calling_aet": None, "listen_port": None, "verbose": 0, "quiet": False}
"""Values of the common options that were not given."""


def common() -> argparse.ArgumentParser:
    """Make the options that may stand before or after any command."""
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = parser.add_argument_group("common options")
    group.add_argument("--home", type=Path, metavar="DIR", help="keep all files under this folder")
    group.add_argument("--calling-aet", type=ae_title, metavar="AET", help="our AE title (default: as in the settings)")
    group.add_argument("--listen-port", type=port, metavar="PORT", help="port that we receive on (default: 11112)")
    group.add_argument(
        "-v",
        "--verbose",
        action="count",
        help="tell of associations, requests and their ends; twice: of all that is said, patient data too (here alone)",
    )
    group.add_argument("--quiet", action="store_true", help="no progress and no messages, only results and errors")
    return parser


def command(
    commands: Commands, name: str, purpose: str, *, example: str, run: object = None
) -> argparse.ArgumentParser:
    """Make the parser of a command.

    Parameters
    ----------
    purpose
        One line, for the list of commands.
    example
        A command line that works.
    run
        What carries it out: takes a `Session` and the arguments, and gives the exit code.
    """
    parser = commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=f"Example:  {example}",
        parents=[common()],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(parser=parser)
    if run is not None:
        parser.set_defaults(run=run)
    return parser


def add_format(parser: argparse.ArgumentParser, forms: Sequence[str] = ("table", "json", "csv")) -> None:
    """Let the user choose the form of a result."""
    parser.add_argument("--format", choices=forms, default="table", help="form of the result (default: table)")


def add_replace(parser: argparse.ArgumentParser) -> None:
    """Let the user say that a file which is written may take the place of another; `check_absent` heeds it."""
    parser.add_argument("--replace", action="store_true", help="let it take the place of a file that is there")


def check_absent(file: Path | None, chosen: argparse.Namespace) -> None:
    """See, before anything is done, that no file is lost by writing one.

    Raises
    ------
    InvalidInput
        There is a file, and it was not said that it may be replaced.
    """
    if file is not None and os.path.lexists(file) and not chosen.replace:
        raise InvalidInput(f"{file} is there already.", advice="Give another name, or --replace to lose what is there.")


def add_query(parser: argparse.ArgumentParser) -> None:
    """Let the user say what is searched for."""
    parser.add_argument(
        "--level", type=str.upper, choices=("PATIENT", "STUDY", "SERIES", "IMAGE"), help="level (default: STUDY)"
    )
    parser.add_argument(
        "-k",
        "--key",
        dest="keys",
        action="append",
        default=[],
        metavar="KEYWORD[=VALUE]",
        help="attribute to match, or to return when it has no value: a keyword, a tag such as 0010,0010, "
        "or a path of them with points between",
    )
    parser.add_argument("--limit", type=positive, metavar="N", help="stop after this many matches (of each node)")


def add_model(
    parser: argparse.ArgumentParser,
    models: Sequence[QueryModel] = SEARCHED_MODELS,
    default: str = "default: the node's",
) -> None:
    """Let the user choose the information model."""
    parser.add_argument("--model", type=one_of(models), choices=tuple(models), help=f"information model ({default})")


class Once(argparse.Action):
    """Takes a value, and refuses another one: of two the first would be lost without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Keep the value."""
        if getattr(namespace, self.dest, self.default) != self.default:
            parser.error(f"{option_string} can be given once only; run the command again for each")
        setattr(namespace, self.dest, values)


def add_uids(parser: argparse.ArgumentParser) -> None:
    """Let the user name entities by their unique keys."""
    parser.add_argument("--patient-id", action=Once, default="", metavar="ID", help="Patient ID")
    for name, meaning in (("study", "Study"), ("series", "Series"), ("instance", "SOP")):
        parser.add_argument(
            f"--{name}", action="append", default=[], metavar="UID", help=f"{meaning} Instance UID; may be repeated"
        )


def default_of(value: str, *, stays: bool) -> str:
    """Say what holds where an option is not given: a value, or what was set before."""
    return f"default: {'as it is' if stays else value}"


def one_of(members: Iterable[Word]) -> Callable[[str], Word]:
    """Read one of some words."""
    words = {str(member): member for member in members}

    def read(text: str) -> Word:
        if text not in words:
            raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(words)}")
        return words[text]

    return read


def ae_title(text: str) -> str:
    """Check an AE title; an empty one stands for that of the settings."""
    if text and (problem := ae_title_problem(text)):
        raise argparse.ArgumentTypeError(problem)
    return text.strip()


def port(text: str) -> int:
    """Check a port; 0 stands for any free one."""
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to 65535, or 0 for any free one, not {text!r}")
    return int(text)


def positive(text: str) -> int:
    """Check a number of things."""
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def seconds(text: str) -> float:
    """Check a span of time."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number <= 86400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0, up to a day")
    return number
