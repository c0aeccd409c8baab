"""The command line: one module for each group of commands, none of which needs a window."""
