import { randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { countErrors, fitLevelTo, type LevelPoint } from "../../src/account/fit-level.ts";
import type { NationalCount } from "../../src/account/national-counts.ts";
import { printedCount } from "../../src/simulation/simulate-account.ts";

const count: NationalCount = {
  specialty: "Internal Medicine",
  type: "non-us-img",
  ranked: 6000,
  matched: 3000,
  applicants: 10_000,
  applicantsError: 0.05,
  basis: "divided",
  backup: 0.2,
};

/** A model in which the level alone says who is listed, and kappa who of them matches. */
const account = ({ level, spread, kappa }: LevelPoint) => {
  const listed = 0.6 * Math.exp(0.5 * level);
  const matched = listed * 0.5 * Math.exp(0.5 * kappa);
  return { level, sigma: Math.exp(spread), kappa, means: { interviews: 3, listed, matched }, matched };
};

test("printed counts scatter as the fit takes them to", () => {
  const random = randomFrom(5);
  const truth = account({ level: 0, spread: 0, kappa: 0 });
  const logs = Array.from({ length: 300 }, () => Math.log(printedCount(random, count, truth).ranked / 6000));
  const sd = Math.sqrt(logs.reduce((sum, one) => sum + one ** 2, 0) / logs.length);
  expect(sd / countErrors(count).listed).toBeGreaterThan(0.85);
  expect(sd / countErrors(count).listed).toBeLessThan(1.15);
});

test("a level is had again from exact counts, drawn a little towards its prior", () => {
  const truth = account({ level: 0.4, spread: 0, kappa: -0.3 });
  const exact = { ...count, ranked: 10_000 * truth.means.listed, matched: 10_000 * truth.matched };
  const wide = { mean: 0, sd: 2 };
  const fit = fitLevelTo(exact, { level: wide, spread: { mean: 0, sd: 0.2 }, kappa: wide }, account);
  expect(fit.level).toBeCloseTo(0.4, 1);
  expect(fit.kappa).toBeCloseTo(-0.3, 1);
});
