"""What the atlas knows and computes: records, ledger, areas, geometry, project file, theatres. No Qt."""
