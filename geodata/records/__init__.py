"""The kinds of record, as frozen values: what was said, by whom, about which contingent or event."""
