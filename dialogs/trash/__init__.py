"""What was deleted, and bringing it back. Opened with nothing."""
