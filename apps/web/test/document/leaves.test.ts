import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../src/document/cell.ts";
import { applied, commandTowards } from "../../src/document/command.ts";
import { leavesOf, type Tree } from "../../src/document/leaves.ts";
import { mergedCells, rivalriesOf } from "../../src/document/merge.ts";
import { treeOf } from "../../src/document/tree-of.ts";

type Entry = Readonly<Record<string, unknown>>;

const LISTS = ["experiences", "scholarly", "connections", "regions"] as const;
const told = (list: string, entries: readonly Entry[]): Tree => ({ application: { [list]: entries } });
const towards = (cells: Cells, tree: Tree, at: number, tab = "a"): Cells =>
  applied(cells, commandTowards(cells, tree, { document: "d", at, tab }));
const entriesIn = (cells: Cells, list: string): unknown =>
  (treeOf(cells) as { application: Record<string, unknown> }).application[list];

const OF_LIST: Readonly<Record<(typeof LISTS)[number], readonly [Entry, Entry]>> = {
  experiences: [
    { title: "Intern", organization: "Alpha" },
    { title: "Intern", organization: "Beta" },
  ],
  scholarly: [{ title: "A study" }, { title: "A poster" }],
  connections: [
    { city: "Salem", state: "OR" },
    { city: "Salem", state: "MA" },
  ],
  regions: [{ division: "Mountain" }, {}],
};

test("two tabs give one step of the roadmap two days, and the later stands alone", () => {
  const tree = (...steps: readonly Entry[]): Tree => ({ roadmap: { steps } });
  const before = towards({}, tree({ code: "form", skip: true }, { code: "statement" }), 10);
  const early = towards(
    before,
    tree({ code: "form", skip: true }, { code: "statement", planned: "2026-07-15" }),
    20,
    "a",
  );
  const late = towards(
    before,
    tree({ code: "form", skip: true }, { code: "statement", planned: "2026-07-20" }),
    30,
    "b",
  );
  expect(treeOf(mergedCells(early, late))).toEqual(
    tree({ code: "form", skip: true }, { code: "statement", planned: "2026-07-20" }),
  );
});

test.each([
  ["skills", { name: "SQL" }, { name: "Excel" }],
  ["projects", { title: "Audit" }, { title: "Order set" }],
  ["people", { name: "Dr. Khan" }, { name: "Dr. Lee" }],
])(
  "two tabs change two entries of %s of the informatics profile, and both changes stand",
  (list, first, second) => {
    const tree = (...entries: readonly Entry[]): Tree => ({ portfolio: { [list]: entries } });
    const before = towards({}, tree(first, second), 10);
    const one = towards(before, tree({ ...first, note: "Mine." }, second), 20, "a");
    const other = towards(before, tree(first, { ...second, note: "Theirs." }), 21, "b");
    for (const merged of [mergedCells(one, other), mergedCells(other, one)])
      expect(treeOf(merged)).toEqual(tree({ ...first, note: "Mine." }, { ...second, note: "Theirs." }));
  },
);

