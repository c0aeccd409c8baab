"""Tables of the index: which attributes are held in it, and the counters that SQLite keeps right by itself.

Columns that hold an attribute bear its keyword. A study is one patient's: two patients who share a Study Instance UID
have two rows. Its attributes are those of one instance, its representative; nothing is mixed from several.
"""

from __future__ import annotations

from qrstation.model.information_model import Level
from qrstation.store.database import Schema
from qrstation.words import later

PATIENT_ATTRIBUTES = (
    "PatientID",
    "IssuerOfPatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientBirthTime",
    "PatientSex",
    "OtherPatientIDs",
    "EthnicGroup",
    "PatientComments",
)
STUDY_ATTRIBUTES = (
    "StudyInstanceUID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "StudyID",
    "StudyDescription",
    "ReferringPhysicianName",
    "PatientAge",
    "PatientSize",
    "PatientWeight",
)
SERIES_ATTRIBUTES = (
    "SeriesInstanceUID",
    "Modality",
    "SeriesNumber",
    "SeriesDescription",
    "SeriesDate",
    "SeriesTime",
    "BodyPartExamined",
    "Laterality",
    "ProtocolName",
    "Manufacturer",
    "ManufacturerModelName",
    "DeviceSerialNumber",
    "StationName",
    "InstitutionName",
    "OperatorsName",
    "PerformingPhysicianName",
    "PerformedProcedureStepStartDate",
    "PerformedProcedureStepStartTime",
)
INSTANCE_ATTRIBUTES = (
    "SOPInstanceUID",
    "SOPClassUID",
    "InstanceNumber",
    "AcquisitionNumber",
    "ContentDate",
    "ContentTime",
    "NumberOfFrames",
    "Rows",
    "Columns",
)

COLUMNS: dict[str, Level] = {
    **dict.fromkeys(PATIENT_ATTRIBUTES, Level.PATIENT),
    **dict.fromkeys(STUDY_ATTRIBUTES, Level.STUDY),
    **dict.fromkeys(SERIES_ATTRIBUTES, Level.SERIES),
    **dict.fromkeys(INSTANCE_ATTRIBUTES, Level.IMAGE),
}
"""Attributes held in the index, with the level that they belong to."""

_TEXT = "TEXT NOT NULL DEFAULT ''"
_NUMBER = "INTEGER NOT NULL DEFAULT 0"


def _columns(keywords: tuple[str, ...]) -> str:
    return ", ".join(f"{keyword} {_TEXT}" for keyword in keywords)


