"""Data sets as they are encoded: read as far as they can be read, decoded, with what is wrong with them in words.

`reading` walks along the bytes of a file or of a message, `values` and `character_sets` decode what it finds, and
`elements` puts both together; `dictionary` knows the attributes by name. Nothing that arrives makes any of it fail.

References
----------
PS3.5, PS3.6
"""
