"""Teams, the people in them, and invitations into them."""
