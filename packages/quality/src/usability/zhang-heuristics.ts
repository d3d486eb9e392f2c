import type { HeuristicId } from "@smartpick/answers";

/** Other names under which a heuristic is accepted, in small letters; the names of Zhang 2003 and what is often written. */
const NAMES: Readonly<Record<HeuristicId, readonly string[]>> = {
  consistency: ["consistency and standards", "standards"],
  visibility: ["visibility of system state", "visibility of system status"],
  match: ["match between system and world", "match between system and the real world"],
  minimalist: ["minimalism", "aesthetic and minimalist design"],
  memory: ["minimize memory load", "minimise memory load", "recognition rather than recall"],
  feedback: ["informative feedback"],
  flexibility: ["flexibility and efficiency", "flexibility and efficiency of use"],
  message: ["good error messages", "error messages", "messages"],
  error: ["prevent errors", "error prevention", "errors"],
  closure: ["clear closure"],
  undo: ["reversible actions"],
  language: ["use users' language", "users' language"],
  control: ["users in control", "user control and freedom"],
  document: ["help and documentation", "documentation", "help"],
};

/** The fourteen heuristics in the order of Zhang 2003. */
export const HEURISTIC_IDS = Object.keys(NAMES) as readonly HeuristicId[];

/** The heuristic of a name, a short name or a number from 1 to 14 in the order of Zhang 2003, in small letters. */
const HEURISTIC_BY_NAME: ReadonlyMap<string, HeuristicId> = new Map(
  HEURISTIC_IDS.flatMap((id, at) => [id, String(at + 1), ...NAMES[id]].map((name) => [name, id] as const)),
);

/** The heuristic that a cell names in any of the ways above, large and small letters alike; null for another word. */
export function heuristicNamed(cell: string): HeuristicId | null {
  const name = cell.trim().replace(/\s+/g, " ").replaceAll("’", "'").toLowerCase();
  return HEURISTIC_BY_NAME.get(name) ?? null;
}
