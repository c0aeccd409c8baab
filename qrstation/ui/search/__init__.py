"""The page on which nodes are searched."""
