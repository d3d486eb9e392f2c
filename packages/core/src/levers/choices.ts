import type { Profile } from "../profile/profile.ts";
import { plannedFees } from "../season/planned-fees.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { signalsFor } from "../season/signals-for.ts";
import type { FindLevers, Pull } from "./pull.ts";
import type { Start } from "./start.ts";

/** A lever that only chooses otherwise among applications: open until the last day to apply, paid with the list. */
export function choice(
  { base }: Start,
  code: Pull["code"],
  change: Pull["change"],
  changes: Partial<Profile>,
): Pull {
  return {
    code,
    change,
    profile: { ...base.profile, ...changes },
    usd: "list",
    until: lastDayToApply(base.year),
    evidence: "published",
    causes: ["choice"],
    sources: [],
  };
}

/** More money, where money or the number of programs ends the list. */
export const moneyLevers: FindLevers = (start) => {
  const { base } = start;
  const { budget } = base.profile;
  if (!limitsList(start)) return [];
  const { usd: step } = base.facts.judgements.leverSizes;
  // Where the number ends the list, money that is left pays for more programs before a larger budget does.
  const { stopLine, cost } = start.report;
  const suffices =
    budget.usd !== null && stopLine.reason.code === "max-programs" && cost.total + step <= budget.usd;
  const more = {
    ...(budget.usd === null || suffices ? {} : { usd: budget.usd + step }),
    ...(budget.maxPrograms === null ? {} : { maxPrograms: budget.maxPrograms + programsFor(start, step) }),
  };
  const change = {
    ...(more.usd === undefined ? {} : { "budget.usd": more.usd }),
    ...(more.maxPrograms === undefined ? {} : { "budget.max_programs": more.maxPrograms }),
  };
  return [choice(start, "more-budget", change, { budget: { ...budget, ...more } })];
};

/** Whether money or the number of programs ends the list. */
export function limitsList({ report }: Start): boolean {
  const { code } = report.stopLine.reason;
  return code === "budget" || code === "max-programs";
}

/** Programs that so much money pays for at the dearest step of the fees, one at least. */
function programsFor({ base }: Start, usd: number): number {
  const dearest = base.profile.seeks.specialties.flatMap((name) =>
    plannedFees(base.season, name).steps.map((step) => step.usd),
  );
  return Math.max(1, Math.floor(usd / Math.max(1, ...dearest)));
}

/** Every signal that the season allows, where the profile plans with fewer. */
export const signalLevers: FindLevers = (start) => {
  const { base } = start;
  if (base.profile.signals === "default" || !plansFewerSignals(start)) return [];
  const lever = choice(start, "use-signals", { signals: "default" }, { signals: "default" });
  return [{ ...lever, causes: ["signals"] }];
};

/** Whether the profile plans with fewer signals than the season allows in a specialty that it seeks. */
export function plansFewerSignals({ base }: Start): boolean {
  const { profile, season } = base;
  return profile.seeks.specialties.some((name) => {
    const own = signalsFor(profile, season, name);
    const allowed = signalsFor({ signals: "default" }, season, name);
    return (["gold", "silver", "signal"] as const).some((kind) => (own[kind] ?? 0) < (allowed[kind] ?? 0));
  });
}

/** The filter on settings dropped. */
export const settingLevers: FindLevers = (start) => {
  const { seeks } = start.base.profile;
  if (seeks.settings.length === 0) return [];
  return [
    choice(start, "drop-setting-filter", { "seeks.settings": [] }, { seeks: { ...seeks, settings: [] } }),
  ];
};
