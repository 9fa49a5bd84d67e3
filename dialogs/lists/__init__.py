"""Lists of tasks, page by page: all of them, one of them, of one team or tag.

Opened with `{"view": …}` (`models.lists.View`), and `team_id` or `tag_id` where it is of one only;
`Lists.all` with nothing.
"""
