"""Invitations into one team: a link at once, and all links with their terms."""
