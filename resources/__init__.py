"""What a window shows besides records: icons, symbols, translations, help and tours."""
