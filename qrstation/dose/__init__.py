"""Dose objects: which studies, series and objects are worth fetching; pure functions, no network, no disk."""
