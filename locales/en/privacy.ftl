person-erased = Deleted user
privacy-main = <b>My data</b>
    I keep your name as MAX gives it, settings, teams, tasks, comments, reminders and the history of what you did.

    The export is an archive with JSON and tables for Excel. I will send it here as a file.
privacy-export = Export my data
privacy-erase = Delete my data
privacy-collecting = I am putting the archive together and will send it here as a file. It usually takes a few seconds.
privacy-sent = The archive is sent, it is above.
privacy-file = The archive of your data. Made: { $date }. README.txt inside says what is in which file.
privacy-export-failed = The archive was not sent: MAX did not take the file. Your data are safe. Wait a minute and try again.
error-export-too-soon = { $minutes ->
    [one] You have just got the archive. The next one can be made in { $minutes } minute.
   *[other] You have just got the archive. The next one can be made in { $minutes } minutes.
}
privacy-readme =
    These are your data from the task bot in MAX.

    data.json has everything at once, for programs. Times are UTC.
    The other files are tables for Excel: UTF-8, columns parted by semicolons, times in your time zone. A cell that could become a formula has an apostrophe before it.

    profile: name, settings, phone
    teams: your teams and your role in them
    tasks: tasks that you wrote, do or watch
    comments: your comments
    files: files that you attached (names, without content)
    reminders: your reminders
    due_requests: your wishes for another due time
    invites: invitations that you made
    activity: what you did

    There are no phones of other people. Of teams that you left there are only your own words.

# Deleting
privacy-consequences = <b>Deleting your data</b>
    At once and for good:
    • “Personal” goes with all its tasks, { $tasks } now
    • name, phone, settings, reminders, invitations and your messages to the bot go
    • you leave your teams, and what you have not finished goes back to its authors
    • tasks, comments, reports and files stay with the teams; instead of a name they show “Deleted user”
privacy-teams-deleted = Teams without anybody else go with you: { $teams }.
privacy-type-word = You can export your data first: afterwards they cannot be brought back. To delete, write the word { $word }.
privacy-hand-over = It cannot be done now: you own these teams, and other people are in them. Open a team, press “Leave the team” and hand it over.
privacy-word = DELETE
privacy-word-wrong = Nothing was deleted: that takes the word { $word }.
privacy-goodbye = Your data are deleted. If you want to come back, write /start: everything begins from a clean page.
privacy-gone = Your data are deleted and this button does nothing any more. To begin anew, write /start
privacy-gone-words = Your data are deleted, so I write nothing down. To begin anew, write /start.
