"""The product's API."""

from pathlib import Path

from redis.asyncio import Redis

from api import Dependencies, create_app
from benchmarks.served.running import Options, run, serve
from bot import logs
from bot.config import LogFormat
from models import database


async def main(given: Options) -> None:
    """As the process of the bot serves it; nobody is told to come back later."""
    logs.setup("INFO", LogFormat.JSON)
    await database.connect(given.database_url)
    app = create_app(
        Dependencies(
            bot_token="",
            bot_username="bot",
            session_secret=given.secret,
            clock=lambda: given.instant,
            redis=Redis.from_url(given.redis_url),
            checks={},
            miniapp_dir=Path("nowhere"),
            web_app_script="https://st.max.ru/js/max-web-app.js",
            frame_ancestors="",
            version="",
            database_url=given.database_url,
            requests_a_minute=10**9,
        )
    )
    await serve(app)


if __name__ == "__main__":
    run(main)
