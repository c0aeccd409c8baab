"""Frozen values that every room shares; imports nothing of ours."""
