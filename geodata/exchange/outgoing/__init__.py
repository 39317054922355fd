"""Exports as the program's own process sees them: what is written, and what is made of what the child has written."""
