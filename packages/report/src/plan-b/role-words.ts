import type { RoleAsk, RoleHere, RoleRoute } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted, grouped, listed } from "../english/plural.ts";
import { skillName } from "../portfolio/skill-words.ts";

/** What a role asks and what is there of it, what it pays, and the shortest way to the rest, in short sentences. */
export function roleWords(role: RoleHere): readonly string[] {
  const { does, asks, also, entry, permit } = role;
  return [
    does,
    ...skillLines(asks),
    ...also,
    `Usual entry: ${entry.says}${entry.licence === false ? " No US clinical licence is asked." : ""}`,
    payWords(role.pay),
    ...routeWords(role),
    ...(permit === null ? [] : [permit.says]),
  ];
}

/** The role with how much of it is there, for a heading: `"Clinical data analyst: 4 of 7 skills there"`. */
export function roleHeading({ title, totals }: Pick<RoleHere, "title" | "totals">): string {
  return `${title}: ${totals.there} of ${counted(totals.asked, "skill")} there`;
}

const STATES: readonly (readonly [RoleAsk["state"], string])[] = [
  ["there", "There"],
  ["partly", "Held below the level asked"],
  ["missing", "Missing"],
  ["unknown", "Not told, or its level not told"],
];

function skillLines(asks: readonly RoleAsk[]): readonly string[] {
  return STATES.flatMap(([state, title]) => {
    const those = asks.filter((ask) => ask.state === state);
    return those.length === 0 ? [] : [`${title}: ${listed(those.map(askWords))}.`];
  });
}

function askWords({ skill, level, state, held }: RoleAsk): string {
  if (state === "there" && held !== null) return `${skillName(skill)} (${held.standing})`;
  return `${skillName(skill)} (${level})`;
}

function payWords(pay: RoleHere["pay"]): string {
  if (pay === null) return "Pay: nobody has published a figure that fits this role.";
  const { usd, year, occupation, trust, note } = pay;
  const read = trust === "second-hand" ? " Read second-hand." : "";
  return `Pay: half of ${occupation.toLowerCase()} in the US earned more than ${dollars(usd)} a year in May ${year}.${read}${note === null ? "" : ` ${note}`}`;
}

function routeWords({ route, totals }: RoleHere): readonly string[] {
  if (totals.there === totals.asked) return ["All the skills that it asks are there."];
  const { steps, uncovered } = route;
  const open = uncovered.map(skillName);
  const none =
    open.length === 0
      ? []
      : [`No course of the table teaches ${listed(open, "or")}: a project or work would show it.`];
  if (steps.length === 0) return none;
  const titles = steps.map(({ title, closes }) => `${title} for ${listed(closes.map(skillName))}`);
  return [
    `Shortest way by courses: ${listed(titles, "and")}.`,
    hoursWords(route.hours),
    usdWords(route.usd),
    ...none,
  ];
}

function hoursWords({ least, most, unknownSteps }: RoleRoute["hours"]): string {
  const known = most === 0 ? "" : `${span(grouped(least), grouped(most))} hours. `;
  return `${known}${unknownOf(unknownSteps, "length")}`.trim();
}

function usdWords({ least, most, unknownSteps }: RoleRoute["usd"]): string {
  const known = most === 0 && unknownSteps > 0 ? "" : `${span(dollars(least), dollars(most))}. `;
  return `${known}${unknownOf(unknownSteps, "price")}`.trim();
}

function span(least: string, most: string): string {
  return least === most ? most : `${least} to ${most}`;
}

function unknownOf(steps: number, what: string): string {
  if (steps === 0) return "";
  return `Nobody has published the ${what} of ${steps} of these steps.`;
}
