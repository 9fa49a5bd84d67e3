# The morning digest, and its place among the kinds of messages in the settings.
digest-heading = { $mark } <b>Your day</b>
digest-today = <b>Today: { $count ->
    [one] { $count } item
   *[other] { $count } items
}</b>
digest-overdue = <b>Overdue: { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}</b>
digest-waiting = <b>Waiting for your answer: { $count }</b>
digest-line = { $mark } #{ $number } { $title } · { $due } · { $team }
digest-more = …and { $count } more
digest-to-today = Today
digest-to-waiting = Waiting for you
digest-to-digest = Settings
settings-group-digest = Morning digest
