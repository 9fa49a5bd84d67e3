// Prints the occurrences of a calendar (stdin) until a day (argument), as ical.js sees them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , packages, until] = process.argv;
const ICAL = createRequire(`${packages}/`)("ical.js").default ?? createRequire(`${packages}/`)("ical.js");
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}
const end = ICAL.Time.fromDateString(until);
const found = [];
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  const steps = event.iterator();
  let at;
  while ((at = steps.next()) && at.compare(end) < 0) {
    found.push([event.summary, at.isDate ? at.toString() : at.toJSDate().toISOString()]);
    if (!event.isRecurring()) break;
  }
}
process.stdout.write(JSON.stringify(found));
