"""`python -m benchmarks`: everything that is measured, as JSON."""

from benchmarks import api, deliveries, intake, press, quickadd, reading

quickadd.main()
press.main()
intake.main()
deliveries.main()
reading.main()
api.main()
