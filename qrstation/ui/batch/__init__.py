"""Looking up a list of studies, and retrieving what is found."""
