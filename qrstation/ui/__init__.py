"""The window: pages that take frozen values and emit signals, and the bridge between them and the core."""
