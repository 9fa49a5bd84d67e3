"""The fastest MAX there can be: it says yes to everything. `python -m benchmarks.fake_max`."""

import asyncio
import json
import sys
from typing import Any

_ME = {"user_id": 1, "first_name": "Bot", "username": "bot", "is_bot": True}
_SENT = {
    "message": {
        "recipient": {"chat_id": 1, "chat_type": "dialog", "user_id": 1},
        "timestamp": 1,
        "body": {"mid": "mid.1", "seq": 1, "text": "x"},
    }
}


def _response(body: object) -> bytes:
    data = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(data)}"
    return head.encode() + b"\r\n\r\n" + data


_ANSWERS = {
    b"GET /me": _response(_ME),
    b"POST /messages": _response(_SENT),
}
_YES = _response({"success": True})


class FakeMax(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, as far as aiohttp's client needs it."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remembers where to answer."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport
        self._buffer = bytearray()

    def data_received(self, data: Any) -> None:
        """Answers every request that is complete."""
        self._buffer += data
        while (end := self._end()) is not None:
            request = bytes(self._buffer[:60])
            del self._buffer[:end]
            known = (answer for start, answer in _ANSWERS.items() if request.startswith(start))
            self._transport.write(next(known, _YES))

    def _end(self) -> int | None:
        head = self._buffer.find(b"\r\n\r\n")
        if head < 0:
            return None
        length = 0
        for line in bytes(self._buffer[:head]).lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        end = head + 4 + length
        return end if len(self._buffer) >= end else None


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(FakeMax, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    sys.stdout.write(f"http://127.0.0.1:{port}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
