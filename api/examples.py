"""Examples in the OpenAPI document; the tests check them against its schemas."""

from typing import Any

from api.middlewares import BODY_LIMIT
from locales import translator

_t = translator("en")
_ANNA: dict[str, Any] = {"id": 67890, "name": "Anna Smirnova", "username": "anna"}
_ME = {
    **_ANNA,
    "first_name": "Anna",
    "last_name": "Smirnova",
    "language": "en",
    "timezone": "Europe/Moscow",
}
_TEAM = {"id": 3, "name": "Office", "personal": False}
_NOW = "2026-11-23T06:00:00Z"
_TAG = {"id": 5, "name": "reports", "colour": "blue"}
_NAME = {"id": 67890, "name": "Anna Smirnova"}
_DUE = {
    "at": "2026-11-23T15:00:00Z",
    "date": "2026-11-23",
    "all_day": False,
    "timezone": "Europe/Moscow",
    "overdue": False,
}
_BOTH = {
    "id": 42,
    "number": 7,
    "kind": "task",
    "title": "Prepare the report",
    "state": "open",
    "priority": 2,
    "due": _DUE,
    "ends_at": None,
    "team": _TEAM,
    "tags": [_TAG],
    "version": 1,
}
_LINE = {
    **_BOTH,
    "author": _NAME,
    "assignments": [{"person": _NAME, "state": "pending"}],
    "repeats": True,
    "checklist": {"done": 1, "count": 2},
    "comments": 3,
    "mine": "pending",
    "actions": ["accept", "decline", "start", "complete"],
}
_TASK = {
    **_BOTH,
    "description": "With the figures of November",
    "duration": None,
    "author": _ANNA,
    "assignments": [
        {"person": _ANNA, "state": "pending", "note": "", "due": None, "via_tag": None}
    ],
    "actions": ["accept", "decline", "start", "block", "complete", "comment", "edit", "delete"],
    "may": ["edit", "assign", "delete", "comment", "remind_others"],
    "recipient_tags": [],
    "checklist": [{"id": 9, "text": "Collect the figures", "done": True, "position": 0}],
    "series": {"rule": "FREQ=WEEKLY;BYDAY=MO", "text": "every Monday", "from_completion": False},
    "completion": "all",
    "needs_review": False,
    "blocked_reason": "",
    "due_requests": [],
    "watching": False,
    "watchers": 1,
    "muted": False,
    "reminders": [{"id": 11, "minutes_before": 60, "at": "2026-11-23T14:00:00Z"}],
    "source": None,
    "comments_count": 3,
    "files_count": 0,
    "created_at": _NOW,
    "updated_at": _NOW,
    "closed_at": None,
    "url": "https://max.ru/tasks_bot?startapp=task_42",
}


_VALUES: dict[str, Any] = {
    "limit": BODY_LIMIT // 1024,
    "seconds": 20,
    "minutes": 3,
    "days": 92,
    "name": "designer",
    "wanted": "text/calendar",
    "part": "FREQ=SECONDLY",
}
"""What sentences of refusals name."""


def problem(status: int, code: str) -> dict[str, Any]:
    """Problem details of that code."""
    detail = _t(f"error-{code}", **_VALUES)
    title = _t(f"api-status-{status}")
    start = {"type": "about:blank", "title": title, "status": status, "code": code}
    return {**start, "detail": detail, "errors": []}


BODIES: dict[str, Any] = {
    "SessionAnswer": {
        "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2Nzg5MCJ9.c2lnbmF0dXJl",
        "expires_at": "2026-11-23T07:00:00Z",
        "person": _ME,
        "start_param": "task_42",
    },
    "MeAnswer": {
        "person": _ME,
        "teams": [
            {**_TEAM, "role": "owner", "timezone": "Europe/Moscow", "may_assign_others": True}
        ],
        "counts": {"today": 3, "overdue": 1},
        "now": _NOW,
    },
    "Task": _TASK,
    "TaskPage": {"items": [_LINE], "next_cursor": None, "now": _NOW},
    "NewTask": {
        "title": "Prepare the report",
        "team_id": 3,
        "assignee_ids": [67890],
        "due": {"at": "2026-11-23T18:00:00+03:00"},
    },
    "NewMove": {"action": "decline", "note": "On holiday until Monday", "version": 1},
    "Report": {"report": "Sent by mail", "version": 1},
    "Health": {"status": "ok", "version": "0.1.0"},
    "Readiness": {"status": "ok", "checks": {"PostgreSQL": {"ok": True, "milliseconds": 2}}},
}
"""By the name of the schema."""
