"""The nodes of the node book, as chips above the pages and in their dialog."""
