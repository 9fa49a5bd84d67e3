import { push } from "../shell/history";
import { useText } from "../texts";
import { Initials } from "../ui/Initials";
import type { Statistics } from "./chart";

/** What everybody carries now, and what they did in the period. */
export const PeopleChart = ({ people, team }: { people: Statistics["people"]; team: number | null }) => {
  const t = useText();
  const most = Math.max(1, ...people.map(({ open }) => open));
  return (
    <ul className="group load">
      {people.map(({ person, open, overdue, done, late_done: late }) => (
        <li key={person.id} className="load-row">
          <button type="button" className="row person" onClick={() => push(`/tasks?view=team&person=${person.id}${team === null ? "" : `&team=${team}`}`)} data-testid="load" data-person-id={person.id}>
            <Initials person={person} />
            <span className="person-text">
              <span>{person.name}</span>
              <span className="load-bar" aria-hidden="true"><span className="load-late" style={{ width: `${(overdue / most) * 100}%` }} /><span className="load-open" style={{ width: `${((open - overdue) / most) * 100}%` }} /></span>
              <span className="soft">
                {t("statistics-load", { open })}{overdue > 0 ? <span className="late"> · {t("statistics-load-late", { overdue })}</span> : null}{` · ${t("statistics-did", { done })}`}{late > 0 ? t("statistics-did-late", { late }) : ""}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
