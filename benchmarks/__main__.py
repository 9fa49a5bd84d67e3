"""`python -m benchmarks`: everything that is measured, as JSON."""

from benchmarks import deliveries, press, quickadd, reading

quickadd.main()
press.main()
deliveries.main()
reading.main()
