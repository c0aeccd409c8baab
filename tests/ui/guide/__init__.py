"""The guide of the first start."""
