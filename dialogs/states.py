"""Every window of every dialog."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    """Where everything begins."""

    main = State()


class Onboarding(StatesGroup):
    """Three taps for somebody new: language, time zone, the first step."""

    language = State()
    timezone = State()
    first = State()


class Create(StatesGroup):
    """A task or an event, step by step."""

    drafts = State()
    title = State()
    team = State()
    people = State()
    tags_for = State()
    confirm = State()
    description = State()
    priority = State()
    tags = State()
    checklist = State()
    duration = State()
    files = State()
    more = State()
    created = State()
    several = State()
    several_made = State()


class Due(StatesGroup):
    """When something is due; gives its answer to the dialog that asked."""

    when = State()
    day = State()
    time = State()


class Repeat(StatesGroup):
    """How something repeats; gives its answer to the dialog that asked."""

    how = State()
    interval = State()
    weekdays = State()
    month = State()
    end = State()
    until = State()


class Lists(StatesGroup):
    """Tasks, page by page."""

    all = State()
    page = State()
    teams = State()
    tags = State()


class Search(StatesGroup):
    """Tasks by words or number."""

    ask = State()
    found = State()


class Trash(StatesGroup):
    """What was deleted and can be brought back."""

    all = State()
    one = State()


class Card(StatesGroup):
    """One task."""

    main = State()
    more = State()
    decline = State()
    report = State()
    block = State()
    returning = State()
    ask_due = State()
    kept = State()
    scope = State()
    cancel = State()
    delete = State()
    deleted = State()
    remind = State()
    assign = State()
    assign_tags = State()
    comments = State()
    checklist = State()
    files = State()
    history = State()
    people = State()
    repeat = State()
    tags = State()
    edit = State()
    edit_title = State()
    edit_description = State()
    edit_priority = State()
    edit_duration = State()


class Teams(StatesGroup):
    """Teams and the people in them."""

    all = State()
    create = State()
    describe = State()
    team = State()
    leave = State()
    notify = State()


class Members(StatesGroup):
    """The people of one team."""

    all = State()
    heir = State()
    one = State()
    role = State()
    tags = State()
    remove = State()
    transfer = State()


class Invites(StatesGroup):
    """Invitations into one team."""

    link = State()
    all = State()
    one = State()
    role = State()
    expiry = State()
    uses = State()
    reissue = State()


class Tags(StatesGroup):
    """The tags of one team."""

    all = State()
    one = State()
    create = State()
    rename = State()
    describe = State()
    colour = State()
    delete = State()


class TeamSettings(StatesGroup):
    """What a team has decided."""

    main = State()
    name = State()
    description = State()
    working_days = State()
    timezone = State()
    delete = State()


class Join(StatesGroup):
    """An invitation, looked at before it is accepted."""

    preview = State()


class Settings(StatesGroup):
    """What a person chose."""

    main = State()
    name = State()
    language = State()
    timezone = State()
    working_days = State()
    digest = State()
    quiet = State()
    reminders = State()
    overdue = State()
    notify = State()
    capture = State()
    day_part = State()
    phone = State()
    privacy = State()
    erase = State()


class Help(StatesGroup):
    """How it works, by example."""

    main = State()
    topic = State()
