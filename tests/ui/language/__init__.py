"""The window in each of its languages."""
