"""`python -m benchmarks`: everything that is measured, as JSON."""

from benchmarks import press

press.main()
