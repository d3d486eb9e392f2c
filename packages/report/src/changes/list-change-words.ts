import type { ListChanges } from "@smartpick/core";
import { outOf100, rangeCell } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";
import { signedOf100 } from "../what-if/effect-words.ts";
import type { NamedSteps } from "../what-if/steps-table.ts";

/** What newer facts did to the chance, as one sentence. */
export function listChangesFinding({ before, after, entered, left, signals, moved }: ListChanges): string {
  const [was, is] = [outOf100(before.match.mid), outOf100(after.match.mid)];
  const still = [entered, left, signals, moved].every((part) => part.length === 0);
  if (was !== is) return `With the newer facts you match in ${is} of 100 seasons, not ${was}.`;
  if (!still) return `Your chance is as before, ${is} of 100. Your list is not the same.`;
  return Math.abs(after.usd - before.usd) < 0.5
    ? `The newer facts change nothing on your list. You match in ${is} of 100 seasons, as before.`
    : `Your chance is as before, ${is} of 100. Only the cost of your list is not the same.`;
}

/** What entered, left and moved, in sentences. */
export function listChangesLead({ before, after, entered, left, signals }: ListChanges): string {
  const usd = after.usd - before.usd;
  const money =
    Math.abs(usd) < 0.5
      ? `It costs ${dollars(after.usd)}, as before.`
      : `It costs ${dollars(after.usd)}, ${usd > 0 ? `${dollars(usd)} more` : `${dollars(-usd)} less`}.`;
  const programs =
    entered.length + left.length === 0
      ? `The same ${counted(after.programs, "program")} are on it.`
      : `${counted(entered.length, "program")} entered the list and ${left.length} left it.`;
  const signalled = signals.length === 0 ? "" : ` ${counted(signals.length, "signal")} moved.`;
  return `${programs}${signalled} ${money}`;
}

/** Both lists as one table, a row a number; ranges in brackets. */
export function listChangesTable({ before, after, difference }: ListChanges): Table {
  return {
    title: "Your list with both versions of the facts",
    columns: [
      column("what", "What", "text"),
      column("before", "Before", "value"),
      column("now", "Now", "value"),
      column("difference", "Difference", "value"),
    ],
    rows: [
      ["A match, of 100", rangeCell(before.match), rangeCell(after.match), signedOf100(difference.mid)],
      [
        "Any interview, of 100",
        rangeCell(before.anyInterview),
        rangeCell(after.anyInterview),
        signedOf100(after.anyInterview.mid - before.anyInterview.mid),
      ],
      ["Programs", String(before.programs), String(after.programs), signed(after.programs - before.programs)],
      ["Cost", dollars(before.usd), dollars(after.usd), signedUsd(after.usd - before.usd)],
    ],
  };
}

const STEPS: Readonly<Record<ListChanges["steps"][number]["code"], string>> = {
  season: "Fees, dates and signals",
  model: "Published rates, estimates",
  programs: "Facts of programs",
  openness: "Openness of programs",
};

/** What each part of the facts did, in the form that says why a number changed. */
export function listChangeSteps({ season, before, steps }: ListChanges): NamedSteps {
  return {
    season,
    base: { match: before.match, programs: before.programs, usd: before.usd },
    steps: steps.map(({ match, list, step, total }) => ({
      change: {},
      alone: null,
      step,
      total,
      match,
      list,
      season,
      evidence: "published",
      causes: [],
      sources: [],
    })),
    names: steps.map(({ code }) => STEPS[code]),
    ends: ["Before", "Now"],
  };
}

/** What is to be known before the two lists are compared, in sentences. */
export function listChangesCaution({ unknownThen }: Pick<ListChanges, "unknownThen">): readonly string[] {
  return [
    "Both are made for today, with your answers of today and the same draws. So only the facts differ.",
    ...(unknownThen.length === 0
      ? []
      : [
          `The earlier facts did not know ${counted(unknownThen.length, "program")} that you name. There it is left out.`,
        ]),
  ];
}

function signed(count: number): string {
  return count === 0 ? "0" : count > 0 ? `+${count}` : `−${-count}`;
}

function signedUsd(usd: number): string {
  return Math.round(usd) === 0 ? "$0" : usd > 0 ? `+${dollars(usd)}` : dollars(usd);
}
