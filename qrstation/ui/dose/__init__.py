"""The page Dose: asking for dose objects, reviewing what was found, retrieving it."""
