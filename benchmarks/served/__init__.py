"""What answers in the benchmark of the API, each a process of its own: the product, and beside it
the same three operations by hand and by another framework.

All know their caller by the same signed token, read the same tables under the same scope, and give
the same fields of tasks, people and tags. What only the product does (the moves open to the
caller, their language, limits, repeated requests) is on top of that.
"""
