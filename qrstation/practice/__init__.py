"""Invented patients, their studies and a practice PACS that serves them: no real person's data is needed to learn."""

from __future__ import annotations

from qrstation.practice.pacs import PracticePacs

__all__ = ["PracticePacs"]
