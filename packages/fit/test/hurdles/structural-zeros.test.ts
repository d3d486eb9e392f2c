import { randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { type FailedSeason, structuralZeroLikelihood } from "../../src/hurdles/structural-zeros.ts";

/** Seasons of which a share never invites who failed; the rest invites at a third of its odds, more or less. */
function seasonsWith(share: number, count: number): FailedSeason[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const otherRate = 0.1 + 0.2 * random.uniform();
    const odds = (otherRate / (1 - otherRate)) * Math.exp(-1.1 + 0.6 * random.normal());
    const p = random.uniform() < share ? 0 : odds / (1 + odds);
    const applicants = 60;
    let invited = 0;
    for (let at = 0; at < applicants; at++) if (random.uniform() < p) invited++;
    return { applicants, invited, otherRate };
  });
}

test.each([0.02, 0.3])("the share of programs that never invite is found again: %d", (share) => {
  const likelihood = structuralZeroLikelihood(seasonsWith(share, 400));
  const shares = Array.from({ length: 60 }, (_, at) => 0.005 + at * 0.01);
  const best = shares.reduce((a, b) => (likelihood(b) > likelihood(a) ? b : a));
  expect(Math.abs(best - share)).toBeLessThan(0.06);
  expect(likelihood(Math.min(0.75, share + 0.25))).toBeLessThan(likelihood(best) - 3);
});
