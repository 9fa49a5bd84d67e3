trash-heading = <b>Trash</b>
    Deleted tasks are kept for { $days } days. Choose one to bring back.
trash-empty = <b>Trash</b>
    It is empty. Deleted tasks are kept for { $days } days and can be brought back.
trash-line = #{ $number } { $title } · { $team }
trash-one = <b>#{ $number } { $title }</b>
    Team: { $team }
    Author: { $author }
    Due: { $due }
    Deleted: { $at }
    Gone for good: { $until }
trash-restore = Bring back
trash-restored = Task #{ $number } is back
