import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANCES } from "../../src/features/chances/routes.tsx";
import { addressOf, changesNamed } from "../../src/features/chances/what-if/change-address.ts";
import { namedChanges } from "../../src/features/chances/what-if/named-changes.ts";
import { parseAddress } from "../../src/frame/address.ts";

const DRAFT = {
  exams: { step2ck: 224, step3: "none" },
  experience: { us_clinical_months: 3 },
  seeks: { specialties: ["Internal Medicine"], states: ["NY"] },
  budget: { usd: 2500 },
};

/** What the address of changes leads to, read as the page reads it. */
function readBack(changes: Readonly<Record<string, unknown>>): unknown {
  const address = addressOf(DRAFT, changes);
  if (address === null) return null;
  const { found } = parseAddress(CHANCES.routes, `#/chances/what-if/${address}`);
  const named = found?.params.change === undefined ? null : namedChanges(found.params.change);
  return named && changesNamed(DRAFT, named);
}

describe("the address of a change", () => {
  test("leads back to the change, and holds no answer of the applicant's own", () => {
    const change = {
      "exams.step3": "pass",
      "experience.us_clinical_months": 9,
      "seeks.specialties": ["Internal Medicine", "Obstetrics & Gynecology"],
      "budget.usd": 3000,
    };
    expect(readBack(change)).toEqual(change);
    const address = addressOf(DRAFT, change);
    expect(address).toBe(
      "exams.step3=pass;experience.us_clinical_months=%2B6;seeks.specialties=%2BObstetrics%20%26%20Gynecology;budget.usd=%2B500",
    );
    expect(readBack({ "seeks.states": [] })).toEqual({ "seeks.states": null });
  });

  test("is the same for any numbers and lists that grow", () => {
    const words = fc.constantFrom("Pediatrics", "Psychiatry", "Neurology", "East North Central");
    const changes = fc.record(
      {
        season: fc.integer({ min: 2027, max: 2030 }),
        "exams.step2ck": fc.integer({ min: 1, max: 300 }),
        "budget.usd": fc.integer({ min: 0, max: 9999 }),
        "seeks.specialties": fc
          .uniqueArray(words, { minLength: 1, maxLength: 3 })
          .map((more) => ["Internal Medicine", ...more]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (change) => {
        if (Object.keys(change).length === 0) expect(addressOf(DRAFT, change)).toBeNull();
        else expect(readBack(change)).toEqual(change);
      }),
    );
  });

  test("names nothing that it cannot without telling more, and nothing for any other text", () => {
    expect(addressOf(DRAFT, { "seeks.states": ["OH"] })).toBeNull();
    expect(addressOf(DRAFT, { facts: [] })).toBeNull();
    expect(addressOf(DRAFT, { "exams.step3": null })).toBeNull();
    for (const text of ["", "step3", "exams.step3=<b>", "pins.must=+a", "season=1e9", "__proto__=1", "a=b;c"])
      expect(namedChanges(text)).toBeNull();
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "exams.step3=", "seeks.states=+"),
        (text, head) => {
          const named = namedChanges(head + text);
          if (named !== null) expect(() => changesNamed(DRAFT, named)).not.toThrow();
        },
      ),
    );
  });
});
