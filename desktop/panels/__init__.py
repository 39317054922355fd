"""One dock a file. Panels redraw from the session, never import each other, and hold no truth."""
