import type { FellowshipsReport } from "../../answers/fellowships.ts";
import { type Case, runOf } from "../../case/case.ts";
import type { CareersFacts } from "../../facts/careers-facts.ts";
import type { InformaticsFellowship } from "../../facts/fellowship-facts.ts";
import type { ChosenList } from "../../list/chosen-list.ts";
import { sentLevels } from "../../list/sent-levels.ts";
import type { Problem } from "../../problem/problem.ts";
import { ok, type Result, refused } from "../../result.ts";
import { cityPlaces } from "./city-places.ts";
import { byUse, fellowshipHere, type HereSource } from "./fellowship-here.ts";
import { figuresOf } from "./figures-of.ts";
import { lookedForOf } from "./looked-for-of.ts";
import { programTotals } from "./program-totals.ts";
import { requirementsOf } from "./requirements-of.ts";

/**
 * The accredited fellowships beside the programs of an applicant, and her readiness (`smartpick/fellowships@1`). With a
 * list, its programs are counted apart. Nothing of it enters a chance. Refuses facts that hold no process of the fellowship.
 */
export function fellowshipsFor(
  base: Case,
  list: ChosenList | null = null,
): Result<FellowshipsReport, Problem> {
  const { facts, profile } = base;
  const { careers, fellowships = [] } = facts;
  if (careers === undefined) return refused(lackingCareers());
  const source = sourceOf(base, list, careers);
  const { process } = careers;
  const letters = profile.letters ?? null;
  const here = fellowships.map((fellowship) => fellowshipHere(fellowship, source)).sort(byUse);
  const { requirements, lookedFor, steps, dates, figures, counts, rules, unknown, near } = process;
  return ok({
    schema: "smartpick/fellowships@1",
    ...runOf(base, { list: list !== null, ...(letters === null ? {} : { letters }) }),
    near,
    totals: {
      fellowships: here.length,
      baseSought: here.filter(({ baseSought }) => baseSought).length,
      visaKnown: here.filter(({ visas }) => visas.source !== null).length,
      positionsKnown: here.filter(({ positions }) => positions !== null).length,
      healthRecordKnown: here.filter(({ healthRecord }) => healthRecord !== null).length,
      listed: list === null ? null : programTotals(source.listed, fellowships, source),
      candidates: programTotals(source.candidates, fellowships, source),
    },
    byBase: byBaseOf(fellowships, source.sought),
    fellowships: here,
    requirements: requirementsOf(requirements, fellowships, profile),
    lookedFor: lookedForOf(lookedFor, { portfolio: profile.portfolio, letters }),
    steps,
    dates,
    figures: figuresOf(figures),
    counts,
    rules,
    oldScore: {
      survey: false,
      reportsAskedBy: requirements.filter(({ test }) => test === "exam-reports").length,
      pagesWithApplicationNote: fellowships.filter(({ application }) => application !== undefined).length,
      minimumFound: false,
    },
    unknown,
  });
}

/** The problem of facts from before there was anything of careers in them. */
export function lackingCareers(): Problem {
  return { code: "missing", path: "careers", takes: { kind: "keys", keys: ["process", "roles"] } };
}

function sourceOf(base: Case, list: ChosenList | null, { process }: CareersFacts): HereSource {
  const table = base.facts.programs;
  return {
    table,
    places: cityPlaces(table),
    nearMiles: process.near.miles,
    listed: list === null ? new Set() : rowsOfList(base, list),
    candidates: base.candidates().rows,
    hasList: list !== null,
    sought: new Set(base.profile.seeks.specialties),
  };
}

function rowsOfList(base: Case, { solution, surface }: ChosenList): ReadonlySet<number> {
  const { levels } = sentLevels(solution, surface.rows, base);
  return new Set([...levels.keys()].filter((at) => levels[at]! >= 0).map((at) => surface.rows[at]!));
}

/** How many fellowships each base houses, most first. */
function byBaseOf(
  fellowships: readonly InformaticsFellowship[],
  sought: ReadonlySet<string>,
): FellowshipsReport["byBase"] {
  const counts = new Map<string | null, number>();
  for (const { baseSpecialty } of fellowships)
    counts.set(baseSpecialty, (counts.get(baseSpecialty) ?? 0) + 1);
  return [...counts]
    .map(([specialty, n]) => ({
      specialty,
      fellowships: n,
      sought: specialty !== null && sought.has(specialty),
    }))
    .sort((a, b) => b.fellowships - a.fellowships || ((a.specialty ?? "~") < (b.specialty ?? "~") ? -1 : 1));
}
