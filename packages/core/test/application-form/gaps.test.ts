import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn } from "../../src/application-form/gaps.ts";

const ASKED = { graduationYear: 2020, today: "2023-06-15", months: 6 };

describe("a time without an entry", () => {
  it("begins with January after graduation and is asked about when it is longer than six months", () => {
    const six = gapsIn({ ...ASKED, experiences: [{ from: "2021-07", to: "now" }] });
    const seven = gapsIn({ ...ASKED, experiences: [{ from: "2021-08", to: "now" }] });
    expect(six).toEqual([]);
    expect(seven).toEqual([{ from: "2021-01", to: "2021-07", months: 7 }]);
  });

  it("may lie between entries and at the end, up to the month before this one", () => {
    const experiences = [
      { from: "2022-01", to: "2022-03" },
      { from: "2020-09", to: "2021-03" },
    ];
    expect(gapsIn({ ...ASKED, experiences })).toEqual([
      { from: "2021-04", to: "2021-12", months: 9 },
      { from: "2022-04", to: "2023-05", months: 14 },
    ]);
  });

  it("is not named where nothing is told, or where an entry without months may fill it", () => {
    expect(gapsIn({ ...ASKED, experiences: [] })).toEqual([]);
    const open = [{ from: "2021-01", to: null }];
    expect(gapsIn({ ...ASKED, experiences: open })).toEqual([]);
    expect(gapsIn({ ...ASKED, experiences: [...open, { from: null, to: "2021-02" }] })).toEqual([]);
  });

  it("holds exactly the months that a calendar of all months leaves free", () => {
    const month = fc.integer({ min: 0, max: 47 });
    const text = (at: number): string =>
      `${2019 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(month, month), { minLength: 1, maxLength: 5 }), (spans) => {
        const free = new Set(Array.from({ length: 29 }, (_, at) => text(at + 24)));
        const experiences = spans.map(([a, b]) => ({ from: text(Math.min(a, b)), to: text(Math.max(a, b)) }));
        for (const [a, b] of spans)
          for (let at = Math.min(a, b); at <= Math.max(a, b); at++) free.delete(text(at));
        const gaps = gapsIn({ ...ASKED, months: 0, experiences });
        expect(gaps.reduce((sum, { months }) => sum + months, 0)).toBe(free.size);
        for (const { from, to } of gaps) expect([free.has(from), free.has(to)]).toEqual([true, true]);
      }),
    );
  });
});
