import type { GateCondition } from "../answers/gate.ts";
import { shareInvited } from "../chances/posterior.ts";
import { dayOf } from "../season/day-of.ts";
import type { OwnMatch } from "../season/season-facts.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { type GateSource, sourceOf } from "./gate-source.ts";

/** The day of the season: whether something can still be sent, has been sent, or all is over. */
export function seasonCondition(source: GateSource): GateCondition {
  const { season, year, today, canApply, sent } = source;
  const common = { blocks: "season", until: lastDayToApply(year), assumed: false } as const;
  const applying = { ...common, source: sourceOf(source, "applying") };
  if (canApply) return { ...applying, code: "applications-open", state: "met" };
  const count = sent.running.size + sent.closed.size;
  const results = dayOf(season, "match-week-monday");
  const out = { ...common, code: "results-out", blocks: "match", state: "missed", sent: count } as const;
  if (results !== null && today >= results)
    return { ...out, until: results, source: sourceOf(source, "results"), since: results };
  if (source.own !== null && isOutByHabit(source.own, year, today))
    return { ...out, until: null, source: source.own.source, since: null };
  const deadline = dayOf(season, "rank-list-deadline");
  const isCertified = deadline !== null && today > deadline;
  if (sent.running.size > 0)
    return isCertified
      ? {
          code: "rank-list-not-told",
          blocks: "match",
          state: "unknown",
          until: deadline,
          assumed: true,
          source: sourceOf(source, "exams"),
        }
      : { ...applying, code: "applications-sent", state: "met" };
  if (isCertified)
    return { ...applying, code: "lists-certified", state: "missed", until: deadline, sent: count, results };
  const reading = dayOf(season, "programs-review");
  const told = { today, season: year, programsReview: reading, timing: source.facts.judgements };
  const invitationsOut = shareInvited({ state: "waiting", applied: null }, told);
  return { ...applying, code: "applications-over", state: "missed", sent: count, reading, invitationsOut };
}

/** Whether the month is over in which a match of its own gives its results. */
function isOutByHabit({ resultDay, month }: OwnMatch, season: number, today: string): boolean {
  if (resultDay !== null) return today >= resultDay;
  return month !== null && today.slice(0, 7) > `${season}-${String(month).padStart(2, "0")}`;
}
