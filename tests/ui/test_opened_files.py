"""Files that the program is started with, as by a double click, are taken into the archive."""

from pathlib import Path

from qrstation.ui.places import Place
from tests.ui.conftest import INSTANCES_EACH, PATIENTS, SERIES_EACH, StartProgram


def test_a_folder_that_is_opened_with_the_program_stands_on_the_page_archive(
    start: StartProgram, studies: Path
) -> None:
    driver = start(files=(studies,))

    every = len(PATIENTS) * SERIES_EACH * INSTANCES_EACH
    driver.until(lambda: any(f"{every}" in message.title for message in driver.pages.archive.messages.messages))
    assert driver.window.open_page is Place.ARCHIVE
