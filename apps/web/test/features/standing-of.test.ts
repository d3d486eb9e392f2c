import type { WordedPlan } from "@smartpick/report";
import { expect, test } from "vitest";
import { standingOf } from "../../src/features/list/standing-of.ts";

const report = {
  season: 2027,
  warningReasons: [],
  list: [{ id: "acgme:1", rank: 4 }],
  excluded: [
    { id: "acgme:2", name: "B", reason: "Fails a stated rule (visa)", code: "rule-fails", detail: "visa" },
  ],
} as unknown as Pick<WordedPlan, "season" | "list" | "excluded" | "warningReasons">;
const at = (id: string, specialty: string | null) =>
  standingOf({ id, specialty }, report, ["Internal Medicine"]);

test("says number, reason, another specialty, or that it would add less", () => {
  expect(at("acgme:1", "Internal Medicine")).toEqual({
    words: "On your list, number 4.",
    canPin: false,
    order: 0,
  });
  expect(at("acgme:2", "Internal Medicine")).toEqual({
    words: "Fails a stated rule (visa).",
    canPin: true,
    order: 2,
  });
  expect(at("acgme:3", "Surgery")).toMatchObject({ canPin: false, order: 3 });
  expect(at("acgme:4", null)).toMatchObject({ canPin: false, order: 3 });
  expect(at("acgme:5", "Internal Medicine")).toMatchObject({ canPin: true, order: 1 });
});

test("offers nothing to pin once applications are over, and says so of what was not sent", () => {
  const over = { ...report, warningReasons: [{ code: "applications-over", season: 2027 } as const] };
  const then = (id: string) =>
    standingOf({ id, specialty: "Internal Medicine" }, over, ["Internal Medicine"]);
  expect(then("acgme:1").words).toBe("On your list, number 4.");
  expect(then("acgme:2")).toMatchObject({ words: "Fails a stated rule (visa).", canPin: false });
  expect(then("acgme:5")).toMatchObject({ canPin: false, order: 1 });
  expect(then("acgme:5").words).toContain("none can be sent for the 2027 season");
});
