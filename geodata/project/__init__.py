"""The project file: one GeoPackage, a durable transaction an edit, a journal of all of them, and what keeps it safe."""
