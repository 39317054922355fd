"""Guided walks: a readable script in ``resources/tours``, the card that leads through it, and the way back."""
