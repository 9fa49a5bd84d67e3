"""Raw JSON to maxapi's models, whatever MAX adds to it.

maxapi refuses a whole update for one unknown button. What it refuses is repaired or left out
and counted, and the rest is parsed again: a person who writes with a new kind of attachment
still gets an answer.
"""

import copy
from typing import Any

from maxapi.enums.update import UpdateType
from maxapi.types.message import Message
from maxapi.types.updates import UpdateUnion, UpdateUnionAdapter
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.max import metrics
from bot.max.inbound.rights import RIGHTS_CHANGED, RightsChanged

type_adapters: dict[str, TypeAdapter[Any]] = {RIGHTS_CHANGED: TypeAdapter(RightsChanged)}
KNOWN = {str(kind) for kind in UpdateType} | {RIGHTS_CHANGED}
_MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)

_DEFAULTS = {"is_bot": False, "first_name": "", "seq": 0, "timestamp": 0, "is_channel": False}
"""What MAX sometimes leaves out and maxapi insists on."""
_OPTIONAL = {"link": "link", "stat": "field", "body": "body", "message": "message"}
_LISTS = {"attachments": "attachment", "markup": "markup", "buttons": "button"}
_PASSES = 8
_GONE = object()

Event = UpdateUnion | RightsChanged


class UnparsableError(ValueError):
    """Nothing can be made of this update; says where it broke, never what it said."""


def parse_event(raw: dict[str, Any]) -> Event:
    """The event behind a raw update of a known type.

    Raises:
        UnparsableError: what is left after all repairs is still no event.
    """
    adapter = type_adapters.get(str(raw.get("update_type")), UpdateUnionAdapter)
    event: Event = _parse(adapter, raw)
    return event


def parse_message(raw: dict[str, Any]) -> Message:
    """A message out of MAX's answer, with the same leniency."""
    message: Message = _parse(_MESSAGE, raw)
    return message


def _parse(adapter: TypeAdapter[Any], raw: dict[str, Any]) -> Any:
    try:
        return adapter.validate_python(raw)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False, include_context=False)
    mended = copy.deepcopy(raw)
    for _ in range(_PASSES):
        for detail in errors:
            _mend(mended, detail)
        mended = _compact(mended)
        try:
            return adapter.validate_python(mended)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False, include_context=False)
    raise UnparsableError(_where(errors[0]))


def _where(detail: ErrorDetails) -> str:
    return f"{'.'.join(map(str, detail['loc']))}: {detail['type']}"


def _mend(raw: dict[str, Any], detail: ErrorDetails) -> None:
    """Repairs one complaint in place, or marks the smallest part that can be spared."""
    steps, leaf = _walk(raw, detail["loc"])
    holder = steps[-1][0][steps[-1][1]] if steps else raw
    if detail["type"] == "missing":
        if leaf in _DEFAULTS and isinstance(holder, dict):
            holder[leaf] = _DEFAULTS[leaf]
        else:
            _spare(steps, detail)
    elif steps and steps[-1][1] == "chat_type":
        recipient = steps[-1][0]
        recipient["chat_type"] = "chat" if (recipient.get("chat_id") or 0) < 0 else "dialog"
        metrics.stripped.labels("chat_type").inc()
    elif not steps or steps[-1][1] == "type" or isinstance(steps[-1][1], int):
        _spare(steps, detail)
    elif holder is not _GONE:
        steps[-1][0][steps[-1][1]] = _GONE
        metrics.stripped.labels(_OPTIONAL.get(str(steps[-1][1]), "field")).inc()


def _walk(raw: Any, loc: tuple[int | str, ...]) -> tuple[list[tuple[Any, Any]], int | str | None]:
    """The containers on the way to a complaint; pydantic's names of union members are skipped."""
    steps: list[tuple[Any, Any]] = []
    here = raw
    for part in loc:
        inside = isinstance(here, dict) and part in here
        if inside or (isinstance(here, list) and isinstance(part, int) and part < len(here)):
            steps.append((here, part))
            here = here[part]
    return steps, loc[-1] if loc else None


def _spare(steps: list[tuple[Any, Any]], detail: ErrorDetails) -> None:
    """Marks the innermost element of a list, or optional field, on the way to the complaint."""
    for depth in range(len(steps) - 1, -1, -1):
        holder, key = steps[depth]
        what = _OPTIONAL.get(key) if isinstance(key, str) else _list_name(steps[:depth])
        if what:
            if holder[key] is not _GONE:
                holder[key] = _GONE
                metrics.stripped.labels(what).inc()
            return
    raise UnparsableError(_where(detail))


def _list_name(steps: list[tuple[Any, Any]]) -> str:
    names = [key for _, key in steps if key in _LISTS]
    return _LISTS[names[-1]] if names else "element"


def _compact(node: Any) -> Any:
    """The same without what was marked."""
    if isinstance(node, dict):
        return {key: _compact(value) for key, value in node.items() if value is not _GONE}
    if isinstance(node, list):
        return [_compact(item) for item in node if item is not _GONE]
    return node
