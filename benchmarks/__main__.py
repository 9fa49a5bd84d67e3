"""`python -m benchmarks`: everything that is measured, as JSON."""

from benchmarks import deliveries, press, reading

press.main()
deliveries.main()
reading.main()
