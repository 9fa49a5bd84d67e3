api-team-personal = Personal

api-feed-name = My tasks
api-feed-done = ✅ { $title }

api-status-400 = The request was not understood
api-status-401 = A session is needed
api-status-403 = Not allowed
api-status-404 = Not found
api-status-405 = No such method here
api-status-409 = The state has changed
api-status-412 = It has changed
api-status-413 = The request is too large
api-status-415 = Unknown format
api-status-422 = The data cannot be accepted
api-status-429 = Too often
api-status-500 = The server failed
api-status-503 = The service is unavailable

error-init-data-malformed = MAX sent incomplete data. Close the app and open it again from the chat with the bot.
error-init-data-forged = The signature of MAX was not confirmed. Open the app from the chat with the bot.
error-init-data-expired = The app was opened too long ago. Close it and open it again from the chat with the bot.
error-init-data-replayed = This link was used already. Close the app and open it again from the chat with the bot.
error-session-missing = You are not signed in. Open the app from the chat with the bot.
error-session-invalid = The session is not valid. Close the app and open it again from the chat with the bot.
error-session-expired = The session has ended. Close the app and open it again from the chat with the bot.

error-session-ended = This session was ended. Close the app and open it again from the chat with the bot.
error-session-needed = This is done in the app or in the bot only, not with an access token.
error-token-read-only = This access token can only read. Changes need another one.
error-too-often = Too many requests. Try again in { $seconds } s.
error-key-reused = This Idempotency-Key was used with another request already. Take a new one.
error-key-in-use = A request with this Idempotency-Key is still being handled. Try again a little later.
error-wrong-key = An idempotency key: 1 to 100 of A-Z a-z 0-9 . _ : -
error-wrong-etag = If-Match: give the whole ETag, such as "3".
error-changed = It was changed while you were editing. Look at what has become of it, and try again.

error-bad-json = The body has to be a JSON object.
error-bad-parameters = Check the parameters of the request.
error-bad-request = The request was not understood.
error-not-json = The body has to be application/json in UTF-8.
error-wrong-content-type = The body of the request has to be { $wanted }.
error-body-too-large = The request is over { $limit } KB. Make it shorter.
error-method-not-allowed = This address does not take that method.
error-unavailable = The service is unavailable for the moment. Try again in a minute.
error-internal = The server failed. Try again in a minute; what you typed is still on your screen.

error-invalid = Check the marked fields.
error-required = This field has to be filled in.
error-unknown-field = There is no such field.
error-wrong-type = A value of another kind is needed here.
error-wrong-value = This value cannot be accepted.
error-wrong-choice = Choose one of: { $choices }.
error-wrong-instant = Give date, time and zone, for example 2026-11-23T18:00:00+03:00.
error-wrong-date = Give a date, for example 2026-11-23.
error-wrong-cursor = Start the list from its first page.
error-due-one-of = Give either a time (at) or a day (date).
error-reminder-one-of = Give either minutes before the due time (minutes_before) or a time (at).
error-bad-form = Send a multipart/form-data form with the file in the field “file”.
error-file-empty = The file is empty. Choose another one.
error-file-refused = MAX did not take this file. Check that it opens, or send it in another format.

error-wrong-clock = Give the time as HH:MM, for example 09:00.
error-quiet-pair = Give both the beginning and the end of the quiet hours.
error-period = { $days ->
    [0] The last day comes before the first. Swap them.
   *[other] Too long: no more than { $days } days at once.
}
error-calendar-unreadable = This is no calendar in the iCalendar format (.ics). Export the file from the calendar again.
error-calendar-date = The entry has no time that can be read.
error-calendar-cancelled = The entry is cancelled in that calendar.
error-rule-unsupported = The bot can't repeat like this: { $part }

api-app-missing = The app has not been built
api-app-missing-help = Run “make setup” on the server and reload this page. The bot works without the app.
