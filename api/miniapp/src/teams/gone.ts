import { client, keys, refreshed } from "../data";

/** The person is not in it any more: nothing of it is kept. */
export const gone = (teamId: number): void => {
  client.removeQueries({ queryKey: keys.team(teamId) });
  void refreshed(keys.teams, keys.calendar, keys.statistics);
};
