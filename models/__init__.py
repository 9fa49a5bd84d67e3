"""What the product knows and decides: tables, rules, operations.

Modules named in the singular hold tables (`task`, `team`, `person`, `delivery`, …); modules
named in the plural hold what is done with them (`tasks`, `teams`, `people`, `deliveries`, …).
The rules stand in tables of their own: `rights`, `transitions`, `limits`, `errors`.
Dialogs, the API and jobs call the same operations; `now` is always passed in.
Imports nothing else of ours: no MAX, no HTTP, no texts.
"""
