"""How this implementation names itself to other application entities and in files.

References
----------
PS3.7 Annex D.3.3.2, PS3.10 Section 7.1
"""

IMPLEMENTATION_CLASS_UID = "2.25.188391763928563294386745810537629150441"
IMPLEMENTATION_VERSION_NAME = "QRSTATION"
