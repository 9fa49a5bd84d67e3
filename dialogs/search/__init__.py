"""Tasks by words or number. Opened with nothing, or with `{"words": …}` at what they find."""
