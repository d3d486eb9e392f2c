import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";
import { STATES, type State } from "./states.ts";

const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  DC: ["Washington DC", "Washington D.C."],
  NY: ["New York State"],
  WA: ["Washington State"],
};

const INDEX = nameIndex(STATES, (state) => [state.code, state.name, ...(FURTHER_NAMES[state.code] ?? [])]);

/** The state or territory of a postal code or a name, in any case and punctuation; else `null`. */
export function stateNamed(input: string): State | null {
  return INDEX.get(normalForm(input)) ?? null;
}
