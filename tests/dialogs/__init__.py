"""The private conversation, clicked through over the emulator's HTTP with the whole bot running."""
