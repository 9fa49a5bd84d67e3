tags-heading = <b>Tags: { $count }</b>
    { $team }
    Tags are put on tasks and on people; a task can be given to a tag.
tags-begin = <b>Tags</b>
    { $team }
    There are none yet. A tag groups tasks by topic; people with a tag (“designer”, “on duty”) can be given tasks by it.
tags-none = <b>Tags</b>
    { $team }
    There are none yet. The team’s admins create them.
tags-create = New tag
tags-what-name = <b>New tag</b>
    Write its name, for example “designer” or “accounts”.
tags-created = Tag created: { $name }
tags-changed = Saved

tags-one = <b>{ $tag }</b>
tags-used = Tasks with the tag: { $tasks }, people: { $members }
tags-tasks = Tasks with this tag
tags-rename = Name
tags-colour = Colour
tags-describe = Description
tags-delete = Delete

tags-what-new-name = The tag is called “{ $name }” now. Write the new name.
tags-what-description = <b>{ $tag }</b>
    What does this tag mean? Write a few words.
tags-no-description = Remove the description
tags-which-colour = <b>{ $name }</b>
    Which colour?
tags-grey = Grey
tags-red = Red
tags-orange = Orange
tags-yellow = Yellow
tags-green = Green
tags-blue = Blue
tags-purple = Purple

tags-sure-to-delete = <b>Delete the tag?</b>
    { $tag }

    It will be removed from tasks ({ $tasks }) and people ({ $members }). Those who are on a task only by this tag and have not reported are taken off it. The tasks themselves stay.
tags-do-delete = Yes, delete
toast-tag-deleted = Tag deleted: { $name }
