"""Imports as the program's own process sees them: what is asked of the reading child, and what is made of its rows."""
