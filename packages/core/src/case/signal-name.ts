import type { SignalName } from "../answers/plan-report.ts";
import type { CaseParts } from "./case.ts";

/** The name of a signal level in a specialty: where there is one kind every signal is that, else 1 is silver and 2 gold. */
export function signalNameOf(
  { signalKinds }: Pick<CaseParts, "signalKinds">,
  specialty: string,
  level: number,
): SignalName {
  if (level <= 0) return "none";
  if (signalKinds.get(specialty) === true) return "signal";
  return level === 2 ? "gold" : "silver";
}
