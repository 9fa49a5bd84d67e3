# For whoever runs the bot.
undelivered-title = What did not arrive
undelivered-heading = <b>What did not arrive</b>
undelivered-told = { $text }
undelivered-counts = Waiting for the bot to be opened: { $unreachable } · given up: { $dead }
undelivered-dwell = From the promised time to the chat: half within { $half } s, 99 of 100 within { $most } s
undelivered-again = Send what was given up once more
undelivered-columns = Message · To · Task · Kind · State · Promised · Attempts · Reason
undelivered-page = All of it: { $url }
