# Overdue tasks: how often they are spoken of; quiet days off; reminders at an own time.
nagging-how = <b>О просроченном</b>
    Сейчас: { $pace }. Как часто напоминать о вашей задаче, пока она не сделана, если её срок прошёл. Через день после срока узнаёт и постановщик.
nagging-60 = каждый час
nagging-180 = каждые 3 часа
nagging-1440 = раз в день
nagging-never = не напоминать
nagging-button-60 = Каждый час
nagging-button-180 = Каждые 3 часа
nagging-button-1440 = Раз в день
nagging-button-never = Не напоминать
nagging-kept = О просроченном: { $pace }
nagging-rest = В тихие выходные приходит только то, что вы просили к этому времени, и события этого дня. Остальное придёт одним сообщением в рабочее утро.
nagging-quiet-days = Тихие выходные
nagging-rest-yes = да
nagging-rest-no = нет
nagging-rest-kept = Тихие выходные: { $rest }
remind-own-time = Можно написать своё время: «15:30», «завтра 10:00», «через два часа».
remind-own-unclear = Не понял время. Напишите, например, «завтра 10:00».
