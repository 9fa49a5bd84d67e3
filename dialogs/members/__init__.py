"""The people of one team: who they are in it, their tags, how they go."""
