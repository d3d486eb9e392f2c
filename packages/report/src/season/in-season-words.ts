import type { PlanReport, StopReason } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted, listed } from "../english/plural.ts";

type InSeason = NonNullable<PlanReport["inSeason"]>;

/** What has been sent and what has come back, in two sentences; `inAll` where a number of one specialty stands before it. */
export function seasonSoFarSentences(inSeason: InSeason, { inAll = false } = {}): string {
  const { sent, waiting, invited, rejected, withdrawn, spentUsd } = inSeason;
  const parts = [
    invited > 0 ? counted(invited, "invitation") : null,
    rejected > 0 ? counted(rejected, "rejection") : null,
    withdrawn > 0 ? `${withdrawn} withdrawn` : null,
    waiting > 0 ? `${waiting} without an answer` : null,
  ].filter((part) => part !== null);
  return `You have sent ${counted(sent, "application")}${inAll ? " to all specialties" : ""} for ${dollars(spentUsd)}: ${listed(parts)}. Every chance here counts with all of it.`;
}

/** What a plan costs, for how many applications: in season those that were sent count, whatever has become of them. */
export function costFinding({ cost, list, inSeason }: PlanReport): string {
  const total = dollars(cost.total);
  if (inSeason === undefined) return `${total} for ${counted(list.length, "program")}.`;
  const { sent, waiting, invited, applications } = inSeason;
  const fresh = list.length - waiting - invited;
  if (applications === "over") return `You have spent ${total} on ${counted(sent, "application")}.`;
  return `${total} for ${counted(sent + fresh, "application")}, ${sent} of them sent.`;
}

/** The finding of a plan in season: what runs, and what is new. */
export function applicationsSentence(
  inSeason: InSeason,
  listed: number,
  usd: number,
  stop: StopReason["code"],
): string {
  const running = inSeason.waiting + inSeason.invited;
  if (inSeason.applications === "over") {
    return running === 0
      ? "No application stands any more, and no further one can be sent this season."
      : `${counted(running, "application")} ${running === 1 ? "stands" : "stand"}. No further one can be sent this season.`;
  }
  const fresh = listed - running;
  if (fresh === 0)
    return `${counted(running, "application")} ${running === 1 ? "is" : "are"} still running. ${stop === "price" ? "No further program pays." : ENDS[stop]}`;
  return `${counted(fresh, "new program")} for ${dollars(usd - inSeason.spentUsd)}, beside ${running} still running. ${stop === "price" ? "Then stop." : ENDS[stop]}`;
}

/** What ends a list that could be longer, as a sentence. */
const ENDS: Readonly<Record<Exclude<StopReason["code"], "price">, string>> = {
  budget: "Your budget pays for no further one.",
  "max-programs": "Your limit on their number lets no further one in.",
  limits: "Your limits let no further one in.",
  "all-candidates": "No further one fits your answers.",
  "applications-over": "No further one can be sent this season.",
};
