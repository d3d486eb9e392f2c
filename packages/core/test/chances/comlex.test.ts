import { expect, test } from "vitest";
import { type Applicant, chanceModelOf, chanceRanges } from "../../src/index.ts";
import { applicantWith, EVIDENCE, surfaceFor, syntheticFacts } from "./synthetic-facts.ts";

const facts = syntheticFacts(
  Array.from({ length: 12 }, (_, i) => ({ openness: -4 + i / 6, opennessSd: 0.1 })),
);
const rows = Int32Array.from({ length: 12 }, (_, row) => row);

const DO = { type: "do", visa: "none" } as const;
const ESTIMATE = { step2ck: null, step2ckEstimate: { mean: 237, sd: 11 } } as const;
const withScore = applicantWith({ ...DO, step2ck: 237 });
const estimated = applicantWith({ ...DO, ...ESTIMATE });
const alone = applicantWith({ ...DO, ...ESTIMATE, comlexOnly: true });

const meanOf = (applicant: Applicant) => {
  const { weights, interview } = surfaceFor(facts, applicant, rows);
  return weights.reduce((sum, weight, node) => sum + weight * interview[node]!, 0);
};
/** Width of the 80 % range of the season, in the odds of no match: chances near 1 leave little room. */
const spreadOf = (applicant: Applicant) => {
  const model = chanceModelOf({ facts, applicant, soFar: null });
  const { season } = chanceRanges(model, rows, new Int8Array(rows.length), { seed: 1, draws: 200 });
  return logit(season.match.high) - logit(season.match.low);
};
const logit = (p: number) => Math.log(p / (1 - p));

test("a score that is only estimated widens the range, and the missing USMLE widens it further", () => {
  const [known, guessed, without] = [withScore, estimated, alone].map(spreadOf);
  expect(guessed!).toBeGreaterThan(known!);
  expect(without!).toBeGreaterThan(guessed!);
});

test("COMLEX alone lowers the chance, and a higher Level 2-CE raises it", () => {
  expect(meanOf(alone)).toBeLessThan(meanOf(estimated));
  const higher = applicantWith({ ...alone, step2ckEstimate: { mean: 255, sd: 11 } });
  expect(meanOf(higher)).toBeGreaterThan(meanOf(alone));
});

test("no other type has a record of it, so nobody else's chance moves with it", () => {
  const record = EVIDENCE.find(({ factor }) => factor === "no-usmle");
  expect(record?.types).toEqual(["do"]);
  for (const type of ["us-md", "us-img", "non-us-img"] as const) {
    const told = applicantWith({ type });
    expect(meanOf(applicantWith({ ...told, comlexOnly: true }))).toBe(meanOf(told));
  }
});
