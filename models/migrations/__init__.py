"""The steps from an empty database to today's tables, made and applied by aerich.

`aerich migrate --offline --name what_changes` writes the next one from the models; look it
over, and give it what aerich leaves out: `UNIQUE` where a `models.indexes.UniqueIndex` is new.
`models.database.migrate` applies them. Imports nothing.
"""
