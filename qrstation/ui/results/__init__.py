"""Entities of DICOM in a tree, from a node or from the archive alike."""
