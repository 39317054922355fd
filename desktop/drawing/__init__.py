"""Drawing areas on the map: the sketch, what it snaps to, and how hand and keys make it."""
