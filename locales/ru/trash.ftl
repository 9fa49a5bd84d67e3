trash-heading = <b>Корзина</b>
    Удалённые задачи хранятся { $days } дней. Выберите, какую вернуть.
trash-empty = <b>Корзина</b>
    Здесь пусто. Удалённые задачи хранятся { $days } дней, их можно вернуть.
trash-line = #{ $number } <b>{ $title }</b> · { $team }
trash-one = <b>#{ $number } { $title }</b>
    Команда: { $team }
    Постановщик: { $author }
    { $due_line }
    Удалена: { $at }
    Удалится навсегда: { $until }
trash-restore = Вернуть
trash-restored = Задача #{ $number } снова на месте
