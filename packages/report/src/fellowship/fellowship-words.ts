import type { FellowshipHere, FellowshipLink, FellowshipsReport } from "@smartpick/core";
import { counted, grouped, listed } from "../english/plural.ts";

const HOW: Readonly<Record<FellowshipLink["how"], string>> = {
  "same-sponsor": "of the same sponsor",
  "same-health-system": "of its health system, perhaps at another site",
  "same-city": "in the same city",
  "within-miles": "nearby",
};

/** How a program is linked to a fellowship, in words: `"of the same sponsor"`, `"12 miles away"`. */
export function linkWords({ how, miles }: FellowshipLink): string {
  if (miles === null || miles === 0 || how === "same-city") return HOW[how];
  return how === "within-miles"
    ? `${counted(miles, "mile")} away`
    : `${HOW[how]}, ${counted(miles, "mile")} away`;
}

/** What is known of one fellowship, in short sentences; what nobody has published is said so. */
export function fellowshipWords(fellowship: FellowshipHere): readonly string[] {
  const { baseSpecialty, baseSought, healthRecord, visas, positions, application } = fellowship;
  const housed =
    baseSpecialty === null
      ? "Its department is not known."
      : `Housed in ${baseSpecialty}${baseSought ? ", which you seek" : ""}.`;
  const record =
    healthRecord === null
      ? "Health record: nobody has published it."
      : `Health record: ${healthRecord.system}${yearOf(healthRecord.year)}.${healthRecord.note === null ? "" : ` ${healthRecord.note}`}`;
  return [
    housed,
    record,
    visaWords(visas),
    positions === null
      ? "Positions: nobody has published them."
      : `${counted(positions, "position")} a year.`,
    ...(application === null
      ? []
      : [`${application.says}${application.year === null ? "" : ` Read for ${application.year}.`}`]),
    ...linkedWords(fellowship),
  ];
}

function yearOf(year: number | null): string {
  return year === null ? "" : ` (${year})`;
}

function visaWords({ j1, h1b, year }: FellowshipHere["visas"]): string {
  const named = [...(j1 === "sponsors" ? ["J-1"] : []), ...(h1b === "sponsors" ? ["H-1B"] : [])];
  if (named.length === 0) return "Visas: nobody has published it. Ask the program.";
  return `Visas: it sponsors ${listed(named)}${yearOf(year)}. Ask again before you apply.`;
}

/** Programs named beside a fellowship. */
const MOST_NAMED = 3;

function linkedWords({ listed: onList, candidates, links }: FellowshipHere): readonly string[] {
  const count = onList ?? candidates;
  const where = onList === null ? "Programs that you may list" : "On your list";
  if (count.here + count.near === 0)
    return onList === null || candidates.here + candidates.near === 0
      ? []
      : [
          `Not on your list: ${candidates.here} of its sponsor or health system, and ${candidates.near} near it. You may add them.`,
        ];
  const named = links
    .filter(({ onList: isListed }) => onList === null || isListed)
    .slice(0, MOST_NAMED)
    .map((link) => `${link.name} (${link.specialty}), ${linkWords(link)}`);
  return [
    `${where}: ${count.here} of its sponsor or health system, and ${count.near} near it.`,
    ...named.map((name) => `${name}.`),
  ];
}

/** What the list has of the fellowship stage, as one sentence. */
export function fellowshipsFinding({ totals }: Pick<FellowshipsReport, "totals">): string {
  const { listed: onList, candidates, fellowships } = totals;
  const { programs, here, near } = onList ?? candidates;
  const whose = onList === null ? "programs that you may list" : "programs on your list";
  if (programs === 0)
    return `There are ${counted(fellowships, "accredited fellowship")} in clinical informatics.`;
  if (here + near === 0)
    return `None of the ${grouped(programs)} ${whose} is at or near a fellowship in clinical informatics. You may apply to one from any accredited residency.`;
  return `${grouped(here)} of the ${grouped(programs)} ${whose} ${here === 1 ? "shares" : "share"} a sponsor or health system with a fellowship in clinical informatics; ${grouped(near)} more ${near === 1 ? "is" : "are"} near one.`;
}

/** Which departments house the fellowships, and that this does not bind an applicant. */
export function baseWords({
  byBase,
  totals,
}: Pick<FellowshipsReport, "byBase" | "totals">): readonly string[] {
  const parts = byBase.map(({ specialty, fellowships }) => `${specialty ?? "not known"} ${fellowships}`);
  return [
    `${counted(totals.fellowships, "accredited fellowship")}, by the department that houses them: ${listed(parts)}.`,
    "The department does not say who may apply: the page of one program takes any clinical specialty.",
    `Visa policy was found for ${totals.visaKnown}, and positions for ${totals.positionsKnown === 0 ? "none" : totals.positionsKnown}.`,
  ];
}
