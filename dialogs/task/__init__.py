"""The card of one task, and what can be done to it."""
