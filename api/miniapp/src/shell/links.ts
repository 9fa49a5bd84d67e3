/** `startapp` links: what MAX hands over when the mini-app is opened by one. */

const PLAIN: Record<string, string> = {
  today: "/", tasks: "/tasks", board: "/board", calendar: "/calendar", teams: "/teams", events: "/events",
  statistics: "/statistics", settings: "/settings", more: "/more", new: "/new",
};

const PATTERNS: [RegExp, (value: string) => string[]][] = [
  [/^task_(\d{1,18})$/, (id) => [`/task/${id}`]],
  [/^team_(\d{1,18})$/, (id) => ["/teams", `/teams/${id}`]],
  [/^board_(\d{1,18})$/, (id) => [`/board?team=${id}`]],
  [/^tasks_([a-z_]{1,20})$/, (view) => [`/tasks?view=${view}`]],
  [/^(?:invite|join)_([\w-]{1,128})$/, (token) => [`/invite/${token}`]],
];

/** Paths from the bottom up; none for what is not known. */
export const pathsOf = (startParam: string | null): string[] => {
  const param = startParam ?? "";
  const plain = Object.hasOwn(PLAIN, param) ? PLAIN[param] : undefined;
  if (plain) return [plain];
  for (const [pattern, paths] of PATTERNS) {
    const value = pattern.exec(param)?.[1];
    if (value) return paths(value);
  }
  return [];
};
