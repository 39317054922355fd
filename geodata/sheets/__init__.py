"""What a briefing sheet is made for: its paper, what was asked of it, and the code that leads back to it."""
