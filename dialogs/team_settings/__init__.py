"""What one team has decided: its name, rights, working days, time zone; and its end."""
