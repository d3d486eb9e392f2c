import type { Doors, MilestoneId, Road, RoadStep, RoadStepId, Sponsors } from "@smartpick/core";
import { counted, grouped } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";
import { headOf, spanOf } from "./day-axis.ts";
import { priceWords, seasonDayWords } from "./door-words.ts";
import { LANE_EDGE, type Lane, lanesChart } from "./lane-chart.ts";

const NAMES: Readonly<Record<Road["id"], string>> = { j1: "J-1", h1b: "H-1B", none: "No visa needed" };

/** The name of a road. */
export function roadName({ id }: Pick<Road, "id">): string {
  return NAMES[id];
}

/** Whether she wants a road, in few words. */
export function roadNote({ id, wanted }: Pick<Road, "id" | "wanted">): string {
  if (id === "none") return wanted === null ? "taken, as no visa is told" : "as you have told";
  if (wanted === null) return "not told";
  return wanted ? "you want it" : "not chosen";
}

/** How many programs sponsor a visa, in sentences; of a list first where there is one. */
export function sponsorSentences(road: Road): readonly string[] {
  if (road.sponsors === null) return [];
  const { all, listed } = road.sponsors;
  const said = listed === null || countOf(listed) === 0 ? [] : [sponsorSentence(listed, "on your list")];
  return [...said, ...(countOf(all) === 0 ? [] : [sponsorSentence(all, "you may ask")]), ...yearsOf(road)];
}

function countOf({ yes, no, unknown }: Sponsors): number {
  return yes + no + unknown;
}

function sponsorSentence(sponsors: Sponsors, where: string): string {
  const { yes, no, unknown } = sponsors;
  const parts = [
    ...(yes > 0
      ? [`${grouped(yes)} ${yes === 1 ? "sponsors" : "sponsor"} it`]
      : ["none is known to sponsor it"]),
    ...(no > 0 ? [`${grouped(no)} ${no === 1 ? "does" : "do"} not`] : []),
    ...(unknown > 0 ? [`${grouped(unknown)} ${unknown === 1 ? "has" : "have"} not said`] : []),
  ];
  return `Of ${counted(countOf(sponsors), "program")} ${where}: ${parts.join(", ")}.`;
}

function yearsOf({ answered }: Road): readonly string[] {
  if (answered === null) return [];
  const [oldest, newest] = answered;
  const when = oldest === newest ? `are of ${newest}` : `are of ${oldest} to ${newest}`;
  return [`The answers ${when}. Ask each program again.`];
}

const STEPS: Readonly<Record<RoadStepId, string>> = {
  certificate: "ECFMG Pathway asked for",
  step3: "Step 3 passed, before the petition",
  "rank-list": "Rank list certified",
  match: "Match Day",
  contract: "Contract from the program",
  sponsor: "Statement of need from your government, then ECFMG as sponsor",
  petition: "The program files the petition",
  consulate: "Visa at the consulate",
  start: "First day of residency",
};

const STATES: Readonly<Record<RoadStep["state"], string>> = {
  open: "done",
  "to-open": "to do",
  shut: "too late",
  "not-told": "not told",
  "not-asked": "not asked",
  "to-come": "to come",
};

/** A step of a road in words: what, how it stands, by when, for how much. */
export interface RoadStepWords {
  readonly what: string;
  readonly state: string;
  readonly when: string;
  readonly price: string | null;
}

/** The steps of a road in words, in their order. */
export function roadStepWords({ steps }: Road): readonly RoadStepWords[] {
  return steps.map(({ id, state, on, price }) => ({
    what: STEPS[id],
    state: STATES[state],
    when: on.day === null && on.about === null ? "no day is published" : seasonDayWords(on),
    price: priceWords(price),
  }));
}

/** What a visa asks that a programme of work cannot change: what each road hangs on. */
export function roadBlocks({ id }: Pick<Road, "id">): string {
  switch (id) {
    case "j1":
      return "ECFMG must sponsor it. Without a certificate, a contract and a statement of need there is none.";
    case "h1b":
      return "Step 3 opens it: no petition can be filed before it is passed. The petition follows Match Day.";
    default:
      return "Nothing but the Match stands between you and the first day.";
  }
}

const NAMED: readonly MilestoneId[] = ["rank-list-deadline", "match-day", "start"];

/** The finding of the roads as one sentence. */
export function roadsTitle({ roads }: Pick<Doors, "roads">): string {
  const [first] = roads;
  if (first === undefined) return "No road is known.";
  const [sentence] = sponsorSentences(first);
  return sentence === undefined ? `${NAMES[first.id]}.` : `${NAMES[first.id]}. ${sentence}`;
}

/** Every road as a lane on the days of the season, as SVG markup for a width in pixels. */
export function roadsChart(doors: Doors, { width }: { readonly width: number }): string {
  const lanes = doors.roads.map(
    (road): Lane => ({ name: NAMES[road.id], note: roadNote(road), steps: road.steps }),
  );
  const head = headOf(doors, NAMED, { left: LANE_EDGE, right: width - LANE_EDGE, width });
  return lanesChart(lanes, { name: "roads", title: roadsTitle(doors), width, span: spanOf(doors), head });
}

/** The same as a table: one row a step. */
export function roadsTable({ roads, season }: Doors): Table {
  return {
    title: `Roads to the first day after the ${season} Match`,
    columns: [
      column("road", "Road", "text", 14),
      column("step", "Step", "text", 40),
      column("state", "State", "text", 12),
      column("when", "By", "text", 24),
      column("price", "Price", "text", 24),
    ],
    rows: roads.flatMap((road) =>
      roadStepWords(road).map(({ what, state, when, price }) => [
        NAMES[road.id],
        what,
        state,
        when,
        price ?? "none known",
      ]),
    ),
  };
}
