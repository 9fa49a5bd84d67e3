"""Settings of the process, from the environment and `.env`; every one is in `.env.example`."""

import hashlib
import hmac
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

REAL_MAX = "https://platform-api2.max.ru"
WEB_APP_SCRIPT = "https://st.max.ru/js/max-web-app.js"


class ConfigError(Exception):
    """A setting can't be used; each line names its variable and what is expected."""


class Intake(StrEnum):
    """How updates come from MAX."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogFormat(StrEnum):
    """Lines for people or for machines."""

    TEXT = "text"
    JSON = "json"


def _starts(*schemes: str) -> AfterValidator:
    def check(value: str | SecretStr) -> str | SecretStr:
        text = value.get_secret_value() if isinstance(value, SecretStr) else value
        if text and not text.startswith(schemes):
            raise ValueError("expected an address that begins with " + " or ".join(schemes))
        return value

    return AfterValidator(check)


_Web = Annotated[
    str, _starts("https://", "http://"), AfterValidator(lambda value: value.rstrip("/"))
]


class Settings(BaseSettings):
    """One field per variable, named alike. Where no server is named, `bot.local` starts one."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    max_bot_token: SecretStr = SecretStr("")
    max_api_url: _Web = REAL_MAX
    max_updates: Intake = Intake.POLLING
    max_calls_per_second: int = Field(default=30, ge=1, le=1000)
    public_url: _Web = ""
    database_url: Annotated[SecretStr, _starts("postgres://", "postgresql://")] = SecretStr("")
    redis_url: Annotated[SecretStr, _starts("redis://", "rediss://", "unix://")] = SecretStr("")
    local_dir: Path = Path(".local")

    admins: str = ""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    web_app_script: _Web = WEB_APP_SCRIPT
    frame_ancestors: str = "https://*.max.ru https://*.oneme.ru"

    emulator_host: str = "127.0.0.1"
    emulator_port: int = Field(default=8181, ge=0, le=65535)

    log_level: Annotated[str, Field(pattern="^(DEBUG|INFO|WARNING|ERROR)$")] = "INFO"
    log_format: LogFormat = LogFormat.TEXT

    @field_validator("admins")
    @classmethod
    def _ids(cls, value: str) -> str:
        if not all(part.strip().isdecimal() for part in value.split(",") if part):
            raise ValueError("expected ids of people in MAX, with commas between them")
        return value

    @property
    def admin_ids(self) -> frozenset[int]:
        """Who may see what has not arrived."""
        return frozenset(int(part) for part in self.admins.split(",") if part)

    @model_validator(mode="after")
    def _webhook_is_reachable(self) -> Self:
        if self.max_updates is Intake.WEBHOOK and not self.public_url:
            raise ValueError("PUBLIC_URL: expected the https:// address at which MAX reaches us")
        return self

    def secret(self, purpose: str) -> str:
        """A key of our own for that purpose, derived from the bot's token: 64 hex digits.

        A new token makes new keys; sessions of the mini-app end with it.
        """
        token = self.max_bot_token.get_secret_value().encode()
        return hmac.new(token, purpose.encode(), hashlib.sha256).hexdigest()


def load() -> Settings:
    """The settings; ConfigError with a line for every one that can't be used."""
    try:
        return Settings()
    except ValidationError as error:
        raise ConfigError("\n".join(map(_line, error.errors()))) from None


def _line(problem: object) -> str:
    assert isinstance(problem, dict)  # noqa: S101 - pydantic's ErrorDetails
    message = str(problem["msg"]).removeprefix("Value error, ")
    name = ".".join(map(str, problem["loc"])).upper()
    return f"{name}: {message}" if name else message
