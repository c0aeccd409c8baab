"""What nodes know about a patient."""
