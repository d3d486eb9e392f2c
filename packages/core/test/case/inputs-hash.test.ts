import { afterEach, expect, it, vi } from "vitest";
import type { Case } from "../../src/index.ts";
import { caseFacts, profileWith } from "./case-facts.ts";

const facts = caseFacts([{}, {}]);
const options = { today: "2026-07-01", seed: 1 };

/** The module of the case under a version of the calculation. */
async function underVersion(version: string) {
  vi.resetModules();
  vi.doMock("../../src/version.ts", () => ({ CORE_VERSION: version }));
  return import("../../src/case/case.ts");
}

afterEach(() => {
  vi.doUnmock("../../src/version.ts");
  vi.resetModules();
});

it("is another for other facts, another version, profile, option or question, and the same for the same", async () => {
  const { caseOf, inputsHashOf } = await underVersion("1.0.0");
  const baseOf = (given = facts, profile = profileWith(), more = {}): Case => {
    const found = caseOf(given, profile, { ...options, ...more });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value;
  };
  const hash = inputsHashOf(baseOf());
  expect(inputsHashOf(baseOf())).toBe(hash);
  const later = await underVersion("1.0.1");
  const others = [
    inputsHashOf(baseOf({ ...facts, version: "another" })),
    inputsHashOf(baseOf({ ...facts, rights: "public" })),
    inputsHashOf(baseOf(facts, profileWith({ home: { states: ["NY"] } }))),
    ...[{ seed: 2 }, { today: "2026-07-02" }, { season: 2028 }, { programs: 9 }, { budget: 9 }].map((more) =>
      inputsHashOf(baseOf(facts, profileWith(), more)),
    ),
    ...[{ informatics: 0.5 }, { draws: 7 }, { cautious: true }, { specialties: ["Neurology"] }].map((more) =>
      inputsHashOf(baseOf(facts, profileWith(), more)),
    ),
    inputsHashOf(baseOf(), { program: "acgme:1" }),
    later.inputsHashOf(baseOf()),
  ];
  expect(new Set([hash, ...others]).size).toBe(others.length + 1);
});
