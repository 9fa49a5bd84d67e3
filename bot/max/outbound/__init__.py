"""From aiogram's methods to calls of MAX.

`keyboard`, `text` and `files` make the parts and keep MAX's limits; `sending`, `editing`,
`answering` and `asking` make the calls; `session` is what `aiogram.Bot` talks to.
May import maxapi, aiogram and the bridge's own modules.
"""
