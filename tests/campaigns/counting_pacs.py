"""A PACS in a process of its own that notes every instance which crosses the wire.

``python -m tests.campaigns.counting_pacs LOG OBJECTS MOVE_PORT`` writes its port to standard output and serves until
its standard input ends.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset

from qrstation.dicom import uids
from tests.faults.lying_pacs import Lying
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving

PIXELS = 24 * 1024
"""Bytes of pixels of each instance: some P-DATA-TF, so that a kill also falls into the middle of one."""
PAUSE = 0.004


def objects(number: int) -> list[Dataset]:
    """Make a mammography of so many images in four series."""
    return [
        an_object(
            uids.MAMMOGRAPHY_FOR_PRESENTATION,
            series=1 + each % 4,
            number=each,
            Modality="MG",
            Rows=96,
            Columns=256,
            PixelData=bytes([each % 256]) * PIXELS,
        )
        for each in range(1, number + 1)
    ]


@dataclass(kw_only=True)
class Counting(Lying):
    """Does what it is told, and writes it down as it happens."""

    log: Path

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        with self.log.open("a") as log:
            log.write(f"{ds.SOPInstanceUID}\n")
        return super().store(assoc, send, ds, **options)


def main(log: str, number: str, move_port: str) -> None:
    """Serve until nobody needs it any more."""
    pacs = Pacs(
        objects=objects(int(number)),
        courier=Counting(log=Path(log), pause=PAUSE),
        destinations={"QRSTATION": ("127.0.0.1", int(move_port))},
    )
    with serving(pacs) as node:
        sys.stdout.write(f"{node.address.port}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
