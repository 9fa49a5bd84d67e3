"""The tags of one team."""
