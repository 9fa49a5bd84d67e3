# For whoever runs the bot.
undelivered-title = Что не дошло
undelivered-heading = <b>Что не дошло</b>
undelivered-told = { $text }
undelivered-counts = Ждут, пока откроют бота: { $unreachable } · сдались: { $dead }
undelivered-dwell = От обещанного времени до чата: половина за { $half } с, 99 из 100 за { $most } с
undelivered-again = Отправить ещё раз то, на чём сдались
undelivered-columns = Сообщение · Кому · Задача · Вид · Состояние · Обещано · Попытки · Причина
undelivered-page = Полностью: { $url }
