import type { Gate } from "../answers/gate.ts";
import type { Case } from "../case/case.ts";
import { gateOf } from "./gate-of.ts";

/**
 * The key `gate` of a document; empty where the season has no table of the gate. `secondYear`: programs spoken of whose
 * positions begin in the second year.
 */
export function gateKey(base: Case, secondYear: number, withJ1?: Gate["withJ1"]): { readonly gate?: Gate } {
  const gate = gateOf(base, secondYear);
  if (gate === null) return {};
  return { gate: withJ1 === undefined ? gate : { ...gate, withJ1 } };
}

/** Of positions by their tracks, how many begin in the second year. */
export function secondYearOf(tracks: readonly unknown[]): number {
  return tracks.filter((track) => track === "advanced").length;
}
