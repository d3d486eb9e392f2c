import { type Facts, type PlanReport, planFor, rowOf } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

/** A short list of a profile, with its questions. */
function planOf(changes: Record<string, unknown>): PlanReport {
  const parsed = parseProfileValue({
    exams: { step1: "pass", step2ck: 235, failed_attempts: { step1: 0, step2ck: 0 } },
    visa: "none",
    budget: { max_programs: 25 },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const plan = planFor(facts, parsed.value, { today: "2026-07-01", seed: 1, draws: 4, questions: 5 });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const applicant = { type: "non-us-img", graduation_year: 2023 };
const idsOf = ({ list, askFirst = [] }: PlanReport) => [...list, ...askFirst].map(({ id }) => id);
const reasonOf = ({ excluded }: PlanReport, id: string) => {
  const found = excluded.find((one) => one.id === id);
  return found === undefined ? null : [found.code, found.detail];
};

describe("programs of the armed forces", () => {
  const seeks = {
    specialties: ["Pediatrics", "Family Medicine", "Internal Medicine", "Psychiatry"],
    states: ["HI"],
  };

  it("are named under left out, even where the record is doubtful too", () => {
    const plan = planOf({ applicant, seeks });
    expect(plan.list.filter(({ name }) => /Army|Naval|Air Force/.test(name))).toEqual([]);
    // Tripler: Family Medicine, and Pediatrics, whose record is old.
    for (const id of ["acgme:1201421502", "acgme:3201421007"])
      expect(reasonOf(plan, id)).toEqual(["rule-fails", "armed-forces"]);
  });

  it("may come in for who says that she is eligible", () => {
    const plan = planOf({ applicant: { ...applicant, military: true }, seeks });
    expect(plan.list.map(({ id }) => id)).toContain("acgme:1201421502");
  });

  it("are told row by row, and no civilian name that looks like one is among them", () => {
    const services = facts.programs.columns.get("armedForces")!.values;
    const serviceOf = (id: string) => services[rowOf(facts.programs, id)!];
    expect(serviceOf("acgme:1402311013")).toBe("several services");
    expect(serviceOf("acgme:1402712001")).toBe("Air Force");
    const names = facts.programs.columns.get("name")!.values.map(String);
    const named = (word: string) =>
      names.flatMap((name, row) => (name.includes(word) ? [services[row]] : []));
    for (const civilian of [
      "Fort Wayne",
      "Eisenhower Medical Center Program",
      "Beaumont Health",
      "Wright State",
    ])
      expect(named(civilian).filter((service) => service !== null && service !== "Army")).toEqual([]);
    for (const army of ["Army Medical Center", "Naval", "Walter Reed", "Uniformed Services"])
      expect(named(army)).not.toContain(null);
  });
});

describe("closed programs", () => {
  it("are in no list and no question, and one that moved keeps its remark", () => {
    const seeks = { specialties: ["Internal Medicine", "OB-GYN", "Surgery"], states: ["PA", "GA"] };
    const plan = planOf({ applicant, seeks, visa: "j1", pins: { must: ["acgme:4401222080"] } });
    for (const id of ["acgme:1404131514", "acgme:2204121367"]) {
      expect(idsOf(plan)).not.toContain(id);
      expect(reasonOf(plan, id)).toEqual(["doubtful", "closed"]);
    }
    const moved = plan.list.find(({ id }) => id === "acgme:4401222080");
    expect(moved?.reasons.find(({ code }) => code === "remark")).toMatchObject({
      text: expect.stringContaining("closed in November 2022"),
    });
    expect(plan.warningReasons.map(({ code }) => code)).not.toContain("pin-outside-filter");
  });

  it("close with the hospital: no program of a closed one stands open without a word", () => {
    const { columns, doubt } = facts.programs;
    const [names, states, remarks] = (["name", "state", "remark"] as const).map(
      (field) => columns.get(field)!.values,
    ) as [readonly unknown[], readonly unknown[], readonly unknown[]];
    const keyOf = (row: number) => `${names[row]}|${states[row]}`;
    const closed = new Set(doubt.flatMap((why, row) => (why === "closed" ? [keyOf(row)] : [])));
    const hospitals = ["Crozer-Chester Medical Center", "Weiss Memorial", "West Suburban", "Steward Carney"];
    const open = doubt.flatMap((why, row) =>
      why === null &&
      remarks[row] === null &&
      closed.has(keyOf(row)) &&
      hospitals.some((name) => String(names[row]).includes(name))
        ? [facts.programs.ids[row]]
        : [],
    );
    expect(open).toEqual([]);
  });

  it("old rows that the complete list of internal medicine lacks are doubtful", () => {
    for (const id of ["acgme:1400500903", "acgme:1402700212", "acgme:1404800896"])
      expect(facts.programs.doubt[rowOf(facts.programs, id)!]).toBe("not-in-complete-list");
  });

  it("an own entry that a program closed takes it off the list", () => {
    const seeks = { specialties: ["Internal Medicine"], states: ["CT"] };
    const before = planOf({ applicant, seeks });
    const id = before.list[0]!.id;
    const after = planOf({
      applicant,
      seeks,
      facts: [{ program: id, field: "accreditation", value: "closed" }],
    });
    expect(idsOf(after)).not.toContain(id);
    expect(reasonOf(after, id)).toEqual(["rule-fails", "accreditation"]);
  });
});

describe("programs that work in Spanish", () => {
  const seeks = { specialties: ["Family Medicine"], states: ["PR"] };
  const planFrom = (languages: readonly string[]) =>
    planOf({ applicant: { ...applicant, languages }, seeks });

  it("are left out for who lists languages without it, with that reason", () => {
    const plan = planFrom(["English"]);
    expect(plan.list).toEqual([]);
    expect(plan.excluded.filter(({ detail }) => detail === "language").length).toBeGreaterThan(3);
  });

  it("stay in for who lists it, and with a note to ask for who told none", () => {
    expect(planFrom(["English", "Spanish"]).list.length).toBeGreaterThan(3);
    const untold = planFrom([]).list;
    expect(untold.length).toBeGreaterThan(3);
    for (const { reasons } of untold)
      expect(reasons).toContainEqual({ code: "language-untold", language: "Spanish" });
  });
});

describe("two specialties at one hospital", () => {
  const seeks = { specialties: ["Internal Medicine", "Pediatrics"], states: ["CT", "RI", "ME"] };
  const shared = ({ list }: PlanReport) =>
    list.filter(({ reasons }) => reasons.some(({ code }) => code === "same-hospital"));

  it("have a note beside each, and a warning that counts the hospitals", () => {
    const plan = planOf({ applicant, seeks });
    expect(shared(plan).length).toBeGreaterThan(1);
    expect(plan.warningReasons.find(({ code }) => code === "same-hospital")).toMatchObject({
      hospitals: expect.any(Number),
    });
  });

  it("shut each other out on request, under a bound that holds", () => {
    const plan = planOf({ applicant, seeks, constraints: { one_specialty_per_hospital: true } });
    expect(shared(plan)).toEqual([]);
    const { value, upperBound, gap } = plan.certificate;
    expect(upperBound).toBeGreaterThanOrEqual(value);
    expect(gap).toBeLessThan(0.001);
    expect(plan.certificate.value).toBeLessThanOrEqual(planOf({ applicant, seeks }).certificate.upperBound);
  });
});
