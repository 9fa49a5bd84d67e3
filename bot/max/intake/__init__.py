"""How updates come in: `polling` or `webhook` store them, `consumer` has them handled.

Nothing is handled where it arrives: MAX is told «received» when PostgreSQL has it, and the one
consumer handles each update, in order per person, until it is done or given up.
May import the bridge's own modules and `models.inbox`.
"""
