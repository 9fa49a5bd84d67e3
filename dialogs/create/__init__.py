"""The wizard that makes a task: title, people, due time, confirmation."""
