"""How long the fault tests are: short in every run of the tests, long by `make faults`."""

import os
import sys


def length(name: str, short: int) -> int:
    """The variable FAULTS_<name>, or the short form's number."""
    return int(os.environ.get(f"FAULTS_{name}", short))


LEASE = length("LEASE", 6)
"""Seconds of a claim; the product's own is `models.deliveries.LEASE`, and longer."""
SILENCE = LEASE * 1.8
"""Seconds after which a message is looked for that MAX was silent about; the product's own are
`jobs.courier._SILENCE`, as many to its lease."""
LONG = length("KILLS", 0) > 0
"""Whether this is the long form."""


def report(line: str) -> None:
    """A line for whoever runs `make faults`; pytest shows it with -s."""
    sys.stdout.write(f"faults: {line}\n")
    sys.stdout.flush()