_STUDIES = (
    f"""CREATE TABLE studies (
        id INTEGER PRIMARY KEY, {_columns(PATIENT_ATTRIBUTES + STUDY_ATTRIBUTES)},
        alphabetic {_TEXT}, ideographic {_TEXT}, phonetic {_TEXT}, ModalitiesInStudy {_TEXT},
        NumberOfStudyRelatedSeries {_NUMBER}, NumberOfStudyRelatedInstances {_NUMBER},
        bytes {_NUMBER}, representative {_TEXT}, UNIQUE (StudyInstanceUID, PatientID))""",
    "CREATE INDEX studies_by_patient ON studies (PatientID)",
    "CREATE INDEX studies_by_name ON studies (alphabetic, ideographic, phonetic)",
    "CREATE INDEX studies_by_ideographic ON studies (ideographic)",
    "CREATE INDEX studies_by_phonetic ON studies (phonetic)",
    "CREATE INDEX studies_by_birth_date ON studies (PatientBirthDate)",
    "CREATE INDEX studies_by_date ON studies (StudyDate, StudyTime, ModalitiesInStudy)",
    "CREATE INDEX studies_by_accession ON studies (AccessionNumber)",
    "CREATE INDEX studies_by_study_id ON studies (StudyID)",
    "CREATE INDEX studies_by_description ON studies (StudyDescription)",
    "CREATE INDEX studies_by_referring ON studies (ReferringPhysicianName)",
)
_SERIES = (
    f"""CREATE TABLE series (
        id INTEGER PRIMARY KEY, study_id INTEGER NOT NULL REFERENCES studies (id), {_columns(SERIES_ATTRIBUTES)},
        NumberOfSeriesRelatedInstances {_NUMBER}, bytes {_NUMBER}, representative {_TEXT},
        UNIQUE (study_id, SeriesInstanceUID))""",
    "CREATE INDEX series_by_uid ON series (SeriesInstanceUID)",
    "CREATE INDEX series_by_modality ON series (Modality, study_id)",
    "CREATE INDEX series_by_station ON series (StationName, study_id)",
    """CREATE TRIGGER series_added AFTER INSERT ON series BEGIN
        UPDATE studies SET NumberOfStudyRelatedSeries = NumberOfStudyRelatedSeries + 1 WHERE id = NEW.study_id;
    END""",
    """CREATE TRIGGER series_removed AFTER DELETE ON series BEGIN
        UPDATE studies SET NumberOfStudyRelatedSeries = NumberOfStudyRelatedSeries - 1 WHERE id = OLD.study_id;
    END""",
    """CREATE TRIGGER series_counted AFTER UPDATE OF NumberOfSeriesRelatedInstances, bytes ON series BEGIN
        UPDATE studies SET
            NumberOfStudyRelatedInstances = NumberOfStudyRelatedInstances
                + NEW.NumberOfSeriesRelatedInstances - OLD.NumberOfSeriesRelatedInstances,
            bytes = bytes + NEW.bytes - OLD.bytes
        WHERE id = NEW.study_id;
    END""",
)
_MODALITIES = tuple(
    f"""CREATE TRIGGER modality_{name} AFTER {event} ON series BEGIN
        UPDATE studies SET ModalitiesInStudy = coalesce((
            SELECT group_concat(Modality, '\\') FROM (
                SELECT DISTINCT Modality FROM series WHERE study_id = {row}.study_id AND Modality <> ''
                ORDER BY Modality)), '')
        WHERE id = {row}.study_id;
    END"""
    for name, event, row in (
        ("added", "INSERT", "NEW"),
        ("changed", "UPDATE OF Modality", "NEW"),
        ("removed", "DELETE", "OLD"),
    )
)
_CHANGED = "CREATE INDEX instances_changed ON instances (series_id) WHERE changed"
_REMOVING = "CREATE INDEX instances_removing ON instances (series_id) WHERE removing"
_EXTRACTED = "CREATE INDEX instances_extracted ON instances (series_id) WHERE extracted"
_INSTANCES = (
    # Of several files with one SOP Instance UID in a series, all but one are hidden: counted in bytes alone. Those that
    # were made of some frames of another instance are ``extracted``: the node that has that one does not count them.
    # Files that were found to hold other bytes than were received, or could not be read, are ``changed``. Those that
    # somebody wants deleted are ``removing``.
    f"""CREATE TABLE instances (
        id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series (id), {_columns(INSTANCE_ATTRIBUTES)},
        TransferSyntaxUID {_TEXT}, variant {_TEXT}, hidden {_NUMBER}, extracted {_NUMBER}, changed {_NUMBER},
        removing {_NUMBER}, size INTEGER NOT NULL, sha256 BLOB NOT NULL,
        gaps_in_study INTEGER NOT NULL, gaps_in_series INTEGER NOT NULL, unflushed TEXT)""",
    "CREATE UNIQUE INDEX instances_by_uid ON instances (SOPInstanceUID, series_id, variant)",
    "CREATE INDEX instances_by_series ON instances (series_id)",
    _EXTRACTED,
    _CHANGED,
    _REMOVING,
    "CREATE INDEX instances_unflushed ON instances (unflushed) WHERE unflushed IS NOT NULL",
    """CREATE TABLE classes_in_study (
        study_id INTEGER NOT NULL REFERENCES studies (id), SOPClassUID TEXT NOT NULL, instances INTEGER NOT NULL,
        PRIMARY KEY (study_id, SOPClassUID)) WITHOUT ROWID""",
    "CREATE INDEX classes_by_uid ON classes_in_study (SOPClassUID)",
    """CREATE TRIGGER instance_added AFTER INSERT ON instances BEGIN
        UPDATE series SET bytes = bytes + NEW.size,
            NumberOfSeriesRelatedInstances = NumberOfSeriesRelatedInstances + 1 - NEW.hidden WHERE id = NEW.series_id;
        INSERT INTO classes_in_study
            SELECT study_id, NEW.SOPClassUID, 1 FROM series WHERE id = NEW.series_id
            ON CONFLICT DO UPDATE SET instances = instances + 1;
    END""",
    """CREATE TRIGGER instance_hidden AFTER UPDATE OF hidden ON instances BEGIN
        UPDATE series SET NumberOfSeriesRelatedInstances = NumberOfSeriesRelatedInstances + OLD.hidden - NEW.hidden
            WHERE id = NEW.series_id;
    END""",
    """CREATE TRIGGER instance_removed AFTER DELETE ON instances BEGIN
        UPDATE series SET bytes = bytes - OLD.size,
            NumberOfSeriesRelatedInstances = NumberOfSeriesRelatedInstances - 1 + OLD.hidden WHERE id = OLD.series_id;
        UPDATE classes_in_study SET instances = instances - 1 WHERE SOPClassUID = OLD.SOPClassUID
            AND study_id = (SELECT study_id FROM series WHERE id = OLD.series_id);
        DELETE FROM classes_in_study WHERE instances = 0 AND SOPClassUID = OLD.SOPClassUID
            AND study_id = (SELECT study_id FROM series WHERE id = OLD.series_id);
    END""",
)
_TOTALS = (
    # Files beyond the first of their SOP Instance UID.
    "CREATE TABLE totals (conflicts INTEGER NOT NULL)",
    "INSERT INTO totals VALUES (0)",
    """CREATE TRIGGER conflict_added AFTER INSERT ON instances
    WHEN EXISTS (SELECT 1 FROM instances WHERE SOPInstanceUID = NEW.SOPInstanceUID AND id <> NEW.id) BEGIN
        UPDATE totals SET conflicts = conflicts + 1;
    END""",
    """CREATE TRIGGER conflict_removed AFTER DELETE ON instances
    WHEN EXISTS (SELECT 1 FROM instances WHERE SOPInstanceUID = OLD.SOPInstanceUID) BEGIN
        UPDATE totals SET conflicts = conflicts - 1;
    END""",
)
# Files that were received and are gone, until somebody accepts it.
_LOST = f"""CREATE TABLE lost (
    PatientID {_TEXT}, StudyInstanceUID {_TEXT}, SeriesInstanceUID {_TEXT}, SOPInstanceUID {_TEXT}, variant {_TEXT},
    size INTEGER NOT NULL, sha256 BLOB NOT NULL,
    PRIMARY KEY (StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID, variant)) WITHOUT ROWID"""
_STATE = ("CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",)

INDEX_SCHEMA = Schema(
    name=later("index of the archive"),
    version=4,
    statements=(*_STUDIES, *_SERIES, *_MODALITIES, *_INSTANCES, *_TOTALS, _LOST, *_STATE),
    migrations={
        1: (f"ALTER TABLE instances ADD COLUMN extracted {_NUMBER}", _EXTRACTED, _LOST),
        2: (f"ALTER TABLE instances ADD COLUMN changed {_NUMBER}", _CHANGED),
        3: (f"ALTER TABLE instances ADD COLUMN removing {_NUMBER}", _REMOVING),
    },
)
