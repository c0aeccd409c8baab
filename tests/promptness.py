"""How long may take what is promised to be soon, on a machine that runs other tests besides."""

LOADED = 3.0
"""How many times longer than alone something may take there; what hangs takes longer than that."""

SOON = 2.0 * LOADED
"""Seconds within which whatever we ask of a node ends once it is cancelled, or its timeouts are over."""
