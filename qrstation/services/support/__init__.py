"""What is handed to whoever looks after qrstation when something does not work."""
