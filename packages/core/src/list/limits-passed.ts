import type { WarningReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import { textIn } from "../facts/program-card.ts";

/** The profile's limits on number, money, specialties and states that what was sent has passed; `fixedUsd` is owed anyhow. */
export function limitsPassed({ profile, sent, facts }: Case, fixedUsd: number): WarningReason[] {
  const { budget, constraints } = profile;
  const passed: WarningReason[] = [];
  const note = (limit: Limit, found: number, most: number | null | undefined): void => {
    if (found > (most ?? Number.POSITIVE_INFINITY))
      passed.push({ code: "limit-passed", limit, sent: found, most: most! });
  };
  const applications = sent.running.size + sent.closed.size;
  if (applications === 0) return passed;
  note({ kind: "programs" }, applications, budget.maxPrograms);
  note({ kind: "budget" }, fixedUsd + sent.spentUsd, budget.usd);
  for (const [group, name] of sent.rest.seeks.specialties.entries())
    note({ kind: "group", group, name }, sent.bySpecialty.get(name) ?? 0, constraints.specialty[name]?.max);
  // A list counts the programs of a state that are on it, so what has ended is no part of this limit.
  const states = [...sent.running.keys()].map((row) => textIn(facts.programs, row, "state"));
  for (const [cap, [name, { max }]] of Object.entries(constraints.state).entries())
    note({ kind: "cap", cap, name }, states.filter((state) => state === name).length, max);
  return passed;
}

type Limit = Extract<WarningReason, { code: "limit-passed" }>["limit"];
