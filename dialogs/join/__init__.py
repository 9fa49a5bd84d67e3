"""An invitation, looked at before it is accepted."""
