import { expect, test } from "vitest";
import { pooledShares, type ShareEvidence } from "../../src/hurdles/pooled-share.ts";

const NONE = { limited: 0, all: 0 };
const SURE = { mean: 0, sd: 0 };
const evidence = (specialty: string, other: Partial<ShareEvidence>): ShareEvidence => ({
  specialty,
  speakers: NONE,
  census: NONE,
  ...other,
});

test("many programs that were all looked at settle the share of their specialty", () => {
  const shares = pooledShares([evidence("A", { census: { limited: 300, all: 1000 } })], SURE, 0.7);
  expect(shares.get("A")!.mean).toBeCloseTo(0.3, 2);
  // The SD of a share that n programs leave: the root of p (1 − p) / n.
  expect(shares.get("A")!.sd).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 1000), 2);
  expect(shares.get("*")!.sd).toBeGreaterThan(shares.get("A")!.sd * 3);
});

test("programs that publish are taken for stricter than all by the discount", () => {
  const speakers = { speakers: { limited: 500, all: 1000 } };
  const shares = pooledShares([evidence("A", speakers)], { mean: Math.log(4), sd: 0 }, 0.7);
  // Odds of 1 among those that publish, a quarter of it among all: 1 of 5.
  expect(shares.get("A")!.mean).toBeCloseTo(0.2, 2);
  const unsure = pooledShares([evidence("A", speakers)], { mean: Math.log(4), sd: 0.7 }, 0.7);
  expect(unsure.get("A")!.sd).toBeGreaterThan(0.08);
});

test("a specialty of which little is known lies between its own programs and all", () => {
  const shares = pooledShares(
    [
      evidence("Many", { census: { limited: 100, all: 1000 } }),
      evidence("Few", { census: { limited: 2, all: 3 } }),
    ],
    SURE,
    0.7,
  );
  expect(shares.get("Few")!.mean).toBeGreaterThan(shares.get("Many")!.mean);
  expect(shares.get("Few")!.mean).toBeLessThan(0.45);
});

test("a further likelihood moves the share towards where it is greatest", () => {
  const peak = (share: number) => -(((share - 0.6) / 0.02) ** 2) / 2;
  const shares = pooledShares([evidence("A", { logLikelihood: peak })], SURE, 0.7);
  expect(shares.get("A")!.mean).toBeCloseTo(0.6, 1);
});
