"""What people type: where it makes sense, and where it makes none."""

SENSIBLE = (
    "Подготовить смету",
    "Купить билеты",
    "завтра в 10:00",
    "15:30",
    "25.12.2026",
    "2",
    "5",
    "42",
    "#1",
    "9:00",
    "23:00-7:00",
    "08:00",
    "1 час",
    "Омск",
    "Berlin",
    "дизайнер",
    "Отдел продаж",
    "Волонтёры",
    "Молоко\nХлеб\nСыр",
    "Не успею",
    "Buy milk tomorrow",
    "90",
)
COMMANDS = (
    *("/menu", "/new", "/today", "/my", "/assigned", "/teams", "/settings", "/search", "/help"),
    *("/cancel", "/start", "/start help", "/start unknown", "/nonsense", "/", "/new Купить хлеб"),
)
LONG = "Очень длинное слово " * 200
"""4 000 characters."""
LONG_WORD = "a" * 201
BAD = (
    " ",
    "\u200b\u200d",
    "👨‍👩‍👧‍👦🏳️‍🌈",
    "مرحبا بالعالم",
    "\u202eтекст наоборот",
    "<b>&</b>",
    "<b><i>не закрыто",
    "{title} { $name }",
    "99999999999999999999",
    LONG_WORD,
    LONG,
)
"""Nothing to see, emoji, directions, markup, out of range, too long."""
UGLY = (
    *BAD,
    "\u2800",
    "🙂",
    "</b>",
    "&lt;script&gt;",
    "*_`[x](y)",
    "%s %(x)s \\n",
    "0",
    "-1",
    "31.02.2026",
    "25:61",
    "#99999999999999999999",
    "'; DROP TABLE tasks; --",
    "\x00",
)
"""More of the same kinds."""
