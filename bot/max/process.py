"""Settings of the interpreter for a process that runs the bridge."""

import gc


def settle_down() -> None:
    """To be called when everything is imported and built.

    aiogram's thousands of model classes never die; the collector need not walk them again and
    again. Nearly doubles the presses a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
