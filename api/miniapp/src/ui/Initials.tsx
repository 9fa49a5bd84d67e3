export const Initials = ({ person }: { person: { id: number; name: string } }) => (
  <span className={`initials tone-${person.id % 5}`} aria-hidden="true">
    {person.name.split(/\s+/).slice(0, 2).map((word) => [...word][0]).join("").toUpperCase()}
  </span>
);
