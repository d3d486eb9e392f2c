import type { FellowshipFigureHere, FellowshipsReport } from "@smartpick/core";
import { counted, grouped, listed } from "../english/plural.ts";

type Figure = FellowshipFigureHere;

const SAID: Readonly<Record<Figure["id"], (count: string, of: string) => string>> = {
  joined: (count, of) => `${count} of ${of} applicants joined the match`,
  matched: (count, of) => `${count} of ${of} who joined the match were matched`,
  "first-choice": (count, of) => `${count} of ${of} who were matched got their first choice`,
  "programs-matched": (count, of) => `${count} of ${of} programs matched at least one fellow`,
  "programs-filled": (count, of) => `${count} of ${of} programs filled all their positions`,
  "two-or-more-fellows": (count, of) =>
    `${count} of ${of} directors who answered may take two or more fellows a year`,
  "housed-internal-medicine": (count, of) =>
    `${count} of ${of} directors who answered are housed in Internal Medicine`,
  "primary-care": (count, of) => `${count} of ${of} fellows who answered come from primary care`,
};

/** A published share as a sentence with its years and its 95 % interval out of 100. */
export function figureWords(figure: Figure): string {
  const { id, years, count, of, share, low, high } = figure;
  const said = SAID[id](count === null ? `About ${per100(share)} of 100 among` : grouped(count), grouped(of));
  const plain = count === null ? said.replace(" of 100 among of ", " of 100 among the ") : said;
  const when = years.length === 0 ? "" : ` in ${listed(years.map(String))}`;
  const middle = count === null ? "" : `, ${per100(share)} of 100`;
  return `${plain}${when}${middle} (${INTERVAL_ODDS}: between ${per100(low)} and ${per100(high)}).`;
}

/** How sure a 95 % interval is. */
const INTERVAL_ODDS = "19 in 20";

function per100(share: number): number {
  return Math.round(share * 100);
}

/** The published match in a few sentences: who was matched, where applicants were lost, and for whom nobody has counted it. */
export function matchWords({
  figures,
  counts,
}: Pick<FellowshipsReport, "figures" | "counts">): readonly string[] {
  const figure = (id: Figure["id"]): Figure | undefined => figures.find((one) => one.id === id);
  const [joined, matched, first] = [figure("joined"), figure("matched"), figure("first-choice")];
  const positions = counts.find(({ id, years }) => id === "positions" && years.length > 1);
  const applied = counts.find(({ id }) => id === "applied-to-median");
  if (matched === undefined || joined === undefined) return [NO_FIGURES];
  return [
    figureWords(matched),
    `The loss came before the match: ${joined.of} applied and ${joined.count} joined.`,
    ...(first === undefined ? [] : [figureWords(first)]),
    ...(positions?.value == null
      ? []
      : [`${counted(positions.value, "position")} were offered in ${listed(positions.years.map(String))}.`]),
    ...(applied?.value == null || applied.low === null || applied.high === null
      ? []
      : [
          `Half of the applicants applied to ${applied.value} programs or fewer; the middle half to ${applied.low} to ${applied.high}.`,
        ]),
    "These figures count everybody. Nobody has published them for international graduates.",
  ];
}

const NO_FIGURES = "The figures of the match are not in these facts.";

/** What is known, and what is not, of an old examination score at this stage. */
export function oldScoreWords({ oldScore }: Pick<FellowshipsReport, "oldScore">): readonly string[] {
  const { reportsAskedBy, pagesWithApplicationNote } = oldScore;
  return [
    "Nobody has published how much an old examination score counts for these fellowships.",
    `Application pages of ${counted(pagesWithApplicationNote, "fellowship")} were read: ${reportsAskedBy} ${reportsAskedBy === 1 ? "asks" : "ask"} for the exam reports, and none names a lowest score.`,
    "What directors say they look at is work in informatics, as below.",
  ];
}
