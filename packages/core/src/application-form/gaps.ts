import type { ExperienceTold } from "../profile/application.ts";
import { NOW } from "../profile/month-named.ts";

/** A time without an entry: its first and last month, `YYYY-MM`, and how many months it has. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

/** What gaps are looked for in. */
export interface GapsAsked {
  readonly experiences: readonly Pick<ExperienceTold, "from" | "to">[];
  readonly graduationYear: number;
  /** A day of this month, `YYYY-MM-DD`. */
  readonly today: string;
  /** A time of so many months is not asked about yet. */
  readonly months: number;
}

/**
 * Times after graduation that no experience covers and that are longer than `months`. Only the year of graduation is known,
 * so they begin with January after it. Where the months of an entry are not told it may fill any time: then none is named.
 */
export function gapsIn({ experiences, graduationYear, today, months }: GapsAsked): readonly Gap[] {
  const now = monthNumber(today);
  const spans = experiences.map(({ from, to }) => ({
    from: from === null ? null : monthNumber(from),
    to: to === null || to === NOW ? now : monthNumber(to),
  }));
  if (spans.length === 0 || spans.some(({ from }) => from === null)) return [];
  const gaps: Gap[] = [];
  let free = monthNumber(`${graduationYear + 1}-01`);
  const close = (until: number): void => {
    if (until - free > months)
      gaps.push({ from: monthText(free), to: monthText(until - 1), months: until - free });
  };
  for (const { from, to } of spans.toSorted((a, b) => Number(a.from) - Number(b.from))) {
    close(Math.min(Number(from), now));
    free = Math.max(free, to + 1);
  }
  close(now);
  return gaps;
}

/** Months from the year 0 to a month or a day, `YYYY-MM` or `YYYY-MM-DD`. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
