"""The name for decoded JSON objects; MAX's bodies are open-ended, so values are checked in use."""

from typing import Any

Json = dict[str, Any]
