"""The page of retrievals: those that run, those that wait, and what came of the others."""
