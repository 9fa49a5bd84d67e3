"""The picker of a due time, shared by the wizard and the card."""
