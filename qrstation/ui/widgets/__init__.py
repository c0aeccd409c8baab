"""Parts that every page uses: palette, icons, messages."""