describe("two tabs that know nothing of each other", () => {
  test.each(LISTS)("change two entries of %s, and both changes stand", (list) => {
    const [first, second] = OF_LIST[list];
    const before = towards({}, told(list, [first, second]), 10);
    const one = towards(before, told(list, [{ ...first, text: "Mine." }, second]), 20, "a");
    const other = towards(before, told(list, [first, { ...second, text: "Theirs." }]), 21, "b");
    for (const merged of [mergedCells(one, other), mergedCells(other, one)])
      expect(entriesIn(merged, list)).toEqual([
        { ...first, text: "Mine." },
        { ...second, text: "Theirs." },
      ]);
    expect(rivalriesOf(one, other)).toEqual([]);
  });

  test("add an entry each, and both are there", () => {
    const before = towards({}, told("experiences", [{ title: "Intern" }]), 10);
    const one = towards(before, told("experiences", [{ title: "Intern" }, { title: "Clerk" }]), 20, "a");
    const other = towards(before, told("experiences", [{ title: "Intern" }, { title: "Nurse" }]), 21, "b");
    expect(entriesIn(mergedCells(one, other), "experiences")).toEqual([
      { title: "Intern" },
      { title: "Clerk" },
      { title: "Nurse" },
    ]);
  });

  test("change one entry: the later change stands, and the two are named as rivals", () => {
    const before = towards({}, told("experiences", [{ title: "Intern" }]), 10);
    const one = towards(before, told("experiences", [{ title: "Intern", text: "Mine." }]), 20, "a");
    const other = towards(before, told("experiences", [{ title: "Intern", text: "Theirs." }]), 21, "b");
    expect(entriesIn(mergedCells(one, other), "experiences")).toEqual([{ title: "Intern", text: "Theirs." }]);
    expect(rivalriesOf(one, other)).toHaveLength(1);
  });

  test("change two entries of one name, and both changes stand", () => {
    const twins: readonly Entry[] = [{ title: "Observer" }, { title: "Observer" }, { title: "Observer" }];
    const before = towards({}, told("experiences", twins), 10);
    const one = towards(before, told("experiences", twins.with(0, { title: "Observer", text: "1" })), 20);
    const other = towards(
      before,
      told("experiences", twins.with(2, { title: "Observer", text: "3" })),
      21,
      "b",
    );
    expect(entriesIn(mergedCells(one, other), "experiences")).toEqual([
      { title: "Observer", text: "1" },
      { title: "Observer" },
      { title: "Observer", text: "3" },
    ]);
  });
});

test("entries that nothing names are told apart by what they say, wherever their list stands", () => {
  const tree = (...projects: readonly Entry[]): Tree => ({ portfolio: { projects } });
  const before = towards({}, tree({ about: "Cards" }, { about: "Beds" }), 10);
  const one = towards(before, tree({ about: "Cards", year: 2020 }, { about: "Beds" }), 20, "a");
  const other = towards(before, tree({ about: "Cards" }, { about: "Beds", year: 2021 }), 21, "b");
  expect(treeOf(mergedCells(one, other))).toEqual(
    tree({ about: "Cards", year: 2020 }, { about: "Beds", year: 2021 }),
  );
});

test("entries kept as one answer by an earlier version become entries with the first change, and none is lost", () => {
  const [first, second] = OF_LIST.experiences;
  const whole: Cells = {
    "/application/experiences": { value: [first, second], at: 10, tab: "a", over: 0 },
  };
  const changed = towards(whole, told("experiences", [first, { ...second, text: "Nights." }]), 20);
  expect(entriesIn(changed, "experiences")).toEqual([first, { ...second, text: "Nights." }]);
  expect(entriesIn(mergedCells(changed, whole), "experiences")).toEqual([
    first,
    { ...second, text: "Nights." },
  ]);
});

test("an entry that is rewritten keeps its place before one that another tab put beside it", () => {
  const clerk = { title: "Clerk", organization: "B" };
  const first = towards({}, told("experiences", [{ title: "Intern" }, clerk]), 10);
  const merged = mergedCells(
    towards(
      first,
      told("experiences", [{ title: "Intern" }, { title: "Intern" }, { ...clerk, text: "" }]),
      20,
    ),
    towards(first, told("experiences", [clerk, { title: "Intern", organization: "A" }]), 21, "b"),
  );
  const wanted = [clerk, { title: "Intern", organization: "A" }];
  expect(entriesIn(towards(merged, told("experiences", wanted), 30), "experiences")).toEqual(wanted);
});

const entry = fc.record(
  {
    title: fc.constantFrom("Intern", "Clerk", "#2", ""),
    organization: fc.constantFrom("A", "B"),
    text: fc.string(),
  },
  { requiredKeys: ["title"] },
);
const anyEntries = fc.array(entry, { maxLength: 6 });

test("whatever entries follow each other, what was meant stands in its order", () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, anyEntries, (before, between, after) => {
      const cells = towards(
        mergedCells(
          towards(towards({}, told("experiences", before), 10), told("experiences", between), 20, "a"),
          towards(towards({}, told("experiences", before), 10), told("experiences", after), 21, "b"),
        ),
        told("experiences", after),
        30,
      );
      expect(leavesOf(treeOf(cells))).toEqual(leavesOf(told("experiences", after)));
      expect(after.length === 0 || JSON.stringify(entriesIn(cells, "experiences"))).toBe(
        after.length === 0 || JSON.stringify(after),
      );
    }),
    { numRuns: 2000 },
  );
});
