"""Benchmarks: `python -m benchmarks.<name>` prints what it measured as JSON.

May import everything of ours; nothing imports it.
"""
