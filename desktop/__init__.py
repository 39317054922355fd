"""The window and the command line: shows what geodata knows, and asks."""
