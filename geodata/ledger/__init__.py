"""What is claimed about a subject: rival values side by side, and a status derived from who says what."""
