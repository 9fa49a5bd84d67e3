"""MAX names messages by strings, aiogram by ints: a stateless bijection between the two.

A message id is opaque to us: nothing is read out of it, nothing has to be remembered.
"""


def mid_to_int(mid: str) -> int:
    """The int that stands for MAX's message id in aiogram; 0 stands for no message."""
    return int.from_bytes(mid.encode(), "big")


def int_to_mid(message_id: int) -> str:
    """MAX's message id behind aiogram's.

    Raises:
        ValueError: the number never came from `mid_to_int`.
    """
    if message_id < 0:
        raise ValueError("a message id is never negative")
    return message_id.to_bytes((message_id.bit_length() + 7) // 8, "big").decode()
