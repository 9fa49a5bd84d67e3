"""What can be set from the command line or the environment, with local defaults."""

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How this emulator runs; times are seconds."""

    host: str = "127.0.0.1"
    port: int = 8181
    token: str = "local-token"  # noqa: S105 - a made-up token of a made-up messenger
    app_url: str = "http://127.0.0.1:8080/app"
    username: str = "task_bot"
    bot_name: str = "Диспетчер задач"
    limits: bool = False
    allow_http: bool = True
    permissions_by_polling: bool = True
    webhook_retry_scale: float = 1.0
    with_parent: bool = False


def read_settings(argv: Sequence[str], environ: Mapping[str, str] | None = None) -> Settings:
    """Arguments win over `MAX_EMULATOR_<NAME>` variables, which win over the defaults."""
    environ = os.environ if environ is None else environ
    return Settings(**vars(_parser(environ).parse_args(argv)))


def _parser(environ: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m emulator", description="A local MAX.")
    default = Settings()

    def option(name: str, kind: type[str] | type[int] | type[float], text: str) -> None:
        key = name.replace("-", "_")
        value = environ.get(f"MAX_EMULATOR_{key.upper()}", getattr(default, key))
        parser.add_argument(f"--{name}", type=kind, default=value, help=text)

    def switch(name: str, text: str) -> None:
        key = name.replace("-", "_")
        named = environ.get(f"MAX_EMULATOR_{key.upper()}")
        value = getattr(default, key) if named is None else named.lower() in {"1", "true", "yes"}
        action = argparse.BooleanOptionalAction
        parser.add_argument(f"--{name}", action=action, default=value, help=text)

    option("host", str, "address to listen on")
    option("port", int, "port to listen on; 0 takes a free one")
    option("token", str, "the bot's access token")
    option("app-url", str, "address of the mini-app")
    option("username", str, "the bot's username")
    option("bot-name", str, "the bot's name")
    option("webhook-retry-scale", float, "multiplies the pauses between webhook attempts")
    switch("limits", "enforce MAX's limits of calls per second")
    switch("allow-http", "accept http:// and any port for webhooks")
    switch("permissions-by-polling", "deliver bot_admin_permissions_changed by polling too")
    switch("with-parent", "stop when standard input ends, as it does when the parent dies")
    return parser
