"""Pictures and sheets that leave the room."""
