import { INVENTED, LETTER_LIMITS, type Letter } from "../../src/letter/letter.ts";

/** Words as long as they come, of so many characters. */
export function longest(most: number): string {
  return "Rehabilitation Medicine Center 2027 "
    .repeat(20)
    .slice(0, most - 1)
    .trimEnd()
    .padEnd(most, "m");
}

/** A letter whose parts are all as long as their limits let them be. */
export function longestLetter(): Letter {
  const most = LETTER_LIMITS;
  const row = {
    signal: "Signal",
    name: longest(most.rowName),
    place: longest(most.rowPlace),
    interview: "<1 (<1–12)",
    why: longest(most.rowWhy),
  };
  return {
    title: "Application plan for the 2027 season",
    day: "29 September 2026",
    invented: INVENTED,
    written: { name: longest(most.name), adviser: longest(most.name), note: longest(most.note) },
    applicant: longest(most.applicant),
    wish: longest(most.wish),
    gate: [most.lead, most.condition, most.condition, most.condition, 40].map(longest),
    finding: longest(most.finding),
    chance: longest(most.chance),
    interviews: longest(most.interviews),
    plan: longest(most.plan),
    rows: [1, 2, 3, 4, 5, 6, 7].map((rank) => ({ ...row, id: `acgme:${rank}` })),
    more: "1,234 more programs stand on the list.",
    help: [1, 2, 3].map(() => ({ what: longest(most.help), effect: longest(most.effect) })),
    unknown: longest(most.unknown),
    sources: [most.source, most.source, most.source, most.source, 50].map(longest),
    made: longest(120),
    command: longest(110),
  };
}
