import type { RoleAsk, RoleHere, RoleRoute } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted, listed } from "../english/plural.ts";
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

/** States that name the level that is asked; a skill that is there names how it stands instead. */
const OPEN_STATES: readonly (readonly [RoleAsk["state"], string])[] = [
  ["partly", "Held below the level asked"],
  ["missing", "Missing"],
  ["unknown", "Not told, or its level not told"],
];

const LEVELS = ["advanced", "working", "basic", "aware"] as const;

function skillLines(asks: readonly RoleAsk[]): readonly string[] {
  const there = asks.filter(({ state }) => state === "there");
  const lines = OPEN_STATES.flatMap(([state, title]) =>
    LEVELS.flatMap((level) => {
      const those = asks.filter((ask) => ask.state === state && ask.level === level);
      return those.length === 0
        ? []
        : [`${title}, at ${level} level: ${listed(those.map(({ skill }) => skillName(skill)))}.`];
    }),
  );
  return there.length === 0 ? lines : [`There: ${listed(there.map(standingWords))}.`, ...lines];
}

function standingWords({ skill, held }: RoleAsk): string {
  return held === null ? skillName(skill) : `${skillName(skill)} (${held.standing})`;
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
  const open = uncovered.map((skill) => skillName(skill));
  const none =
    open.length === 0
      ? []
      : [`No course of the table teaches ${listed(open, "or")}. A project or work would show it.`];
  if (steps.length === 0) return none;
  const titles = steps.map(
    ({ title, closes }) => `${title} for ${listed(closes.map((skill) => skillName(skill)))}`,
  );
  return [
    `Shortest way by courses: ${listed(titles, "and")}.`,
    ...totalWords(route.hours, { steps: steps.length, what: "hours", said: hoursSaid }),
    ...totalWords(route.usd, { steps: steps.length, what: "price", said: dollarsSaid }),
    ...none,
  ];
}

interface TotalWords {
  readonly steps: number;
  readonly what: string;
  readonly said: (least: number, most: number) => string;
}

/** What is published of the hours or the price of a way, and of how many steps it is not. */
function totalWords(
  { least, most, unknownSteps }: RoleRoute["hours"],
  { steps, what, said }: TotalWords,
): readonly string[] {
  const known = unknownSteps === steps ? [] : [`${said(least, most)}.`];
  if (unknownSteps === 0) return known;
  const whose = steps === 1 ? `its ${what}` : `the ${what} of ${unknownSteps} of these ${steps} steps`;
  return [...known, `Nobody has published ${whose}.`];
}

function hoursSaid(least: number, most: number): string {
  return least === most ? counted(most, "hour") : `${least} to ${counted(most, "hour")}`;
}

function dollarsSaid(least: number, most: number): string {
  return least === most ? dollars(most) : `${dollars(least)} to ${dollars(most)}`;
}
