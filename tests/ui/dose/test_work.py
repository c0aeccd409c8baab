"""The Dose page and the core: what is asked, reviewed, retrieved and written, in the real program."""

from __future__ import annotations

import json
from pathlib import Path

from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import Place
from tests.ui.conftest import StartProgram
from tests.unit.dose.reviews import reported, review


def test_a_review_is_written_to_a_file(start: StartProgram, pacs: RemoteNode, tmp_path: Path) -> None:
    driver = start(pacs)
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.show_review(review(reported("1")))
    page.review.export_wanted.emit(page.review.review, tmp_path / "review.json")
    driver.until(lambda: bool(page.messages.messages))
    assert page.messages.messages[0].title == f"The review is in {tmp_path / 'review.json'}."
    assert json.loads((tmp_path / "review.json").read_text())["studies"][0]["study_instance_uid"] == "1"
    page.review.export_wanted.emit(page.review.review, tmp_path / "no such folder" / "review.csv")
    driver.until(lambda: "review.csv" in page.messages.messages[0].title)
