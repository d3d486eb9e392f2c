import type { PeopleLike, PeopleLikeReport, ScoresOfGroup } from "@smartpick/core";
import { grouped, listed } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";

const TYPES: Readonly<Record<PeopleLikeReport["type"], string>> = {
  "us-md": "MD seniors of US schools",
  do: "DO graduates",
  "us-img": "US citizens who are IMGs",
  "non-us-img": "IMGs who are not US citizens",
};

/** Whom the figures count, as a sentence. */
export function peopleOf({ type, specialties }: PeopleLikeReport): string {
  const years = listed([...new Set(specialties.map(({ year }) => String(year)))]);
  return `${TYPES[type]}, Match of ${years}: only those who certified a rank list and agreed to be counted.`;
}

/** What the scores of the matched and the unmatched say, one or two sentences a specialty. */
export function peopleSentences({ specialties }: PeopleLikeReport): readonly string[] {
  return specialties.flatMap(({ specialty, matched, notMatched }) => {
    const [yes, no, low] = [matched?.median ?? null, notMatched?.median ?? null, matched?.q1 ?? null];
    if (yes === null || no === null) return [];
    const middles = `${specialty}: the middle was ${yes} for those who matched and ${no} for those who did not.`;
    if (yes <= no) return [`${middles} The score does not tell them apart.`];
    return [low === null ? middles : `${middles} A quarter of those who matched had ${low} or less.`];
  });
}

/** What a middle is not, with her own score beside it where it is told. */
export function medianNote({ step2ck }: Pick<PeopleLikeReport, "step2ck">): string {
  const own = step2ck === null ? "" : ` Yours is ${step2ck}.`;
  return `A middle is no threshold: half of those who matched had less.${own}`;
}

/** For which specialties nothing is published; `null` where there is none. */
export function unpublishedWords({ unpublished }: PeopleLikeReport): string | null {
  if (unpublished.length === 0) return null;
  return `Nobody has published these scores for your type in ${listed(unpublished)}.`;
}

/** Matched and not matched of each specialty: how many, their middle score, and between what half of them lie. */
export function peopleTable({ specialties }: PeopleLikeReport): Table {
  return {
    title: "Step 2 CK of people like you",
    columns: [
      column("specialty", "Specialty", "text"),
      column("group", "Group", "text"),
      column("n", "People", "count"),
      column("median", "Middle", "value"),
      column("half", "Half are in", "value"),
    ],
    rows: specialties.flatMap((one) => [
      rowOf(one, "Matched", one.matched),
      rowOf(one, "Not matched", one.notMatched),
    ]),
  };
}

/** How many of her type matched where they put a specialty first, a sentence each. */
export function rateSentences({ specialties }: PeopleLikeReport): readonly string[] {
  return specialties.flatMap(({ specialty, rate }) =>
    rate === null
      ? []
      : [
          `${specialty}: of ${grouped(rate.n)} who put it first, ${Math.round(100 * rate.share)} of 100 matched in it (${rate.year}).`,
        ],
  );
}

/**
 * Why these rates are not those under Specialties, where all who ranked a specialty are counted; `null` where no rate is
 * published.
 */
export function rateNote({ specialties }: Pick<PeopleLikeReport, "specialties">): string | null {
  if (specialties.every(({ rate }) => rate === null)) return null;
  return "Where it is known, Specialties shows the rate of all who ranked it, as a second choice too. It is mostly lower than this one.";
}

function rowOf({ specialty }: PeopleLike, group: string, scores: ScoresOfGroup | null) {
  const { n = null, q1 = null, median = null, q3 = null } = scores ?? {};
  const half = q1 === null || q3 === null ? "Not published" : `${q1}–${q3}`;
  return [specialty, group, n ?? "Not published", median ?? "Not published", half];
}
