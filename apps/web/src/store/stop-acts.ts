import type { Command } from "../document/command.ts";
import type { Told } from "../document/moved-stop.ts";
import { moveStopOn, ownToldOn, withTold } from "./answers/stopping.ts";
import { answers } from "./device.ts";
import type { Draft } from "./draft.ts";

/** A draft with money and worth as they were told before the stop line was moved, and what that was. */
export function asTold(draft: Draft): { readonly draft: Draft; readonly own: Told } {
  const own = ownToldOn(answers, draft);
  return { draft: withTold(draft, own), own };
}

/** Makes the draft the answers, as one act; `own` = what comes back when the stop line is let go, `null` = nothing does. */
export function changeWithStop(draft: Draft, own: Told | null): Command | null {
  return moveStopOn(answers, draft, own);
}
