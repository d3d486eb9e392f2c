import { outOf100, rangeCell } from "../english/chance.ts";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";
import { signedOf100 } from "../what-if/effect-words.ts";
import type { ComparedLists, ComparedPlan } from "./compared-lists.ts";

/** What the two lists share and what the other does, in a sentence or two. */
export function listsFinding({ both, onlyHere, onlyThere, usd }: ComparedLists): string {
  const money = moneyWords(usd);
  const shared =
    both.length === 0
      ? "No program is"
      : `${counted(both.length, "program")} ${both.length === 1 ? "is" : "are"}`;
  if (onlyHere.length === 0 && onlyThere.length === 0) {
    if (both.length === 0) return "Both lists are empty.";
    return `Both lists hold the same ${counted(both.length, "program")}.`;
  }
  const adds = onlyThere.length === 0 ? null : `adds ${onlyThere.length}`;
  const leaves = onlyHere.length === 0 ? null : `leaves out ${onlyHere.length}`;
  const does = [adds, leaves].filter((part) => part !== null).join(" and ");
  return `${shared} on both lists. The other ${does}, ${money}.`;
}

/** The chances of the two lists in one sentence. */
export function listsChance(here: ComparedPlan, there: ComparedPlan, { match }: ComparedLists): string {
  const [mine, other] = [outOf100(here.chance.match.mid), outOf100(there.chance.match.mid)];
  const change = signedOf100(match);
  if (change === "0") return `You match in ${mine} of 100 seasons with either.`;
  return `You match in ${mine} of 100 seasons with yours and in ${other} with the other, ${change}.`;
}

/** How far apart the two answers may lie for another reason than the lists; empty where there is none. */
export function listsCaution(here: ComparedPlan, there: ComparedPlan): readonly string[] {
  return [
    ...(there.season === here.season
      ? []
      : [`The other is for the ${there.season} season, yours for ${here.season}.`]),
    ...(there.facts.version === here.facts.version && there.facts.rights === here.facts.rights
      ? []
      : ["The other was made with other facts, so a part of the difference may come from them."]),
    ...(there.today === here.today ? [] : [`The other was made on ${dayWords(there.today)}.`]),
  ];
}

/** Both lists as one table, a row a number. Ranges in brackets. */
export function listsTable(here: ComparedPlan, there: ComparedPlan): Table {
  const row = (name: string, of: (plan: ComparedPlan) => string) => [name, of(here), of(there)];
  return {
    title: "The two lists",
    columns: [
      column("what", "What", "text"),
      column("here", "Yours", "text"),
      column("there", "The other", "text"),
    ],
    rows: [
      row("Programs", ({ list }) => String(list.length)),
      row("Cost", ({ cost }) => dollars(cost.total)),
      row("Signals", ({ list }) => String(list.filter(({ signal }) => signal !== "none").length)),
      row("A match, of 100", ({ chance }) => rangeCell(chance.match)),
      row("Any interview, of 100", ({ chance }) => rangeCell(chance.anyInterview)),
    ],
  };
}

function moneyWords(usd: number): string {
  if (Math.abs(usd) < 0.5) return "for the same money";
  return usd > 0 ? `for ${dollars(usd)} more` : `for ${dollars(-usd)} less`;
}
