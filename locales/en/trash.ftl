trash-heading = <b>Trash</b>
    Deleted tasks are kept for { $days } days. Choose one to restore.
trash-empty = <b>Trash</b>
    It is empty. Deleted tasks are kept for { $days } days and can be restored.
trash-line = #{ $number } <b>{ $title }</b> · { $team }
trash-one = <b>#{ $number } { $title }</b>
    Team: { $team }
    Author: { $author }
    { $due_line }
    Deleted: { $at }
    Gone for good: { $until }
trash-restore = Restore
trash-restored = Task #{ $number } is restored
