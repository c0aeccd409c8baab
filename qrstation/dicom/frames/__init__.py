"""Frames of a multi-frame image, as a new instance: which are asked for, where they stand, and what they are then.

`extraction` puts it together; `frame_list` and `times` say which frames, `pixel_data` finds them in the file, and
`header` changes the attributes, with `vectors`, `references` and `changed_times` for those that speak of single frames.

References
----------
PS3.4 Annex Y
"""
