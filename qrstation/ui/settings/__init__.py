"""The Settings page, one file a section."""
