import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRunning } from "../../src/chances/season-so-far.ts";
import { posteriorOf, type SentApplication, seasonChanceOf } from "../../src/index.ts";
import {
  applicantWith,
  surfaceFor,
  surfaceMean,
  syntheticFacts,
  type TestProgram,
  toldSoFar,
} from "./synthetic-facts.ts";

const list = Array.from({ length: 40 }, (_, i): TestProgram => ({ openness: -4.2 + (i % 8) / 4 }));
const facts = syntheticFacts(list);
const rows = Int32Array.from(list.keys());
const levels = new Int8Array(40);
const surface = surfaceFor(facts, applicantWith(), rows);
const TODAY = "2026-12-20";
const event = (
  row: number,
  state: SentApplication["state"],
  applied: string | null = "2026-09-24",
): SentApplication => ({ row, level: 0, state, applied });
const after = (sent: readonly SentApplication[], today = TODAY) =>
  posteriorOf(surface, toldSoFar(today, sent));
const fresh = (of: typeof surface) => surfaceMean(of, of.interview, 39);

describe("chances in season", () => {
  it("stay as they were before anything has happened", () => {
    expect(after([])).toBe(surface);
    const early = after([event(0, "waiting")], "2026-09-24");
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
      const now = fresh(after(silent, today));
      expect(now).toBeLessThanOrEqual(last);
      last = now;
    }
    expect(after(silent, "2026-11-01").interview[0]!).toBeLessThan(surface.interview[0]!);
  });

  it("make an invitation sure, a rejection final, and keep what follows an interview", () => {
    const now = after([
      event(1, "invited"),
      event(2, "rejected"),
      event(3, "withdrawn"),
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
    expect(fresh(after([event(0, "withdrawn")]))).toBeCloseTo(fresh(surface), 14);
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
        const chance = (of: typeof surface) => seasonChanceOf(of, rows, levels).match;
        expect(chance(better)).toBeGreaterThan(chance(now));
        expect(chance(worse)).toBeLessThan(chance(now));
      }),
      { numRuns: 40 },
    );
  });

  it("agree with Bayes' rule worked out over all outcomes of three programs", () => {
    const three = surfaceFor(facts, applicantWith(), Int32Array.of(5, 6, 7));
    const now = posteriorOf(three, toldSoFar(TODAY, [event(5, "invited"), event(6, "rejected")]));
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
    const before = surfaceFor(closed, applicantWith({ visa: "j1" }), Int32Array.of(0, 1));
    const now = posteriorOf(before, toldSoFar(TODAY, [event(0, "invited")]));
    expect(now.weights).toEqual(before.weights);
    expect(surfaceMean(now, now.interview, 0)).toBeCloseTo(1, 12);
    expect(surfaceMean(now, now.match, 0)).toBeGreaterThan(0.1);
  });

  it("leave out applications to programs that are no candidates", () => {
    expect(after([event(4000, "invited")])).toBe(surface);
  });

  it("call an application running until it is rejected or withdrawn", () => {
    const states = [
      "waiting",
      "invited",
      "interviewed",
      "rejected",
      "rejected-after-interview",
      "withdrawn",
    ] as const;
    expect(states.map((state) => isRunning({ state }))).toEqual([true, true, true, false, false, false]);
  });
});
