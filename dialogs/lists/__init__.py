"""Lists of tasks, page by page."""
