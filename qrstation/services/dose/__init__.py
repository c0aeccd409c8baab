"""Dose objects of a node: asked for, decided, fetched, recorded and handed on."""
