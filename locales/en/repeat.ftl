# A rule of repetition in words. $weekday: mo, tu, we, th, fr, sa, su.
rule-every-day = { $count ->
    [1] every day
   *[other] every { $count } days
}
rule-every-week = { $count ->
    [1] every week
   *[other] every { $count } weeks
}
rule-every-month = { $count ->
    [1] every month
   *[other] every { $count } months
}
rule-every-year = { $count ->
    [1] every year
   *[other] every { $count } years
}
rule-after-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
} after completion
rule-after-week = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
} after completion
rule-after-month = { $count ->
    [one] { $count } month
   *[other] { $count } months
} after completion
rule-after-year = { $count ->
    [one] { $count } year
   *[other] { $count } years
} after completion
rule-from-completion = counted from completion
rule-workdays = on weekdays
rule-weekend = on weekends
rule-each = every { $weekday ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
   *[su] Sunday
}
rule-day = { $weekday ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
   *[su] Sunday
}
rule-day-plural = { $weekday ->
    [mo] Mondays
    [tu] Tuesdays
    [we] Wednesdays
    [th] Thursdays
    [fr] Fridays
    [sa] Saturdays
   *[su] Sundays
}
rule-gender = { $weekday ->
   *[other] m
}
rule-on-days = on { $days }
rule-if-days = only on { $days }
rule-working-day = working day
rule-weekend-day = day off
rule-one-of = of these days ({ $days })
rule-nth = on the { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[other] { $gender ->
       *[m] { $nth }th
    }
} { $day }
rule-nth-last = on the { $nth ->
    [1] last { $day }
    [2] second-to-last { $day }
    [3] third { $day } from the end
   *[other] { $gender ->
       *[m] { $nth }th { $day } from the end
    }
}
rule-plain-day = day
rule-date = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
rule-dates = on the { $days }
rule-on-dates = on { $days }
rule-of-months = { $where } of { $months }
rule-in-months = only in { $months }
rule-short-months = (the last day in shorter months)
rule-short-february = (28 February in common years)
rule-until = until { $date }
rule-count = { $count ->
    [one] once
   *[other] { $count } times
}

# The picker of a rule.
repeat-how = <b>{ $title }</b>
    How should it repeat?
repeat-never = Do not repeat
repeat-own = My own rule
repeat-end = End
repeat-from-completion = { $completion_mark } Count from completion
repeat-save = Done
repeat-chosen = Now: { $rule }
repeat-chosen-none = Now: does not repeat
repeat-next = Next: { $days }
repeat-next-none = After the first time there are no more.
repeat-next-completed = The next one appears when this one is done. If today, then for { $day }
repeat-which-interval = <b>{ $title }</b>
    How often? Choose, or write a number from 1 to { $most }.
repeat-unit-daily = Days
repeat-unit-weekly = Weeks
repeat-unit-monthly = Months
repeat-unit-yearly = Years
repeat-to-weekdays = Weekdays
repeat-to-month = Day of the month
repeat-which-weekdays = <b>{ $title }</b>
    On which weekdays?
repeat-which-month-day = <b>{ $title }</b>
    Which day of the month?
repeat-when-end = <b>{ $title }</b>
    When should it end? Choose, or write how many times: from 1 to { $most }.
repeat-end-never = { $never_mark } Never
repeat-end-until = { $until_mark } On a date
repeat-times = { $count ->
    [one] Once
   *[other] { $count } times
}
repeat-which-until = <b>{ $title }</b>
    Until which day? That day is included.
repeat-number-unclear = A number from 1 to { $most } is needed. Write it in digits, for example 3.
repeat-until-early = That day is before the first due date. Choose another one.

# Refusals.
error-rule-invalid = That is no way to repeat. Choose another one, for example “every Monday” or “every 2 weeks”.
error-rule-needs-due = To repeat, it needs a first due date. Set one first.
