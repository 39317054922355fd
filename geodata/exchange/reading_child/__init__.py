"""The process that reads files of others for an import, one module a format; nothing else may import it."""
