import type { Gate, GateCondition, PlanReport, WarningReason } from "@smartpick/core";

/** What the day of the season says that ends the matter: nothing else is then worth a word. */
const OVER: readonly GateCondition["code"][] = ["applications-over", "lists-certified", "results-out"];

/** Warnings that such a condition says before all numbers. */
const SAID: readonly WarningReason["code"][] = ["applications-over", "nothing-sent-told", "lists-certified"];

/** The condition that ends a season for the applicant; `undefined` where none does. */
export function overIn({ conditions }: Gate): GateCondition | undefined {
  return conditions.find(({ code }) => OVER.includes(code));
}

/** Whether nothing more can come of the season for who has told nothing that was sent: there is no list, and none to pay for. */
export function isSeasonOver({
  gate,
  list,
}: {
  readonly gate?: Gate;
  readonly list: readonly unknown[];
}): boolean {
  return list.length === 0 && gate !== undefined && overIn(gate) !== undefined;
}

/** Whether nothing is known of a season that was applied in: nothing sent is told, so no list is there and no chance of it. */
export function isNothingKnown({
  list,
  warningReasons,
}: Pick<PlanReport, "list" | "warningReasons">): boolean {
  return list.length === 0 && warningReasons.some(({ code }) => code === "nothing-sent-told");
}

/** The warnings of a document that its gate says already, so that nothing is said twice. */
export function saidByGate({ gate }: { readonly gate?: Gate }): readonly WarningReason["code"][] {
  return gate !== undefined && overIn(gate) !== undefined ? SAID : [];
}
