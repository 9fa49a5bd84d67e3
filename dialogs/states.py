"""Every window of every dialog."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    """Where everything begins."""

    main = State()


class Create(StatesGroup):
    """A task, step by step."""

    title = State()
    team = State()
    people = State()
    confirm = State()
    description = State()
    created = State()


class Due(StatesGroup):
    """When something is due; gives its answer to the dialog that asked."""

    when = State()
    day = State()
    time = State()


class Lists(StatesGroup):
    """Tasks, page by page."""

    page = State()


class Card(StatesGroup):
    """One task."""

    main = State()
    decline = State()
    report = State()
    cancel = State()
    remind = State()


class Teams(StatesGroup):
    """Teams and the people in them."""

    all = State()
    create = State()
    team = State()
    invite = State()


class Join(StatesGroup):
    """An invitation, looked at before it is accepted."""

    preview = State()


class Settings(StatesGroup):
    """What a person chose."""

    main = State()
    language = State()
    timezone = State()


class Help(StatesGroup):
    """How it works, by example."""

    main = State()
