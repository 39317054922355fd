"""Forms in which records are entered and edited."""
