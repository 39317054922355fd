"""The map: scene, renderer, layers, labels, symbols, canvas."""
