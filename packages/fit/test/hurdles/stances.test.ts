import { describe, expect, it } from "vitest";
import type { PublishedAnswer } from "../../src/hurdles/program-answers.ts";
import { byProgram, freidaLimitHolds, type StatedHurdle, stancesOf } from "../../src/hurdles/stances.ts";

const answer = (field: string, value: string, other: Partial<PublishedAnswer> = {}): PublishedAnswer => ({
  acgme: "1400000001",
  specialty: "Internal Medicine",
  field,
  value,
  year: null,
  kind: "rule",
  origin: "page",
  note: "",
  ...other,
});
const stance = (hurdle: StatedHurdle, ...answers: PublishedAnswer[]) =>
  stancesOf(byProgram(answers), hurdle, 0.6)[0];

describe("what a program says of a hurdle", () => {
  it("is nothing where it does not speak of it", () => {
    expect(stance("us-clinical-months", answer("max_attempts", "1"))).toBeUndefined();
  });

  it("is a limit only by a stated rule; a preference speaks and sets none", () => {
    expect(stance("failed-attempts", answer("accepts_failed_step1", "No"))?.limit).toBe(0);
    const liked = answer("max_attempts", "1", { kind: "preference" });
    expect(stance("failed-attempts", liked)).toMatchObject({ limit: null });
  });

  it("is one failure fewer than the attempts, and the strictest of several", () => {
    expect(stance("failed-step2ck", answer("max_attempts", "3"))?.limit).toBe(2);
    const both = [answer("max_attempts", "3"), answer("accepts_failed_step2", "No")];
    expect(stance("failed-step2ck", ...both)?.limit).toBe(0);
    expect(stance("failed-attempts", ...both)?.limit).toBe(2);
    expect(stance("failed-attempts", answer("max_attempts", "10"))?.limit).toBeNull();
  });

  it("takes the page before the FREIDA answer, and a lone FREIDA limit for less", () => {
    const freida = answer("max_years_since_graduation", "5", { origin: "freida" });
    const page = answer("max_years_since_graduation", "none", { origin: "page-read" });
    expect(stance("years-since-graduation", freida, page)).toMatchObject({ limit: null, weight: 1 });
    expect(stance("years-since-graduation", freida)).toMatchObject({ limit: 5, weight: 0.6 });
  });

  it("leaves out what only a registry or a list says", () => {
    const field = "max_years_since_graduation";
    expect(stance("years-since-graduation", answer(field, "1", { origin: "registry" }))).toBeUndefined();
  });

  it("reads months, some without a number, and hands-on work that is asked for", () => {
    expect(stance("us-clinical-months", answer("min_us_clinical_months", "0"))?.limit).toBeNull();
    expect(stance("us-clinical-months", answer("min_us_clinical_months", "some"))?.limit).toBe(1);
    expect(stance("us-clinical-months", answer("hands_on_required", "Yes"))?.limit).toBe(1);
    const months = [answer("min_us_clinical_months", "3"), answer("hands_on_required", "Yes")];
    expect(stance("us-clinical-months", ...months)?.limit).toBe(3);
  });
});

it("a FREIDA limit holds as often as a page of the same program sets one", () => {
  const field = "max_years_since_graduation";
  const pairs = [
    ["1", "3"],
    ["2", "none"],
  ].flatMap(([acgme, page]) => [
    answer(field, "5", { acgme: acgme!, origin: "freida" }),
    answer(field, page!, { acgme: acgme!, origin: "page-read" }),
  ]);
  expect(freidaLimitHolds(byProgram(pairs))).toBe(0.5);
  expect(freidaLimitHolds(new Map())).toBe(0.5);
});
