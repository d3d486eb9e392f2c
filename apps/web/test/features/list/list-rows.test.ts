import type { WordedRow } from "@smartpick/report";
import { describe, expect, test } from "vitest";
import { askedPrograms, countOf, rowsOf, splits } from "../../../src/features/list/list-rows.ts";
import { WHOLE_LIST } from "../../../src/features/list/list-view.ts";

const NOTHING: ReadonlySet<string> = new Set();

function row(rank: number, given: Partial<WordedRow>): WordedRow {
  return {
    rank,
    id: `acgme:${rank}`,
    acgme: String(rank),
    name: `Program ${rank}`,
    city: "Danville",
    state: "PA",
    specialty: "Internal Medicine",
    tier: "target",
    signal: "none",
    interview: { low: 0, mid: rank / 100, high: 0.5 },
    marginal: { chance: (10 - rank) / 1000, usd: 30 },
    informatics: { value: 0, ehr: null, fellowship: null, why: [] },
    pinned: false,
    ...given,
  } as WordedRow;
}

const ROWS = [
  row(1, { name: "Clínica São José Program", state: "PR", city: "Ponce", signal: "gold" }),
  row(2, { name: "Geisinger Program", informatics: { value: 1, ehr: "Epic", fellowship: null, why: [] } }),
  row(3, { name: "Albany Program", state: "NY", city: "Albany", tier: "safer", pinned: true }),
];
const names = (rows: readonly WordedRow[]): string[] => rows.map(({ name }) => name.replace(" Program", ""));

describe("the rows of a view", () => {
  test("stand by chance, by what they add, by name or by state", () => {
    const by = (order: (typeof WHOLE_LIST)["order"]) =>
      names(rowsOf(ROWS, { ...WHOLE_LIST, order }, NOTHING, ""));
    expect(by("tiers")).toEqual(["Albany", "Geisinger", "Clínica São José"]);
    expect(by("adds")).toEqual(["Clínica São José", "Geisinger", "Albany"]);
    expect(by("name")).toEqual(["Albany", "Clínica São José", "Geisinger"]);
    expect(by("state")).toEqual(["Albany", "Geisinger", "Clínica São José"]);
  });

  test("are kept by every filter at once, by tier and by state", () => {
    const kept = (view: Partial<typeof WHOLE_LIST>) =>
      names(rowsOf(ROWS, { ...WHOLE_LIST, ...view }, new Set(["acgme:2"]), ""));
    expect(kept({ keeps: ["signals"] })).toEqual(["Clínica São José"]);
    expect(kept({ keeps: ["ask", "informatics"] })).toEqual(["Geisinger"]);
    expect(kept({ keeps: ["ask", "pinned"] })).toEqual([]);
    expect(kept({ tier: "safer" })).toEqual(["Albany"]);
    expect(kept({ state: "PR" })).toEqual(["Clínica São José"]);
  });

  test("are found by words of name, place or code, whatever their case and accents", () => {
    const found = (search: string) => names(rowsOf(ROWS, WHOLE_LIST, NOTHING, search));
    expect(found("  clinica JOSE ")).toEqual(["Clínica São José"]);
    expect(found("danville internal")).toEqual(["Geisinger"]);
    expect(found("nowhere")).toEqual([]);
    expect(found("3")).toEqual(["Albany"]);
    expect(found("(")).toEqual([]);
  });
});

test("a slip of the keys is forgiven as in the search of all programs", () => {
  const found = (search: string) => names(rowsOf(ROWS, WHOLE_LIST, NOTHING, search));
  expect(found("giesinger")).toEqual(["Geisinger"]);
  expect(found("albnay")).toEqual(["Albany"]);
  expect(found("san jose")).toEqual([]);
});

test("a filter that keeps next to all or next to nothing is not offered, but for her own pins", () => {
  expect(splits("signals", 9, 100)).toBe(false);
  expect(splits("signals", 10, 100)).toBe(true);
  expect(splits("informatics", 91, 100)).toBe(false);
  expect(splits("pinned", 1, 100)).toBe(true);
  expect(splits("pinned", 0, 100)).toBe(false);
  expect(countOf(ROWS, "signals", NOTHING)).toBe(1);
});

test("programs worth asking are those of the groups of questions; none before they are found", () => {
  expect([...askedPrograms({})]).toEqual([]);
  const group = { field: "visaJ1", programs: ["acgme:1", "acgme:2"] } as never;
  expect([...askedPrograms({ askGroups: [group] })]).toEqual(["acgme:1", "acgme:2"]);
});
