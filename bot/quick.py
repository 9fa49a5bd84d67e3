"""aiogram's models, built when they are first used and not all at the import.

aiogram builds some 500 pydantic models when it is imported: seconds of every start and a third of
the memory, for a hundredth of what a bot uses. Pydantic can build a model at its first use just as
well, if it knows where to find the names in its annotations. So while aiogram is imported its
requests to build are answered by noting the names. To be imported before aiogram.
"""

from typing import Any

import pydantic
from pydantic._internal import _model_construction

_names: dict[str, Any] = {}
"""What annotations of aiogram's models may refer to."""


def _note(
    _model: type[pydantic.BaseModel],
    /,
    *,
    _types_namespace: dict[str, Any] | None = None,
    **_options: Any,
) -> None:
    """In the place of `model_rebuild`."""
    _names.update(_types_namespace or {})


def _tell(model: type[pydantic.BaseModel], /, **_options: Any) -> None:
    """Lets pydantic find the names when it builds the model, or a subclass of it."""
    own = _model_construction.unpack_lenient_weakvaluedict(model.__pydantic_parent_namespace__)
    model.__pydantic_parent_namespace__ = _model_construction.build_lenient_weakvaluedict(
        {**_names, **(own or {})}
    )


def _tell_all(base: type[pydantic.BaseModel]) -> None:
    for model in base.__subclasses__():
        _tell(model)
        _tell_all(model)


def _import_aiogram() -> None:
    usual = pydantic.BaseModel.__dict__["model_rebuild"]
    pydantic.BaseModel.model_rebuild = classmethod(_note)  # type: ignore[assignment]  # see above
    try:
        from aiogram.methods.base import TelegramMethod  # noqa: PLC0415 - the very import
        from aiogram.types import TelegramObject  # noqa: PLC0415 - the same
    finally:
        pydantic.BaseModel.model_rebuild = usual  # type: ignore[method-assign]  # as it was
    for base in (TelegramObject, TelegramMethod):
        _tell_all(base)
        # and subclasses that are made later
        base.__pydantic_init_subclass__ = classmethod(_tell)  # type: ignore[assignment]  # a hook


_import_aiogram()
