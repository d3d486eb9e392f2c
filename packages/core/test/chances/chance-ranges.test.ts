import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Applicant,
  chanceModelOf,
  chanceRanges,
  type SeasonSoFar,
  type SentApplication,
  seasonChanceOf,
} from "../../src/index.ts";
import { applicantWith, surfaceFor, syntheticFacts, type TestProgram, toldSoFar } from "./synthetic-facts.ts";

const list = Array.from(
  { length: 60 },
  (_, i): TestProgram => ({
    openness: -4.6 + (i % 12) / 4,
    opennessSd: 0.5 + (i % 3) / 4,
    specialty: i % 4 === 0 ? "Family Medicine" : "Internal Medicine",
    fields: i % 2 ? { visaJ1: { value: true, year: 2021, kind: "rule" } } : {},
  }),
);
const facts = syntheticFacts(list);
const rows = Int32Array.from(list.keys());
const plain = new Int8Array(list.length);
const ranges = (applicant = applicantWith({ visa: "j1" }), seed = 1, draws = 200) =>
  chanceRanges(modelOf(applicant), rows, plain, { seed, draws });
const modelOf = (applicant: Applicant, soFar: SeasonSoFar | null = null) =>
  chanceModelOf({ facts, applicant, soFar });
const width = ({ low, high }: { low: number; high: number }) => high - low;

