"""Options that limit what retrievals take of a node."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from qrstation.cli.options import default_of, positive
from qrstation.model.limits import MOST_ASSOCIATIONS, TransferLimits, parse_bandwidth, parse_quiet_hours

_KEEP = object()
"""Stands for an option that was not given, where none is a value."""


def add_limits(parser: argparse.ArgumentParser, *, stays: bool) -> None:
    """Let the user limit what retrievals take of a node; `stays`: what is not given stays as it is."""
    add_associations(parser, default_of("1", stays=stays))
    parser.add_argument(
        "--quiet-hours",
        type=_checked(parse_quiet_hours),
        metavar="SPANS",
        help="when nothing is retrieved from it, in local time, such as '07:00-18:00,mon-fri 08:00-12:00,sat'; or none",
    )
    parser.add_argument(
        "--bandwidth",
        type=_checked(parse_bandwidth),
        default=_KEEP,
        metavar="RATE",
        help="most that retrievals take, such as 20MB/s or 800kB/s; or none",
    )


def add_associations(parser: argparse.ArgumentParser, default: str) -> None:
    """Let the user say over how many associations a retrieval goes."""
    parser.add_argument(
        "--associations",
        type=associations,
        metavar="N",
        help=f"associations of one retrieval side by side, up to {MOST_ASSOCIATIONS} ({default})",
    )


def associations(text: str) -> int:
    """Check a number of associations."""
    number = int(text) if text.isdecimal() else positive(text)
    _checked(lambda _: TransferLimits(associations=number))(text)
    return number


def limits_from(chosen: argparse.Namespace, before: TransferLimits) -> TransferLimits:
    """Make the limits that were chosen; what was not given stays as it was before.

    Raises
    ------
    ValueError
        They make no sense; with a sentence for the user.
    """
    return TransferLimits(
        associations=chosen.associations or before.associations,
        quiet_hours=before.quiet_hours if chosen.quiet_hours is None else chosen.quiet_hours,
        bandwidth=before.bandwidth if chosen.bandwidth is _KEEP else chosen.bandwidth,
    )


def _checked(read: Callable[[str], object]) -> Callable[[str], object]:
    def checked(text: str) -> object:
        try:
            return read(text)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from None

    return checked
