"""The connection doctor: finds out step by step what works with a node, and what to do where it does not."""
