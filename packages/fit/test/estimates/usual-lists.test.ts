import { expect, test } from "vitest";
import { fitGamma } from "../../src/estimates/usual-lists.ts";
import type { TypeOpenness } from "../../src/openness/program-openness.ts";
import type { NeurologySeason } from "../../src/tables/neurology.ts";

test("applications that follow a power of the rate give the power back, without error", () => {
  const percents = [0, 1, 3, 6, 10, 20];
  const programs = percents.map((percent, i) => ({ program: { id: `acgme:${i}` }, percent }));
  const neurology = percents.map(
    (percent, i): NeurologySeason => ({
      id: `acgme:${i}`,
      invited: [null, null, null, { percent: 5, applicants: 1000 * (percent / 100 + 0.01) ** 0.5 }],
      imgShare: null,
      residents: null,
    }),
  );
  const { mean, sd, programs: n } = fitGamma({ programs } as unknown as TypeOpenness, neurology, 3);
  expect(mean).toBeCloseTo(0.5, 9);
  expect(sd).toBeCloseTo(0, 6);
  expect(n).toBe(6);
});
