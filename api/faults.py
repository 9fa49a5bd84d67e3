"""What pydantic found wrong, as stable codes with sentences of ours."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from api.problems import Fault

_CODES = {
    "missing": "required",
    "extra_forbidden": "unknown-field",
    "enum": "wrong-choice",
    "due_one_of": "due-one-of",
    "reminder_one_of": "reminder-one-of",
    "clock": "wrong-clock",
}
_FAMILIES = (("datetime", "wrong-instant"), ("timezone", "wrong-instant"), ("date", "wrong-date"))
_AT_MOST = 20


def faults_of(error: ValidationError) -> list[Fault]:
    """One per wrong field, at most 20."""
    found = error.errors(include_url=False, include_input=False)
    return [_fault(item) for item in found[:_AT_MOST]]


def _fault(item: ErrorDetails) -> Fault:
    field = ".".join(str(part) for part in item["loc"])[:100]
    return Fault(field, _code(item["type"]), _values(item))


def _code(kind: str) -> str:
    if code := _CODES.get(kind):
        return code
    for start, code in _FAMILIES:
        if kind.startswith(start):
            return code
    return "wrong-type" if kind.endswith("_type") else "wrong-value"


def _values(item: ErrorDetails) -> dict[str, Any]:
    expected = str(item.get("ctx", {}).get("expected", ""))
    return {"choices": expected.replace("'", "").replace(" or ", ", ")}
