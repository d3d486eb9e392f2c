import type { Problem, Profile, Result } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/store/draft.ts";
import { seenNext } from "../../src/store/shown-chance.ts";
import { stepsBetween } from "../../src/store/steps-between.ts";

const BEFORE = { schema: "s", visa: "j1", exams: { step1: "pass", step3: "none" }, budget: { usd: 2000 } };

/** A draft as it is in place of the profile it makes; some make none. */
const reading =
  (isWhole: (draft: Draft) => boolean) =>
  (draft: Draft): Result<Profile, Problem> =>
    isWhole(draft)
      ? { ok: true, value: draft as unknown as Profile }
      : { ok: false, problems: [{ code: "missing", path: "visa" } as Problem] };
const any = reading(() => true);

describe("the changes between two sets of answers", () => {
  test("come one after another in the order of the form, the last with all of them", () => {
    const after = { ...BEFORE, budget: { usd: 3000 }, exams: { step1: "pass", step3: "pass" } };
    const steps = stepsBetween(BEFORE, after, any);
    expect(steps?.names).toEqual(["Step 3", "Money for the whole season"]);
    expect(steps?.changes.map(({ change }) => change)).toEqual([
      { "exams.step3": "pass" },
      { "budget.usd": 3000 },
    ]);
    expect(steps?.changes[1]?.alone).toEqual({ ...BEFORE, budget: { usd: 3000 } });
    expect(steps?.changes.at(-1)?.upTo).toEqual(after);
  });

  test("are one where they make no profile without each other", () => {
    const after = { ...BEFORE, visa: "h1b", budget: { usd: 3000 } };
    const together = reading(
      ({ visa, budget }) => (visa === "j1") === ((budget as { usd: number }).usd === 2000),
    );
    expect(stepsBetween(BEFORE, after, together)?.names).toEqual(["Visa, Money for the whole season"]);
  });

  test("are none where nothing differs, or where there is no profile", () => {
    expect(stepsBetween(BEFORE, BEFORE, any)).toBeNull();
    expect(
      stepsBetween(
        BEFORE,
        { ...BEFORE, visa: "none" },
        reading(() => false),
      ),
    ).toBeNull();
  });

  test("always end with the answers after them, however many there are", () => {
    const drafts = fc.dictionary(
      fc.constantFrom("visa", "season", "signals", "pins", "a", "b", "c", "d"),
      fc.nat(3),
    );
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const steps = stepsBetween(before, after, any);
        if (steps) expect(steps.changes.at(-1)?.upTo).toEqual(after);
        expect(steps?.names.length ?? 0).toBe(steps?.changes.length ?? 0);
      }),
    );
  });
});

describe("what has been seen", () => {
  const shown = (usd: number, mid: number) => ({ draft: { budget: { usd } }, mid });

  test("is told as one change for one stay on a screen, and anew after it", () => {
    const first = seenNext(null, shown(1, 0.3), 1);
    expect(first.before).toBeNull();
    expect(seenNext(first, shown(1, 0.3), 2)).toBe(first);
    const moved = seenNext(seenNext(first, shown(2, 0.31), 2), shown(3, 0.33), 2);
    expect(moved.before).toEqual(shown(1, 0.3));
    expect(seenNext(moved, shown(4, 0.35), 3).before).toEqual(shown(3, 0.33));
  });

  test("is no change where the answers came back to what they were", () => {
    const moved = seenNext(seenNext(null, shown(1, 0.3), 1), shown(2, 0.31), 1);
    expect(seenNext(moved, shown(1, 0.3), 1).before).toBeNull();
  });
});
