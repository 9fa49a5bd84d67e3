"""The picker of a rule of repetition, shared by the wizard and the card.

`handlers.open_repeat_picker` opens it; its answer is `{"rule", "from_completion"}`, or nothing.
"""
