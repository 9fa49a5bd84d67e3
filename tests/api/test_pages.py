"""Pages, their headers, health and metrics."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from tests.api.conftest import Caller, Checks

Client = TestClient[Any, Any]


@pytest.mark.parametrize("path", ["/app", "/app/"])
async def test_the_mini_app_is_told_its_script_and_its_bot(client: Client, path: str) -> None:
    response = await client.get(path)
    page = await response.text()
    assert 'src="https://st.max.ru/js/max-web-app.js"' in page
    assert 'content="tasks_bot"' in page
    assert response.headers["Cache-Control"] == "no-cache"


async def test_the_mini_app_runs_no_inline_script_and_is_framed_by_max_only(
    client: Client,
) -> None:
    response = await client.get("/app/")
    policy = dict(
        part.strip().split(" ", 1)
        for part in response.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self' https://st.max.ru"
    assert policy["frame-ancestors"] == "https://*.max.ru"
    assert "unsafe" not in response.headers["Content-Security-Policy"]


async def test_assets_are_kept_for_ever(client: Client) -> None:
    response = await client.get("/app/assets/index-Ab12.js")
    assert response.status == 200
    assert "immutable" in response.headers["Cache-Control"]
    assert "javascript" in response.content_type


@pytest.mark.parametrize(
    "name", ["missing.js", "..%2f..%2fsecret.txt", "%2e%2e/secret.txt", ".env", "%00"]
)
async def test_nothing_but_assets_is_served(client: Client, name: str) -> None:
    response = await client.get(f"/app/assets/{name}")
    assert response.status == 404


async def test_without_a_build_the_page_says_what_to_do(client: Client, miniapp_dir: Path) -> None:
    shutil.rmtree(miniapp_dir)
    response = await client.get("/app/", headers={"Accept-Language": "en"})
    assert response.status == 503
    assert "make setup" in await response.text()


@pytest.mark.parametrize("path", ["/health", "/api/v1/me", "/app/", "/docs", "/nothing"])
async def test_every_answer_has_the_security_headers(client: Client, path: str) -> None:
    response = await client.get(path)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


async def test_answers_of_the_api_are_not_stored(anna: Caller) -> None:
    response = await anna.request("GET", "/me")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/docs", "/docs/docs.js", "/docs/docs.css"])
async def test_the_documentation_page_needs_nobody_else(client: Client, path: str) -> None:
    response = await client.get(path)
    page = await response.text()
    assert response.status == 200
    assert "https://" not in page
    assert "<script>" not in page


async def test_the_process_tells_that_it_lives(client: Client) -> None:
    response = await client.get("/health")
    assert await response.json() == {"status": "ok", "version": "9.9.9"}


async def test_the_process_is_ready_when_its_servers_are(client: Client, checks: Checks) -> None:
    response = await client.get("/ready")
    assert response.status == 200
    checks.broken.add("Redis")
    response = await client.get("/ready")
    body = await response.json()
    assert response.status == 503
    assert body["status"] == "unavailable"
    assert {name: check["ok"] for name, check in body["checks"].items()} == {
        "PostgreSQL": True,
        "Redis": False,
    }


async def test_requests_are_counted_by_route(client: Client, anna: Caller) -> None:
    await anna.get("/tasks/987654321", 404)
    await client.request("PROPFIND", "/coffee")
    text = await (await client.get("/metrics")).text()
    assert 'http_requests_total{method="GET",route="/api/v1/tasks/{task_id}",status="404"}' in text
    assert 'method="other",route="none"' in text
    assert "987654321" not in text
