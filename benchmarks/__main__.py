"""`python -m benchmarks`: everything that is measured, as JSON."""

from benchmarks import press, reading

press.main()
reading.main()
