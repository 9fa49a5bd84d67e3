"""The menu: a greeting, what is due, and the ways on."""
