"""qrstation: a DICOM Query/Retrieve workstation for medical physicists."""

__version__ = "0.1.0"
