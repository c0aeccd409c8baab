"""The page of what is held on this workstation."""
