# What windows of several features say.
button-back = ‹ Back
button-menu = Menu
button-cancel = Cancel
button-create = New task
pager-place = { $page } of { $pages }
person-you = you
person-you-first = You
person-me = Me
person-gone = somebody
team-personal = Personal
due-with-distance = { $due } ({ $distance })
toast-nothing-saved = Draft deleted, no task created

# Things sent where they were not asked for.
stray-text-wanted = I need an answer in words here. Send it as a message.
stray-words-or-files-wanted = I need words, a photo or a file here. Send them as a message.
stray-draft-open = You have a draft open. Finish it with the buttons below or press “Cancel”; then a new text becomes a new task.
stray-voice = I do not transcribe voice messages. Write what has to be done, and it becomes a task.
stray-sticker = I enjoy stickers but cannot read them. Write what has to be done.

# Lengths of time, as people type them; words are separated by spaces.
duration-unclear = I can’t read this as a duration. Write, for example: 45, 1:30, half an hour.
length-words-day = d day days
length-words-hour = h hr hrs hour hours
length-words-minute = m min mins minute minutes

# Buttons of windows that are gone.
outdated-menu = This button is out of date. Here is the menu
outdated-continued = Continuing from here
outdated-draft-below = This button is out of date. Continue in the latest message
outdated-unknown = This button no longer works
outdated-not-yours = This button is not for you

# What commands say.
command-cancelled = Stopped.
command-of-chat = “/{ $command }” is a command for chats. { $instead ->
    [today] Here the list “Today” takes its place; the morning digest is switched on in the settings.
    [lists] Here the lists take its place.
    [team] Here it is done on the team’s screen: “People”, “Team tags”.
    [chat] Write it in the chat; here teams are opened by their buttons.
    [make] Here any text becomes a task.
   *[card] Here the buttons under the task do the same.
}
command-unknown = There is no such command. This is what there is:
trouble = That did not work because of a failure on our side. Try again in a minute: /menu opens the menu. What was done before is safe.

