"""Records of every kind as a table: a million rows by page, cells edited through the fields of the forms."""
