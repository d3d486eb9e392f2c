import {
  DOUBT_REASONS,
  type Facts,
  isIsoDate,
  ok,
  type Problem,
  type Result,
  refused,
} from "@smartpick/core";
import type { FactsBundle } from "../bundle.ts";
import { factsOf, problemWith } from "../load-facts.ts";
import { careersForm, fellowshipsForm } from "./careers-form.ts";
import { problemOfCells } from "./cells.ts";
import { type Form, firstOf, ifThere, keysOf, listOf, number, oneOf, tested, text, whole } from "./form.ts";
import { informaticsForm } from "./informatics-form.ts";
import { parametersForm } from "./model-form.ts";
import { roadmapForm } from "./roadmap-form.ts";
import { seasonForm } from "./season-form.ts";
import {
  bestRatesForm,
  interviewForm,
  licenceLimitsForm,
  matchedPerApplicantForm,
  matchRatesForm,
  provenanceForm,
  scoresForm,
  searchForm,
  sourcesForm,
  visaRulesForm,
} from "./tables-form.ts";

/** A version's name, which begins with its day. */
const versionForm: Form = tested((value) => typeof value === "string" && isIsoDate(value.slice(0, 10)), {
  kind: "text",
  most: 100,
});

const PARTS: Readonly<Partial<Record<keyof FactsBundle, Form>>> = {
  version: versionForm,
  sources: sourcesForm,
  doubtReasons: listOf(oneOf(...DOUBT_REASONS)),
  provenance: provenanceForm,
  openness: keysOf<FactsBundle["openness"]>({
    season: whole(1900, 2200),
    driftVariance: listOf(number),
    mean: listOf(number),
    sd: listOf(number),
    basis: listOf(whole(0, 2)),
    sources: listOf(listOf(text)),
  }),
  search: searchForm,
  parameters: parametersForm,
  seasons: listOf(seasonForm),
  matchRates: matchRatesForm,
  bestRates: ifThere(bestRatesForm),
  matchedPerApplicant: ifThere(matchedPerApplicantForm),
  scores: scoresForm,
  fellowships: fellowshipsForm,
  careers: ifThere(careersForm),
  visaRules: ifThere(visaRulesForm),
  interview: ifThere(interviewForm),
  informatics: ifThere(informaticsForm),
  roadmap: ifThere(roadmapForm),
  licenceLimits: ifThere(licenceLimitsForm),
};

/**
 * The facts of a bundle that somebody gives, which no build of this version has checked. As `loadFacts`, and each value is
 * looked at too: the problem names the part, field and program of the first that is no such value.
 */
export function loadGivenFacts(json: unknown): Result<Facts, Problem> {
  const problem = problemWith(json) ?? problemInside(json as FactsBundle);
  return problem === null ? ok(factsOf(json as FactsBundle)) : refused(problem);
}

function problemInside(bundle: FactsBundle): Problem | null {
  const parts = Object.entries(PARTS) as [keyof FactsBundle, Form][];
  return (
    firstOf(parts.length, (at) => parts[at]![1](bundle[parts[at]![0]], parts[at]![0])) ??
    problemOfCells(bundle)
  );
}
