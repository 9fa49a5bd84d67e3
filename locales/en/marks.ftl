# The one set of marks, the same in every language.
# States of a task.
mark-open = ⚪
mark-in-progress = 🔵
mark-blocked = ⛔
mark-review = 🟣
mark-done = ✅
mark-cancelled = ✖️
mark-overdue = 🔴
# An event that is not over; priorities.
mark-event = 📅
mark-urgent = 🔥
mark-high = 🔺
mark-low = 🔻
# Kinds of messages; those that are not here have the mark of the state they lead to.
mark-assigned = 📌
mark-unassigned = ➖
mark-accepted = 👍
mark-maybe = ❔
mark-declined = ↩️
mark-claimed = ✋
mark-given-back = 🤲
mark-withdrawn = ↪️
mark-returned = 🔙
mark-deleted = 🗑️
mark-comment = 💬
mark-due-asked = 🕒
mark-due-refused = 🚫
mark-due-changed = 📆
mark-nudge = 📣
mark-assignee-left = 🚪
mark-reminder = ⏰
mark-due = 🔔
mark-escalated = 🚨
mark-undelivered = 📭
mark-digest = ☀️
mark-joined = 👋
mark-removed = 🚪
mark-role = ⭐
mark-ownership = 👑
mark-team-deleted = 🗑️
mark-late = ⌛
mark-held = 🌙
mark-muted = 🔕
# Tags are squares: circles are states.
mark-tag-grey = ⬜
mark-tag-red = 🟥
mark-tag-orange = 🟧
mark-tag-yellow = 🟨
mark-tag-green = 🟩
mark-tag-blue = 🟦
mark-tag-purple = 🟪
