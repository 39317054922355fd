"""The states that ground can be in, and the words for what is done with it."""

from __future__ import annotations

from typing import Literal

AreaStatus = Literal["SHA", "CHA"]
Product = Literal["cancelled", "reduced", "cleared"]
WorkStatus = Literal["open", "worked_on", "closed", "handed_over"]
GroundState = Literal["SHA", "CHA", "cancelled", "reduced", "cleared"]
Origin = Literal["nothing", "SHA", "CHA", "cancelled", "reduced", "cleared"]
"""What ground was before a step; ``nothing`` is ground that no record speaks of."""

STATUSES: tuple[AreaStatus, ...] = ("SHA", "CHA")
PRODUCTS: tuple[Product, ...] = ("cancelled", "reduced", "cleared")
STATES: tuple[GroundState, ...] = (*STATUSES, *PRODUCTS)
ORIGINS: tuple[Origin, ...] = ("nothing", *STATES)
