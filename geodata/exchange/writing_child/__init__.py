"""The process that writes exports and reads them back, one module a format; nothing else may import it."""
