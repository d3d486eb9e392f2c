import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chanceSurface,
  type InSeasonEntry,
  posteriorOf,
  type SeasonEvent,
  seasonEventsOf,
  seasonOf,
} from "../../src/index.ts";
import { applicantWith, surfaceMean, syntheticFacts, type TestProgram } from "./synthetic-facts.ts";

const list = Array.from({ length: 40 }, (_, i): TestProgram => ({ openness: -4.2 + (i % 8) / 4 }));
const facts = syntheticFacts(list);
const rows = Int32Array.from(list.keys());
const levels = new Int8Array(40);
const surface = chanceSurface(facts, applicantWith(), rows);
const options = { today: "2026-12-20", season: 2027 };
const event = (
  candidate: number,
  state: SeasonEvent["state"],
  applied: string | null = "2026-09-24",
): SeasonEvent => ({ candidate, level: 0, state, applied });
const after = (events: readonly SeasonEvent[], when = options) => posteriorOf(surface, events, when);
const fresh = (of: typeof surface) => surfaceMean(of, of.interview, 39);

describe("chances in season", () => {
  it("stay as they were before anything has happened", () => {
    expect(after([])).toBe(surface);
    const early = after([event(0, "waiting")], { today: "2026-09-24", season: 2027 });
    early.weights.forEach((weight, k) => {
      expect(weight).toBeCloseTo(surface.weights[k]!, 14);
    });
    expect(early.interview).toEqual(surface.interview);
  });

  it("rise elsewhere with an invitation, fall with a rejection and with silence", () => {
    expect(fresh(after([event(0, "invited")]))).toBeGreaterThan(fresh(surface));
    expect(fresh(after([event(0, "rejected")]))).toBeLessThan(fresh(surface));
    const silent = Array.from({ length: 30 }, (_, i) => event(i, "waiting"));
    expect(fresh(after(silent))).toBeLessThan(fresh(surface));
    expect(fresh(after(silent))).toBeGreaterThan(
      fresh(after(silent.map((one) => ({ ...one, state: "rejected" })))),
    );
  });

  it("fall further the longer the silence lasts", () => {
    const silent = Array.from({ length: 30 }, (_, i) => event(i, "waiting"));
    let last = Number.POSITIVE_INFINITY;
    for (const today of ["2026-09-20", "2026-10-10", "2026-11-01", "2026-12-01", "2027-01-20"]) {
      const now = fresh(after(silent, { today, season: 2027 }));
      expect(now).toBeLessThanOrEqual(last);
      last = now;
    }
    expect(after(silent, { today: "2026-11-01", season: 2027 }).interview[0]!).toBeLessThan(
      surface.interview[0]!,
    );
  });

  it("make an invitation sure, a rejection final, and keep what follows an interview", () => {
    const now = after([
      event(1, "invited"),
      event(2, "rejected"),
      event(3, "closed"),
      event(4, "rejected-after-interview"),
    ]);
    expect(surfaceMean(now, now.interview, 1)).toBeCloseTo(1, 12);
    expect(surfaceMean(now, now.match, 1)).toBeGreaterThan(0.15);
    expect(surfaceMean(now, now.interview, 2)).toBe(0);
    expect(surfaceMean(now, now.match, 3)).toBe(0);
    expect(surfaceMean(now, now.interview, 4)).toBeCloseTo(1, 12);
    expect(surfaceMean(now, now.match, 4)).toBe(0);
  });

  it("learn nothing from a program that was withdrawn from", () => {
    expect(fresh(after([event(0, "closed")]))).toBeCloseTo(fresh(surface), 14);
  });

  it("raise the season's match chance with every invitation, whatever came before", () => {
    const states = fc.array(fc.constantFrom("invited", "rejected", "waiting" as const), { maxLength: 20 });
    fc.assert(
      fc.property(states, (before) => {
        const events = before.map((state, i) => event(i, state));
        const now = after(events);
        expect(now.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        const better = after([...events, event(30, "invited")]);
        const worse = after([...events, event(30, "rejected")]);
        const chance = (of: typeof surface) => seasonOf(of, rows, levels).match;
        expect(chance(better)).toBeGreaterThan(chance(now));
        expect(chance(worse)).toBeLessThan(chance(now));
      }),
      { numRuns: 40 },
    );
  });

  it("agree with Bayes' rule worked out over all outcomes of three programs", () => {
    const three = chanceSurface(facts, applicantWith(), Int32Array.of(5, 6, 7));
    const now = posteriorOf(three, [event(0, "invited"), event(1, "rejected")], options);
    // P(third invited | first invited, second not), by the definition of a conditional chance.
    let joint = 0;
    let given = 0;
    const K = three.weights.length;
    for (let k = 0; k < K; k++) {
      const [a, b, c] = [0, 1, 2].map((i) => three.interview[i * K + k]!) as [number, number, number];
      given += three.weights[k]! * a * (1 - b);
      joint += three.weights[k]! * a * (1 - b) * c;
    }
    expect(surfaceMean(now, now.interview, 2)).toBeCloseTo(joint / given, 12);
  });

  it("take an invitation that the facts held impossible as it is", () => {
    const closed = syntheticFacts([{ fields: { visaJ1: { value: false, standing: "yours" } } }, {}]);
    const before = chanceSurface(closed, applicantWith({ visa: "j1" }), Int32Array.of(0, 1));
    const now = posteriorOf(before, [event(0, "invited")], options);
    expect(now.weights).toEqual(before.weights);
    expect(surfaceMean(now, now.interview, 0)).toBeCloseTo(1, 12);
    expect(surfaceMean(now, now.match, 0)).toBeGreaterThan(0.1);
  });

  it("read the tracker's entries", () => {
    const entry = (row: number, changes: Partial<InSeasonEntry>): InSeasonEntry => ({
      program: `acgme:${1400000000 + row}`,
      signal: null,
      applied: null,
      invited: null,
      rejected: null,
      interviewed: null,
      withdrawn: null,
      ...changes,
    });
    const events = seasonEventsOf(facts.programs, surface, [
      entry(0, { applied: "2026-09-24" }),
      entry(1, { applied: "2026-09-24", invited: "2026-10-20", signal: "gold" }),
      entry(2, { rejected: "2026-10-20" }),
      entry(3, { interviewed: "2026-11-20", rejected: "2026-12-20" }),
      entry(4, { applied: "2026-09-24", withdrawn: "2026-12-20" }),
      entry(5, {}),
      entry(4000, { applied: "2026-09-24" }),
    ]);
    expect(events.map(({ candidate, level, state }) => [candidate, level, state])).toEqual([
      [0, 0, "waiting"],
      [1, 2, "invited"],
      [2, 0, "rejected"],
      [3, 0, "rejected-after-interview"],
      [4, 0, "closed"],
    ]);
  });
});
