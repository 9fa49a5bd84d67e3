"""aiogram's models, built late, are the same models."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

BUILD_ALL = """
import bot.quick
import aiogram.methods, aiogram.types, pydantic
from aiogram_dialog.api.entities import update_event
from aiogram_dialog.api.internal import fake_data

class Mine(aiogram.types.Message):
    more: "aiogram.types.Sticker | None" = None

everything = [
    model
    for module in (aiogram.methods, aiogram.types, update_event, fake_data)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, pydantic.BaseModel)
]
for model in (*everything[::60], Mine):  # one by one, each builds what it refers to anew
    {build}
print(len(everything), [sorted(model.model_fields) for model in (*everything[::60], Mine)])
"""


def _count(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_models_can_still_be_built_and_have_all_their_fields() -> None:
    late = _count(BUILD_ALL.replace("{build}", "assert model.model_rebuild() is not False"))
    usual = _count(BUILD_ALL.replace("import bot.quick", "").replace("{build}", "pass"))
    assert late == usual


def test_nothing_is_built_before_it_is_used() -> None:
    code = "import bot.quick, aiogram.types as t; print(t.Sticker.__pydantic_complete__)"
    assert _count(code) == "False\n"