describe("the ranges of a list", () => {
  it("hold low <= mid <= high everywhere, for every seed and number of draws", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 40 }), (seed, draws) => {
        const all = ranges(applicantWith({ visa: "j1" }), seed, draws);
        for (const range of [...all.interview, ...all.match, all.season.match, all.season.anyInterview]) {
          expect(range.low).toBeLessThanOrEqual(range.mid);
          expect(range.high).toBeGreaterThanOrEqual(range.mid);
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("have the surface's mean in the middle, and its distribution of interviews", () => {
    const applicant = applicantWith({ visa: "j1" });
    const season = seasonChanceOf(surfaceFor(facts, applicant, rows), rows, plain);
    const all = ranges(applicant);
    expect(all.season.match.mid).toBeCloseTo(season.match, 12);
    expect(all.season.anyInterview.mid).toBe(season.anyInterview);
    expect(all.season.pmf).toEqual(season.pmf);
  });

  it("come from draws whose mean is the surface's", () => {
    // One draw a seed: one end of its range is the middle, the other the draw itself.
    const applicant = applicantWith({ visa: "j1" });
    const seeds = 500;
    let mean = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const { low, mid, high } = chanceRanges(modelOf(applicant), rows, plain, { seed, draws: 1 }).season
        .match;
      mean += (low < mid ? low : high) / seeds;
    }
    // The standard error of the mean is about 0.006; two specialties share one latent deviation in the surface.
    expect(Math.abs(mean - ranges().season.match.mid)).toBeLessThan(0.02);
  });

  it("repeat with the seed", () => {
    expect(ranges(undefined, 3)).toEqual(ranges(undefined, 3));
    expect(ranges(undefined, 3).season.match.low).not.toBe(ranges(undefined, 4).season.match.low);
  });

  it("do not move for a program when another is added", () => {
    const applicant = applicantWith({ visa: "j1" });
    const options = { seed: 5, draws: 100 };
    const few = chanceRanges(modelOf(applicant), rows.slice(1, 4), plain.slice(1, 4), options);
    const more = chanceRanges(modelOf(applicant), rows.slice(0, 9), plain.slice(0, 9), options);
    expect(more.interview[2]).toEqual(few.interview[1]);
  });

  it("rise along the list for every prefix and end at the season's own", () => {
    const { prefix, season } = ranges();
    for (let m = 1; m < list.length; m++) {
      expect(prefix.low[m]!).toBeGreaterThanOrEqual(prefix.low[m - 1]!);
      expect(prefix.high[m]!).toBeGreaterThanOrEqual(prefix.high[m - 1]!);
    }
    expect(prefix.low.at(-1)).toBeCloseTo(season.match.low, 12);
    expect(prefix.high.at(-1)).toBeCloseTo(season.match.high, 12);
  });

  it("are wider for who has not told, and for a pending score", () => {
    const told = applicantWith({ visa: "j1", step2ck: 241 });
    const untold = {
      ...told,
      failedAttempts: { step1: null, step2ck: null, step3: null },
      yearsSinceGraduation: null,
    };
    const base = width(ranges(told, 1, 400).season.match);
    expect(width(ranges({ ...told, step2ck: null }, 1, 400).season.match)).toBeGreaterThan(base);
    expect(width(ranges(untold, 1, 400).season.match)).toBeGreaterThan(base);
  });

  it("narrow when a fact becomes certain", () => {
    const options = { seed: 2, draws: 400 };
    const one = (program: TestProgram) =>
      chanceRanges(
        chanceModelOf({ facts: syntheticFacts([program]), applicant: applicantWith({ visa: "j1" }) }),
        Int32Array.of(0),
        Int8Array.of(0),
        options,
      ).interview[0]!;
    const unknown = one({});
    const yes = one({ fields: { visaJ1: { value: true, standing: "yours" } } });
    const no = one({ fields: { visaJ1: { value: false, standing: "yours" } } });
    expect(unknown.low / unknown.mid).toBeLessThan(yes.low / yes.mid);
    expect(no).toEqual({ mid: 0, low: 0, high: 0 });
    const sure = one({ opennessSd: 0.2, fields: { visaJ1: { value: true, standing: "yours" } } });
    expect(width(sure) / sure.mid).toBeLessThan(width(yes) / yes.mid);
  });

  it("follow what happens in season: up and narrower with invitations, none left after rejections", () => {
    const sent = (row: number, state: SentApplication["state"]): SentApplication => ({
      row,
      level: 0,
      state,
      applied: "2026-09-24",
    });
    const applicant = applicantWith({ visa: "j1" });
    const told = (applications: SentApplication[]) =>
      modelOf(applicant, toldSoFar("2026-12-01", applications));
    const inSeason = (applications: SentApplication[]) =>
      chanceRanges(told(applications), rows, plain, { seed: 1, draws: 300 });
    const before = ranges(applicant, 1, 300);
    const invited = inSeason([0, 1, 2, 3, 4, 5].map((row) => sent(row, "invited")));
    expect(invited.season.match.mid).toBeGreaterThan(before.season.match.high);
    expect(invited.interview[0]!.mid).toBeCloseTo(1, 12);
    expect(invited.interview[20]!.mid).toBeGreaterThan(before.interview[20]!.mid);
    const rejected = inSeason([...rows].map((row) => sent(row, "rejected")));
    expect(rejected.season.match).toEqual({ mid: 0, low: 0, high: 0 });
    // A program that is not in the list tells as much as one that is.
    const further = told([0, 1, 2, 3].map((row) => sent(row, "rejected")));
    const short = chanceRanges(further, rows.slice(10, 20), plain.slice(10, 20), { seed: 1, draws: 300 });
    const shortBefore = chanceRanges(modelOf(applicant), rows.slice(10, 20), plain.slice(10, 20), {
      seed: 1,
      draws: 300,
    });
    expect(short.season.match.mid).toBeLessThan(shortBefore.season.match.mid);
    expect(short.season.match.high).toBeLessThan(shortBefore.season.match.high);
  });

  it("have a posterior in the middle that the weighted draws surround", () => {
    const applicant = applicantWith({ visa: "j1" });
    const applications = [...rows].slice(0, 40).map(
      (row): SentApplication => ({
        row,
        level: 0,
        state: row % 10 === 0 ? "invited" : "waiting",
        applied: "2026-09-24",
      }),
    );
    const model = modelOf(applicant, toldSoFar("2027-01-05", applications));
    const all = chanceRanges(model, rows, plain, { seed: 2, draws: 600 });
    const { low, mid, high } = all.season.match;
    expect(low).toBeLessThan(mid - 0.02);
    expect(high).toBeGreaterThan(mid + 0.02);
  });

  it("are empty for an empty list", () => {
    const none = chanceRanges(modelOf(applicantWith()), new Int32Array(0), new Int8Array(0), {
      seed: 1,
      draws: 50,
    });
    expect(none.season.match).toEqual({ mid: 0, low: 0, high: 0 });
    expect(none.interview).toEqual([]);
  });
});
