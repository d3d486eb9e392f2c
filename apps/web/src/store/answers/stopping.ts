import type { Command } from "../../document/command.ts";
import { type MovedStop, movedStopOf, movingStop, type Told } from "../../document/moved-stop.ts";
import { type Draft, valueAt, withValue } from "../draft.ts";
import { type Answers, momentFor, onScreen } from "./answers.ts";
import { perform } from "./writing.ts";

const BUDGET = "budget.usd";
const WORTH = "budget.usd_per_chance";

/** Money and worth as a draft has them. */
export function toldIn(draft: Draft): Told {
  return { budget: valueAt(draft, BUDGET) ?? null, worth: valueAt(draft, WORTH) ?? null };
}

/** What was told before the stop line moved it; what was changed by hand since counts as told. */
export function ownTold(draft: Draft, before: MovedStop | null): Told {
  const now = toldIn(draft);
  if (before === null) return now;
  return {
    budget: now.budget === before.written.budget ? before.own.budget : now.budget,
    worth: now.worth === before.written.worth ? before.own.worth : now.worth,
  };
}

/** The draft with money and worth as they were told. */
export function withTold(draft: Draft, { budget, worth }: Told): Draft {
  return withValue(withValue(draft, BUDGET, budget ?? undefined), WORTH, worth ?? undefined);
}

/** What the answers on screen told before the stop line was moved; as they are where it was not. */
export function ownToldOn(answers: Answers, draft: Draft): Told {
  return ownTold(draft, movedStopOf(onScreen(answers).cells));
}

/** Makes `next` the answers with `own` kept beside them; `null` lets go of what was kept. Gives back the one act. */
export function moveStopOn(answers: Answers, next: Draft, own: Told | null): Command | null {
  const { id, cells } = onScreen(answers);
  const moved = own === null ? null : { own, written: toldIn(next) };
  return perform(answers, movingStop(cells, next, moved, momentFor(answers, id)));
}
