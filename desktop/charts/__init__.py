"""Charts, drawn by matplotlib into plain pixels: no Qt here, and nothing is imported before a chart is wanted."""
