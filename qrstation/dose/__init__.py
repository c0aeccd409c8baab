"""Dose objects: which of a node's studies, series and objects are worth fetching; pure functions, no network, no disk."""
