import type { ListRow } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedPlan, comparedLists } from "../../src/compare/compared-lists.ts";
import { listsCaution, listsChance, listsFinding, listsTable } from "../../src/compare/list-words.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

function plan(
  ids: readonly string[],
  changes: { readonly usd?: number; readonly match?: number } = {},
): ComparedPlan {
  const whole = smallPlan();
  const mid = changes.match ?? 0.21;
  return {
    ...whole,
    cost: { ...whole.cost, total: changes.usd ?? 1000 },
    chance: { ...whole.chance, match: { mid, low: mid / 2, high: Math.min(1, mid * 1.5) } },
    list: ids.map((id, at): ListRow => smallRow({ id, rank: at + 1 })),
  };
}

describe("two lists", () => {
  it("say what both hold, what the other adds and leaves out, and the money", () => {
    const finding = (here: readonly string[], there: readonly string[], usd = 1000): string =>
      listsFinding(comparedLists(plan(here), plan(there, { usd })));
    expect(finding(["a", "b"], ["a", "b", "c"], 1310)).toBe(
      "2 programs are on both lists. The other adds 1, for $310 more.",
    );
    expect(finding(["a", "b", "c"], ["a", "d"], 970)).toBe(
      "1 program is on both lists. The other adds 1 and leaves out 2, for $30 less.",
    );
    expect(finding(["a"], ["b"])).toBe(
      "No program is on both lists. The other adds 1 and leaves out 1, for the same money.",
    );
    expect(finding(["a"], ["a"])).toBe("Both lists hold the same 1 program.");
    expect(finding([], [])).toBe("Both lists are empty.");
  });

  it("say both chances and the difference of their means", () => {
    const [here, there] = [plan(["a"], { match: 0.21 }), plan(["a"], { match: 0.243 })];
    expect(listsChance(here, there, comparedLists(here, there))).toBe(
      "You match in 21 of 100 seasons with yours and in 24 with the other, +3.3.",
    );
    expect(listsChance(here, here, comparedLists(here, here))).toBe(
      "You match in 21 of 100 seasons with either.",
    );
  });

  it("name programs that both hold with another signal", () => {
    const there = {
      ...plan(["a", "b"]),
      list: [smallRow({ id: "a", signal: "none" }), smallRow({ id: "b", rank: 2 })],
    };
    expect(comparedLists(plan(["a", "b"]), there).signals.map(({ here }) => here.id)).toEqual(["a"]);
  });

  it("say what else may make a difference, and nothing where nothing does", () => {
    const here = plan(["a"]);
    expect(listsCaution(here, here)).toEqual([]);
    const other = {
      ...here,
      season: here.season - 1,
      today: "2026-07-03",
      facts: { ...here.facts, version: "old" },
    };
    const said = listsCaution(here, other);
    expect(said).toHaveLength(3);
    expect(said[2]).toBe("The other was made on 3 July 2026.");
  });

  it("part every program into one of three, whatever the lists, in plain English", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 0, max: 5000 }), (mine, others, usd) => {
        const [here, there] = [plan(mine), plan(others, { usd })];
        const lists = comparedLists(here, there);
        expect(lists.both.length + lists.onlyHere.length).toBe(mine.length);
        expect(lists.both.length + lists.onlyThere.length).toBe(others.length);
        plainEnglish(listsFinding(lists));
        plainEnglish(listsChance(here, there, lists));
        expect(listsTable(here, there).rows[0]).toEqual([
          "Programs",
          String(mine.length),
          String(others.length),
        ]);
      }),
    );
  });
});
