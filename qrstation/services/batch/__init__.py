"""From a list in a spreadsheet to what a node has of it."""
