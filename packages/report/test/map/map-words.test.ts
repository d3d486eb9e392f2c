import { expect, test } from "vitest";
import { listByState, mapFinding, mapNotes, regionTable, type WordedRow } from "../../src/index.ts";
import { smallRow } from "../small-plan.ts";

const listIn = (...states: (string | null)[]): WordedRow[] =>
  states.map((state, at) => ({ ...smallRow({ id: `acgme:${at}`, state }), why: [] }));
const times = (count: number, state: string): string[] => Array(count).fill(state);

test.each([
  [["NY"], "Your 1 program is in New York."],
  [["PR", "PR"], "Your 2 programs are all in Puerto Rico."],
  [["NY", "OH"], "Your 2 programs are in 2 states; one in each."],
  [["NY", "NY", "OH"], "Your 3 programs are in 2 states; most in New York: 2."],
  [
    [...times(2, "NY"), ...times(2, "OH"), "DC"],
    "Your 5 programs are in 2 states and the District of Columbia; most in New York and Ohio: 2 each.",
  ],
  [["NY", "NY", "OH", "OH", "PA", "PA", "MI"], "Your 7 programs are in 4 states; at most 2 in one state."],
  [
    ["NY", "DC", "PR", "GU"],
    "Your 4 programs are in 1 state, the District of Columbia, Guam and Puerto Rico; one in each.",
  ],
  [[null], "The states of your programs are not known."],
] as const)("%j: %s", (states, words) => {
  expect(mapFinding(listIn(...states))).toBe(words);
});

test("no program vanishes from the table by state, whatever its state; unknown ones come last", () => {
  const list = listIn("GU", "NY", "XX", null, "NY", "AL");
  const rows = listByState(list);
  expect(rows.map(({ name, rows: there }) => [name, there.length])).toEqual([
    ["New York", 2],
    ["Alabama", 1],
    ["Guam", 1],
    ["State not known", 2],
  ]);
  expect(rows.flatMap((row) => row.rows).length).toBe(list.length);
});

test("interviews to expect are the sum of the chances, and never none", () => {
  const [row] = listByState(listIn("NY", "NY", "NY"));
  expect(row?.interviews).toBe("0.4");
  const small = listIn("NY").map((one) => ({ ...one, interview: { low: 0, mid: 0.001, high: 0.01 } }));
  expect(listByState(small)[0]?.interviews).toBe("<0.1");
});

test("the table by region sums the states of each", () => {
  const { rows } = regionTable(listIn("NY", "NJ", "NY", "PR", "OH"));
  expect(rows).toEqual([
    ["Middle Atlantic", "NY, NJ", 3, "0.4"],
    ["East North Central", "OH", 1, "0.1"],
    ["Territories", "PR", 1, "0.1"],
  ]);
});

test("what is not exact is told, and only that", () => {
  expect(mapNotes({ cities: 0, unplaced: 0, offMap: 0 })).toHaveLength(1);
  expect(mapNotes({ cities: 1, unplaced: 2, offMap: 1 }).slice(1)).toEqual([
    "1 program of your list stands at the middle of the city, not at the hospital.",
    "2 programs of your list have no published place. The table counts them.",
    "1 program of your list is beyond this map. The table counts them.",
  ]);
});
