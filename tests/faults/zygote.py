"""Starts the product at once: everything is imported already, each process is a fork.

Reads lines of JSON: `{"variables": {…}, "log": path}`; answers each with the process's id.
"""

import importlib
import json
import os
import random
import signal
import sys
from datetime import timedelta
from types import ModuleType
from typing import Any

from tests.faults.length import LEASE, SILENCE


def _product() -> ModuleType:
    """Imported here so that no fork has to, with the lease that the tests want."""
    deliveries = importlib.import_module("models.deliveries")
    deliveries.LEASE = timedelta(seconds=LEASE)  # type: ignore[attr-defined]
    courier = importlib.import_module("jobs.courier")
    courier._SILENCE = timedelta(seconds=SILENCE)  # type: ignore[attr-defined]
    importlib.import_module("bot.app")
    return importlib.import_module("bot.__main__")


def main() -> None:
    """Forks as asked."""
    product = _product()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no funeral
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        asked = json.loads(line)
        pid = os.fork()
        if not pid:
            _become(product, asked)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


def _become(product: ModuleType, asked: dict[str, Any]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    random.seed()
    os.environ.update(asked["variables"])
    log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number, target in ((os.open(os.devnull, os.O_RDONLY), 0), (log, 1), (log, 2)):
        os.dup2(number, target)
    code = 1
    try:
        code = product.main()
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
