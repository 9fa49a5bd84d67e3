# The wizard.
create-what = <b>New task</b>
    What has to be done? Write it in one message. The second and following lines become the description.
create-what-besides = <b>New task</b>
    What has to be done? Write it in one message. Understood so far:
create-what-instead = <b>Title</b>
    Now: “{ $title }”
    Write another one or keep this.
create-keep-title = Keep this
create-untitled = No title
create-which-team = <b>{ $title }</b>
    In which team?
create-who = <b>{ $title }</b>
    { $kind ->
        [event] Who takes part?
       *[task] Who will do it?
    } { $count ->
        [0] Choose one or more people.
       *[other] Chosen: { $chosen }.
    }
create-by-tags = By tag
create-which-groups = <b>{ $title }</b>
    Which tag? People who get the tag later join in; people who lose it drop out.
create-worn = #{ $tag } · { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}
create-ready = Done
create-nobody = { $kind ->
    [event] Nobody: anyone may come
   *[task] Nobody: anyone may take it
}
create-go-on = Next ›
create-anybody-task = anyone in the team
create-anybody-event = whoever wants
create-by-tag = by tag { $tag }
create-left-team = { $name } (no longer in the team)
create-tag-gone = #{ $name } (tag deleted)
create-pick-gone = That is no longer in the team. Choose from what there is.
create-check = Check and create:
create-summary = <b>{ $title }</b>
    Team: { $team }
    { $kind ->
        [event] Participants
       *[task] People
    }: { $people }
    { $kind ->
        [event] Start
       *[task] Due
    }: { $has_due ->
        [yes] { $due }
       *[no] not set
    }
create-line-due = Due: { $due }
create-line-people = People: { $people }
create-line-duration = Duration: { $length }
create-line-priority = Priority: { $priority }
create-line-tags = Tags: { $tags }
create-line-repeat = Repeats: { $repeat }
create-line-any = Report: one is enough
create-line-review = Review: the author accepts the work
create-line-checklist = Checklist: { $count ->
    [one] { $count } item
   *[other] { $count } items
}
create-line-files = Files: { $count }
create-details = { $description }
create-save = Create
create-edit-title = Title
create-edit-description = Description
create-edit-team = Team
create-edit-people = { $kind ->
    [event] Participants
   *[task] People
}
create-edit-due = { $kind ->
    [event] Start
   *[task] Due
}
create-edit-more = More
create-describe = Send the description: details, addresses, links.
create-no-description = No description
create-done = { $kind ->
    [event] Event created.
   *[task] Task created.
}
create-undone = { $kind ->
    [event] Event deleted
   *[task] Task deleted
}. You can restore it for 30 days.
create-without = No longer in the team: { $names }. Everything else is saved.
create-open = { $kind ->
    [event] Open the event
   *[task] Open the task
}
create-another = Another one
create-undo = Undo
create-restore = Restore

# Behind "More".
create-more = <b>{ $title }</b>
    Anything else to set?
create-nothing-more = Nothing set yet.
create-priority = Priority
create-priority-urgent = Urgent
create-priority-high = High
create-priority-medium = Medium
create-priority-low = Low
create-which-priority = <b>{ $title }</b>
    How important is it?
create-tags = Tags
create-which-tags = <b>{ $title }</b>
    Which tags?
create-repeat = Repeat
create-repeat-needs-due = To repeat, the task needs its first due time.
create-repeat-dropped = Without a due date there is nothing to repeat: the repeat is removed.
create-checklist = Checklist
create-which-lines = <b>{ $title }</b>
    Send the items of the checklist, one per line. You can send several messages.
create-drop-line = Remove the last one
create-files = Files
create-which-files = <b>{ $title }</b>
    Send photos or files. You can send several messages.
