"""Geodesic measures, projections, grid references and outlines as flat arrays."""
