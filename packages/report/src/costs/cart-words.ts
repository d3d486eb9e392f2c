import type { Cart, CartLine, CartService, FeeStep } from "@smartpick/core";
import { dayInSeason, dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { inDays } from "../season-room/deadline-words.ts";

/** What goes through a service, and for how much: `"ERAS: $1,680 for 94 applications."` */
export function cartServiceFinding({ service, usd, lines }: CartService): string {
  const sent = lines.reduce((sum, { applications }) => sum + applications, 0);
  if (sent === 0) return `${service}: no application goes through it on this list.`;
  return `${service}: ${dollars(usd)} for ${counted(sent, "application")}.`;
}

/** One specialty in its service: `"Family Medicine: 48 applications for $870."` */
export function cartLineFinding({ specialty, applications, usd }: CartLine): string {
  if (applications === 0) return `${specialty}: no application yet.`;
  return `${specialty}: ${counted(applications, "application")} for ${dollars(usd)}.`;
}

/** What the next application costs, and where the fee changes after it. */
export function nextWords({ applications, next, steps }: CartLine): string {
  const first = `The next one costs ${next === 0 ? "nothing more" : dollars(next)}.`;
  const change = nextChange(applications, steps);
  if (change === null) return first;
  const { from, usd } = change;
  return `${first} From application ${from} on, each costs ${usd === 0 ? "nothing more" : dollars(usd)}.`;
}

/** The first application after the next one whose fee is another; `null` where the fee stays. */
export function nextChange(
  applications: number,
  steps: readonly FeeStep[],
): { readonly from: number; readonly usd: number } | null {
  const at = steps.findIndex(({ upTo }) => upTo === null || upTo > applications);
  const [now, then] = [steps[at], steps[at + 1]];
  if (now === undefined || then === undefined || now.upTo === null) return null;
  return { from: now.upTo + 1, usd: then.usd };
}

/** By when what is to be done in a service, in sentences; that its days are not known is said too. */
export function serviceDates(cart: Cart, { isGeneral, service }: CartService): readonly string[] {
  const { dates, today, canApply, lastDayToApply, season } = cart;
  if (!canApply) return [`No further application can be sent in the ${season} season.`];
  const last = `After ${dayWords(lastDayToApply)} no program is added to your list.`;
  if (!isGeneral) return [`The days of ${service} are not in our sources. Look at its own page.`, last];
  const day = (id: Cart["dates"][number]["id"]): string | null =>
    dates.find((date) => date.id === id)?.date ?? null;
  const [send, read] = [day("applications-open"), day("programs-review")];
  const said = [
    ...(send === null ? [] : [`Send from ${dayInSeason(send, today)} on${ahead(today, send)}.`]),
    ...(read === null
      ? []
      : [
          `Programs ${today < read ? "read" : "have read"} files from ${dayInSeason(read, today)} on${ahead(today, read)}.`,
        ]),
  ];
  const unknown = `The days of the ${season} season are not published yet.`;
  return [...(said.length === 0 ? [unknown] : said), last];
}

/** `", in 12 days"` for a day that lies ahead. */
function ahead(today: string, day: string): string {
  return today < day ? `, ${inDays(today, day)}` : "";
}
