import { readdirSync, readFileSync } from "node:fs";
import { type Facts, planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfile } from "@smartpick/profile";
import { findingOf, nextStretchSentence } from "@smartpick/report";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
let facts: Facts;

beforeAll(async () => {
  facts = await readFacts("full");
});

function dollarsIn(text: string): readonly number[] {
  return [...text.matchAll(/\$([\d,]+)/g)].map(([, figure]) => Number(figure!.replaceAll(",", "")));
}

/** Every number in a document, in whole dollars. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [Math.round(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

it("every dollar figure of the finding is one of the plan, and the next list costs the same wherever it is said", () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yaml"));
  const budget = fc.oneof(fc.constantFrom(600, 900, 1200, 1500, 2500), fc.integer({ min: 300, max: 3000 }));
  fc.assert(
    fc.property(fc.constantFrom(...names), budget, (name, usd) => {
      const parsed = parseProfile(readFileSync(new URL(name, EXAMPLES), "utf8"));
      if (!parsed.ok) throw new Error(name);
      const profile = { ...parsed.value, budget: { ...parsed.value.budget, usd } };
      const plan = planFor(facts, profile, { today: "2026-11-22", seed: 1, draws: 10, questions: 0 });
      if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
      const { stopLine, cost } = plan.value;
      const said = dollarsIn(findingOf(plan.value));
      const known = new Set(numbersIn({ stopLine, cost }));
      expect(said.filter((figure) => !known.has(figure))).toEqual([]);
      const { reason } = stopLine;
      if (plan.value.list.length === 0) return;
      if (reason.code !== "budget" || reason.more === undefined) return;
      expect(said).toContain(Math.round(cost.total));
      const next = nextStretchSentence(plan.value);
      expect(said.at(-1)).toBe(dollarsIn(next ?? "")[0]);
    }),
    { numRuns: 12, seed: 1 },
  );
}, 120_000);
