import type { Move } from "../api/client";

/** What takes a move back, where something does. */
export const undoing = (action: Move, after: { actions: readonly string[] }): Move | undefined => {
  const ways: Partial<Record<Move, Move[]>> = { complete: ["reopen", "withdraw"], close: ["reopen"], cancel: ["reopen"], approve: ["reopen"], claim: ["give_back"] };
  return ways[action]?.find((way) => after.actions.includes(way));
};
