date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-and-time = { $date }, { $time }
date-none = no due date
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
