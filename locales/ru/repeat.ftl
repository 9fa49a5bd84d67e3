# A rule of repetition in words. $weekday: mo, tu, we, th, fr, sa, su.
rule-every-day = { $count ->
    [1] каждый день
    [one] каждый { $count } день
    [few] каждые { $count } дня
   *[other] каждые { $count } дней
}
rule-every-week = { $count ->
    [1] каждую неделю
    [one] каждую { $count } неделю
    [few] каждые { $count } недели
   *[other] каждые { $count } недель
}
rule-every-month = { $count ->
    [1] каждый месяц
    [one] каждый { $count } месяц
    [few] каждые { $count } месяца
   *[other] каждые { $count } месяцев
}
rule-every-year = { $count ->
    [1] каждый год
    [one] каждый { $count } год
    [few] каждые { $count } года
   *[other] каждые { $count } лет
}
rule-after-day = { $count ->
    [1] через день
    [one] через { $count } день
    [few] через { $count } дня
   *[other] через { $count } дней
} после выполнения
rule-after-week = { $count ->
    [1] через неделю
    [one] через { $count } неделю
    [few] через { $count } недели
   *[other] через { $count } недель
} после выполнения
rule-after-month = { $count ->
    [1] через месяц
    [one] через { $count } месяц
    [few] через { $count } месяца
   *[other] через { $count } месяцев
} после выполнения
rule-after-year = { $count ->
    [1] через год
    [one] через { $count } год
    [few] через { $count } года
   *[other] через { $count } лет
} после выполнения
rule-from-completion = считая от выполнения
rule-workdays = по будням
rule-weekend = по выходным
rule-each = { $weekday ->
    [mo] каждый понедельник
    [tu] каждый вторник
    [we] каждую среду
    [th] каждый четверг
    [fr] каждую пятницу
    [sa] каждую субботу
   *[su] каждое воскресенье
}
rule-day = { $weekday ->
    [mo] понедельник
    [tu] вторник
    [we] среду
    [th] четверг
    [fr] пятницу
    [sa] субботу
   *[su] воскресенье
}
rule-day-plural = { $weekday ->
    [mo] понедельникам
    [tu] вторникам
    [we] средам
    [th] четвергам
    [fr] пятницам
    [sa] субботам
   *[su] воскресеньям
}
rule-gender = { $weekday ->
    [we] f
    [fr] f
    [sa] f
    [su] n
   *[other] m
}
rule-on-days = по { $days }
rule-if-days = только по { $days }
rule-working-day = рабочий день
rule-weekend-day = выходной
rule-one-of = из дней ({ $days })
rule-nth = { $nth ->
    [1] { $gender ->
        [f] в первую
        [n] в первое
       *[m] в первый
    }
    [2] { $gender ->
        [f] во вторую
        [n] во второе
       *[m] во второй
    }
    [3] { $gender ->
        [f] в третью
        [n] в третье
       *[m] в третий
    }
    [4] { $gender ->
        [f] в четвёртую
        [n] в четвёртое
       *[m] в четвёртый
    }
    [5] { $gender ->
        [f] в пятую
        [n] в пятое
       *[m] в пятый
    }
   *[other] { $gender ->
        [f] в { $nth }-ю
        [n] в { $nth }-е
       *[m] в { $nth }-й
    }
} { $day }
rule-nth-last = { $nth ->
    [1] { $gender ->
        [f] в последнюю { $day }
        [n] в последнее { $day }
       *[m] в последний { $day }
    }
    [2] { $gender ->
        [f] в предпоследнюю { $day }
        [n] в предпоследнее { $day }
       *[m] в предпоследний { $day }
    }
   *[other] { $gender ->
        [f] в { $nth }-ю { $day } с конца
        [n] в { $nth }-е { $day } с конца
       *[m] в { $nth }-й { $day } с конца
    }
}
rule-plain-day = день
rule-date = { $day }-го
rule-dates = { $days } числа
rule-on-dates = { $days }
rule-of-months = { $where } { $months }
rule-in-months = только в месяцах: { $months }
rule-short-months = (в коротких месяцах — в последний день)
rule-short-february = (в обычные годы — 28 февраля)
rule-until = по { $date }
rule-count = всего { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}

# The picker of a rule.
repeat-how = <b>{ $title }</b>
    Как повторять?
repeat-never = Не повторять
repeat-own = Своё правило
repeat-end = Окончание
repeat-from-completion = { $completion_mark } Считать от выполнения
repeat-save = Готово
repeat-chosen = Сейчас: { $rule }
repeat-chosen-none = Сейчас: без повтора
repeat-next = Следующие: { $days }
repeat-next-none = После первого раза повторов не будет.
repeat-next-completed = Следующая появится, когда эта будет выполнена. Если сегодня, то на { $day }
repeat-which-interval = <b>{ $title }</b>
    Через сколько повторять? Выберите или напишите число от 1 до { $most }.
repeat-unit-daily = Дни
repeat-unit-weekly = Недели
repeat-unit-monthly = Месяцы
repeat-unit-yearly = Годы
repeat-to-weekdays = Дни недели
repeat-to-month = День месяца
repeat-which-weekdays = <b>{ $title }</b>
    По каким дням недели?
repeat-which-month-day = <b>{ $title }</b>
    Какой день месяца?
repeat-when-end = <b>{ $title }</b>
    Когда закончить? Выберите или напишите, сколько раз повторить: от 1 до { $most }.
repeat-end-never = { $never_mark } Бессрочно
repeat-end-until = { $until_mark } До даты
repeat-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}
repeat-which-until = <b>{ $title }</b>
    До какого дня повторять? Этот день входит.
repeat-number-unclear = Нужно число от 1 до { $most }. Напишите его цифрами, например 3.
repeat-until-early = Этот день раньше первого срока. Выберите другой.

# Refusals.
error-rule-invalid = Такого повтора не бывает. Выберите другой, например «каждый понедельник» или «раз в 2 недели».
error-rule-needs-due = Чтобы повторять, нужен первый срок. Сначала назначьте срок.
