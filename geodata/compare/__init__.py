"""The mission mirror: matched fields of two groups of contingents, never more comparable than their sources are."""
