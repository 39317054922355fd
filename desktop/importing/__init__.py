"""A file of others on its way into the project: what it leaves open, which column is what, how it looks, what came."""
