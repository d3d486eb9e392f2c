import { expect, test } from "vitest";
import { competitionLine, kappaOn } from "../../src/stage-two/competition-line.ts";

test("points on a line give the line back, with the least spread", () => {
  const points = [0.9, 1, 1.2, 1.5, 1.8].map((applicantsPerPosition) => ({
    applicantsPerPosition,
    kappa: -1 - 1.5 * Math.log(applicantsPerPosition),
    sd: 0.1,
  }));
  const line = competitionLine(points);
  expect(line.mean).toBeCloseTo(-1, 9);
  expect(line.slope).toBeCloseTo(-1.5, 9);
  expect(line.sd).toBe(0.2);
  expect(kappaOn(line, 1).mean).toBeCloseTo(-1, 9);
});

test("spread beyond the errors is kept", () => {
  const points = [1, 1.2, 1.4, 1.6, 1.8, 2].map((applicantsPerPosition, i) => ({
    applicantsPerPosition,
    kappa: -1 + (i % 2 === 0 ? 0.6 : -0.6),
    sd: 0.1,
  }));
  expect(competitionLine(points).sd).toBeGreaterThan(0.5);
});
