# What the bot says in a chat by itself.
mark-chat-digest = ☀️
mark-chat-review = 📊
mark-chat-lost = 🚪
notice-chat-lost = { $mark } I was removed from the team's chat
notice-chat-was = Chat: { $chat }. The team and its tasks stay; work with them here and in the app.
chat-refresh = Refresh
chat-choose-team = Choose a team
chat-digest-heading = { $mark } <b>The team's day</b>
chat-digest-free = Unassigned tasks: { $count }
chat-digest-nothing = Nothing for today, and nothing overdue.
chat-line-coming = coming: { $count }
chat-line-more = { $people } and { $count } more
chat-review-heading = { $mark } <b>Load, and what the week brought</b>
chat-review-sum = Done: { $done } · open: { $open } · overdue: { $late }
chat-review-line = { $mark } { $person }: open { $open }{ $late ->
        [0] {""}
       *[other] , overdue { $late }
    }, done { $done }

# When it does.
chat-set-speaking = Digests and silence
chat-speaking = <b>When I write by myself</b>
    { $team }
    The morning digest comes on working days, the weekly review at 17:00. In quiet hours I only answer.
chat-says-digest = Digest: { $value }
chat-says-review = Review: { $value }
chat-says-quiet = Quiet hours: { $value }
chat-says-mute = Silent: { $value }
chat-which-digests = When should the morning digest come?
chat-which-reviews = On which day should the weekly review come?
chat-which-quiets = When should I be quiet?
chat-never = never
chat-words-silent = quiet unanswered
chat-on = yes
chat-off = no
chat-board = <b>Board: { $team }</b>
chat-board-open = { $mark } <b>Open: { $count }</b>
chat-board-in-progress = { $mark } <b>In progress: { $count }</b>
chat-board-blocked = { $mark } <b>Blocked: { $count }</b>
chat-board-review = { $mark } <b>In review: { $count }</b>
