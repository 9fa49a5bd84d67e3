# The one set of marks, the same in every language.
# States of a task.
mark-open = ⚪
mark-in-progress = 🔵
mark-blocked = ⛔
mark-review = 🟣
mark-done = ✅
mark-cancelled = ✖️
mark-overdue = 🔴
# Kinds of messages; "done" is the state's.
mark-assigned = 📌
mark-accepted = 👍
mark-declined = ↩️
mark-reminder = ⏰
mark-due = 🔔
mark-late = ⌛
