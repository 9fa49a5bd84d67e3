# The morning digest, and its place among the kinds of messages in the settings.
digest-heading = { $mark } <b>Сводка на сегодня</b>
digest-today = <b>Сегодня: { $count ->
    [one] { $count } дело
    [few] { $count } дела
   *[other] { $count } дел
}</b>
digest-overdue = <b>Просрочено: { $count ->
    [one] { $count } задача
    [few] { $count } задачи
   *[other] { $count } задач
}</b>
digest-waiting = <b>Ждут вашего ответа: { $count }</b>
digest-line = { $mark } #{ $number } { $title } · { $due } · { $team }
digest-more = …и ещё { $count }
digest-to-today = Сегодня
digest-to-waiting = Ждут ответа
digest-to-digest = Настроить
settings-group-digest = Утренняя сводка
