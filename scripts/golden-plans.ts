import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
  caseOf,
  chancesFor,
  type Facts,
  forecastFor,
  type Problem,
  type Profile,
  planFor,
  type Result,
} from "@smartpick/core";
import { parseProfile } from "@smartpick/profile";

/** The digests of the golden plans by version of the calculation, and in each by version of the facts they were made with. */
export type GoldenHistory = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the digest of this build stands to the history. */
export type GoldenStanding = "as-written" | "moved" | "not-written";

const ROOT = new URL("../", import.meta.url);
export const GOLDEN_FILE = new URL("../apps/cli/test/golden-plans.json", import.meta.url);
/** The day that the examples are planned on, and one on which the season of the how-to is under way. */
const TODAY = "2026-07-01";
const UNDER_WAY = { file: "docs/how-to/season-under-way.yaml", today: "2026-10-10" };
/** Decimals, or digits from 1 on: wide enough for every change of a formula, too coarse for the last bits of a platform. */
const DIGITS = 9;

/** A number as it enters the digest. */
export function coarse(value: number): string {
  const text = Math.abs(value) < 1 ? value.toFixed(DIGITS) : value.toPrecision(DIGITS);
  return String(Number(text));
}

function goldenCases(): { readonly file: string; readonly today: string }[] {
  const names = readdirSync(new URL("examples/", ROOT)).filter((name) => name.endsWith(".yaml"));
  return [...names.sort().map((name) => ({ file: `examples/${name}`, today: TODAY })), UNDER_WAY];
}

/** The same applicant with limits on tiers that no best list keeps by itself. */
function withTierLimits(profile: Profile): Profile {
  const tier = { safer: { min: 3 }, target: { max: 20 }, reach: { max: 2 } };
  return { ...profile, constraints: { ...profile.constraints, tier } };
}

/**
 * The digest of every number, id and name in the plan, the forecast and the chances of each example and of a season under
 * way, and in its plan under limits on tiers; the run's own version and hash are left out, since they move with the
 * version alone.
 */
export function goldenDigest(facts: Facts): string {
  const hash = createHash("sha256");
  for (const { file, today } of goldenCases()) {
    const profile = told(parseProfile(readFileSync(new URL(file, ROOT), "utf8")));
    const options = { today, seed: 1 };
    const plan = told(planFor(facts, profile, options));
    const base = told(caseOf(facts, profile, options));
    const specialty = profile.seeks.specialties[0]!;
    const forecast = told(forecastFor(base, { specialty, applications: 30 }));
    const chances = told(chancesFor(base, plan.list[0]!.id));
    hash.update(file);
    const limited = told(planFor(facts, withTierLimits(profile), options));
    for (const document of [plan, forecast, chances, limited]) hash.update(textOf(document));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Whether the history holds this digest, another, or none for this version of calculation and facts. */
export function goldenStanding(
  history: GoldenHistory,
  version: string,
  facts: string,
  digest: string,
): GoldenStanding {
  const known = history[version]?.[facts];
  if (known === undefined) return "not-written";
  return known === digest ? "as-written" : "moved";
}

/** The history with one more digest; refuses to write another over one that stands, or one that an older version had. */
export function withGolden(
  history: GoldenHistory,
  version: string,
  facts: string,
  digest: string,
): Result<GoldenHistory, string> {
  if (goldenStanding(history, version, facts, digest) === "moved")
    return {
      ok: false,
      problems: [
        `The plans of version ${version} have moved. Raise CORE_VERSION in packages/core/src/version.ts, then run npm run golden.`,
      ],
    };
  return { ok: true, value: { ...history, [version]: { ...history[version], [facts]: digest } } };
}

/** The history as it was written last. */
export function readGolden(): GoldenHistory {
  return JSON.parse(readFileSync(GOLDEN_FILE, "utf8"));
}

function textOf(document: object): string {
  return JSON.stringify(document, (key, value) => {
    if (key === "version" || key === "inputsHash") return undefined;
    return typeof value === "number" ? coarse(value) : value;
  });
}

function told<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
