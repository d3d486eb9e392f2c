import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { FactsBundle } from "@smartpick/data";

/** The name of the earlier version. */
export const EARLIER_VERSION = "2026-11-10-ea511e7a";

/** A program that lists hold now and did not then, and one of which an answer is another. Both are in pathology. */
export const OPENED = "acgme:3002721182";
export const ANSWERED = "acgme:3001031069";

/** The registration fee of then, US dollars. */
const FEE_THEN = 70;

/** The facts of this build as an earlier version might have been: a closed program, an unknown visa answer, another fee. */
export function earlierBundle(now: FactsBundle): FactsBundle {
  const closed = now.doubtReasons.indexOf("closed");
  const { visaJ1 } = now.columns;
  if (closed < 0 || visaJ1 === undefined)
    throw new Error("the facts hold neither closed programs nor visa answers");
  const at = now.ids.indexOf(ANSWERED);
  const values = visaJ1.values.map((value, row) => (row === at ? unknownIn(visaJ1) : value));
  if (values[at] === visaJ1.values[at]) throw new Error("the visa answer is unknown in the newer facts too");
  return {
    ...now,
    version: EARLIER_VERSION,
    doubt: now.doubt.map((reason, row) => (now.ids[row] === OPENED ? closed : reason)),
    columns: { ...now.columns, visaJ1: { ...visaJ1, values } },
    seasons: now.seasons.map((season) => ({
      ...season,
      fixedFees: season.fixedFees.map((fee) =>
        fee.id === "nrmp-registration" ? { ...fee, usd: FEE_THEN } : fee,
      ),
    })),
  };
}

function unknownIn({ words }: FactsBundle["columns"][string]): number | null {
  return words === undefined ? null : -1;
}

/** The bundle of this build. */
export function bundleOfBuild(): FactsBundle {
  const file = new URL("../../data/generated/facts-full.json.gz", import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
}
