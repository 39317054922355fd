"""The mission mirror in the window: two maps at one true scale, the matched fields below them, the seasons beside."""