create-files-wanted = I need photos or files here. Send them in a message or press “Done”.
create-files-there = Files attached: { $files }
create-files-added = The file is attached to the draft.
create-file-image = Photo
create-file-video = Video
create-file-audio = Sound
create-file-file = File
create-drop-file = Remove the last one
create-completion = { $completion ->
    [all] Report: from everyone
   *[any] Report: one is enough
}
create-review = { $review ->
    [yes] Review: on
   *[no] Review: off
}
create-other-kind = { $kind ->
    [event] Make it a task
   *[task] Make it an event
}
create-duration = Duration
create-how-long = <b>{ $title }</b>
    How long does it take? Choose or write it, for example “45”, “1:30” or “half an hour”.
create-no-duration = No duration

# Drafts that were left open.
create-drafts = <b>New task</b>
    { $count ->
        [one] You have an unfinished draft. Continue it?
       *[other] You have unfinished drafts. Continue one of them?
    }
create-fresh = Start a new one
create-drop-drafts = { $count ->
    [one] Delete the draft
   *[other] Delete the drafts
}
create-draft-gone = That draft is gone. Start a new task.
draft-kept = The draft “{ $title }” is kept. Continue it: /new
toast-drafts-dropped = Deleted

# The picker of a due time.
due-when = <b>{ $title }</b>
    { $kind ->
        [event] When does it start? Choose a day or write it, for example Dec 25 18:00.
       *[task] When is it due?
    }
due-today = Today
due-tomorrow = Tomorrow
due-friday = Friday, { $friday_day }
due-week = In a week
due-none = No due date
due-pick-day = Pick a date
due-which-day = <b>{ $title }</b>
    { $kind ->
        [event] On which day? Choose
       *[task] Which day? Choose
    } or write it, for example Dec 25.
due-day-unclear = I can’t read this as a date. Write it, for example: Dec 25, 25.12, tomorrow 18:00.
due-what-time = <b>{ $title }</b>
    { $kind ->
        [event] Start: { $day }
       *[task] Due: { $day }
    }
    { $kind ->
        [event] At what time?
       *[task] By what time?
    } Choose or write it, for example 14:30.
due-whole-day = All day
due-time-unclear = I can’t read this as a time. Write hours and minutes, for example 14:30.
# Words that people type: each list is separated by spaces.
due-words-today = today
due-words-tomorrow = tomorrow tmr
due-words-after-tomorrow = overmorrow
due-words-before-time = at by @

toast-created = { $kind ->
    [event] Event
   *[task] Task
} #{ $number } created
toast-undone = Deleted. It can be restored
toast-restored-task = Restored

# Things sent where nothing was asked.
stray-contact = A contact cannot be attached to a task. Write what has to be done. Your own phone belongs into settings: /settings

# Quick add: what was understood of a text.
create-understood = I understood: { $text }
create-note-stranger = Nobody of your colleagues is called “{ $what }”: the word stays in the title.
create-note-no-tag = The team has no tag #{ $what }, and new ones are made by admins: the word stays in the title.
create-note-too-often = Tasks do not repeat more than once a day: no repeat is set.
create-note-no-such-day = There is no “{ $what }” in the calendar: no due time is set.
create-who-is-meant = Who is “{ $mention }”?
create-nobody-meant = None of them
create-reading-repeats = { $due }, repeating
create-new-tag = #{ $name } (new)
create-line-reminders = Reminder: { $before } before
create-forwarded-from = Forwarded from: { $author }
create-place = Place: { $at } { $url }
create-several = <b>Several tasks</b>
    Each line becomes a task:
create-several-line = { $number }. { $title }
create-several-repeats = repeats
create-save-all = { $count ->
    [one] Create { $count } task
   *[other] Create { $count } tasks
}
create-as-one = As one task with a description
create-several-made = { $count ->
    [0] <b>The tasks are deleted.</b> You can bring them back for 30 days: /trash
    [one] <b>{ $count } task is created</b>
   *[other] <b>{ $count } tasks are created</b>
}
create-several-made-line = #{ $number } { $title }
create-several-left = Not all could be deleted: some are gone already or closed to you.
create-undo-all = Undo all
toast-created-several = { $count ->
    [one] { $count } task is created
   *[other] { $count } tasks are created
}
