"""Settings: what is accepted, and how a wrong one is told."""

import re
from pathlib import Path

import pytest

from bot import config
from bot.config import ConfigError, Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # no .env there
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("DATABASE_URL", "mysql://localhost/tasks", "postgresql://"),
        ("REDIS_URL", "localhost:6379", "redis://"),
        ("MAX_API_URL", "platform-api2.max.ru", "https://"),
        ("MAX_UPDATES", "push", "'polling' or 'webhook'"),
        ("MAX_CALLS_PER_SECOND", "0", "greater than or equal to 1"),
        ("PORT", "99999", "less than or equal to 65535"),
        ("PORT", "http", "valid integer"),
        ("LOG_LEVEL", "LOUD", "DEBUG|INFO|WARNING|ERROR"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_expected(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigError) as refused:
        config.load()
    assert str(refused.value).startswith(f"{variable}: ")
    assert expected in str(refused.value)


def test_all_wrong_settings_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "x")
    monkeypatch.setenv("DATABASE_URL", "x")
    with pytest.raises(ConfigError) as refused:
        config.load()
    names = [line.split(":")[0] for line in str(refused.value).splitlines()]
    assert sorted(names) == ["DATABASE_URL", "PORT"]


def test_a_webhook_needs_a_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAX_UPDATES", "webhook")
    with pytest.raises(ConfigError, match=r"^PUBLIC_URL: "):
        config.load()


def test_a_refusal_never_shows_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://me:hunter2@localhost/tasks")
    with pytest.raises(ConfigError) as refused:
        config.load()
    assert "hunter2" not in str(refused.value)


def test_settings_never_print_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAX_BOT_TOKEN", "hunter2")
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:hunter2@localhost/tasks")
    assert "hunter2" not in repr(config.load())


def test_a_dot_env_file_is_read_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Path(".env").write_text("PORT=1001\nHOST=10.1.1.1\nUNRELATED=1\n", encoding="utf-8")
    monkeypatch.setenv("PORT", "1002")
    settings = config.load()
    assert (settings.port, settings.host) == (1002, "10.1.1.1")


def test_an_empty_line_in_dot_env_means_not_set() -> None:
    Path(".env").write_text("PORT=\nLOCAL_DIR=\nMAX_UPDATES=\nDATABASE_URL=\n", encoding="utf-8")
    assert config.load() == Settings(_env_file=None)


def test_keys_of_different_purposes_differ_and_follow_the_token() -> None:
    first, second = Settings(max_bot_token="a"), Settings(max_bot_token="b")
    keys = {s.secret(purpose) for s in (first, second) for purpose in ("session", "webhook")}
    assert len(keys) == 4


def test_every_setting_is_explained_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^(?:# )?([A-Z_]+)=", example, re.MULTILINE))
    assert named - {"POSTGRES_PASSWORD"} == {name.upper() for name in Settings.model_fields}
