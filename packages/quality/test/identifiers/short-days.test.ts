import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWholeDay, shortDays } from "../../src/identifiers/short-days.ts";

const days = (cell: string): readonly string[] => shortDays(cell).map(({ from, to }) => cell.slice(from, to));

describe("days without a year", () => {
  it.each([
    ["bcx drawn 1/9 after abx - FAIL", "1/9"],
    ["epic downtime oct 6th, paper orders", "oct 6th"],
    ["on the 6th of oct", "6th of oct"],
    ["last seen mar 16", "mar 16"],
    ["surg 27 dec", "27 dec"],
    ["sched for 2/3", "2/3"],
    ["week of 2/5", "2/5"],
    ["3/4: pt called", "3/4"],
    ["labs 1/9 0230", "1/9"],
    ["adm 3/4, dc 3/9", "3/9"],
  ])("finds the one in “%s”", (cell, day) => expect(days(cell)).toContain(day));

  it.each([
    "GPC in 2/4 bottles",
    "SIRS 3/4, qSOFA 2",
    "pain from 8/10 to 4/10",
    "strength 4/5, 2/6 systolic murmur",
    "smokes 1/2 ppd, on 1/2 tab daily",
    "decreased by 1/3",
    "BP 12/8 in error",
    "bundle met 5/7",
    "may 6 h pass, dec 2 L O2, mar 5 mg",
    "seen 31/31",
  ])("leaves “%s” alone", (cell) => expect(days(cell)).toEqual([]));

  it("finds any day behind “drawn”, and none beside a score", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (month, day) => {
        expect(days(`bcx drawn ${month}/${day}`)).toEqual([`${month}/${day}`]);
        expect(days(`pain ${month}/${day}`)).toEqual([]);
      }),
    );
  });

  it("tells a whole cell that is a day", () => {
    const those = ["3/4", "Mon 3/4", "oct 6th", "6-Oct", "3/4 0230", "3.4.24"];
    expect(those.filter(isWholeDay)).toEqual(those);
    expect(["7.2", "11.4", "2 wks", "13/32", "1/2 tab"].filter(isWholeDay)).toEqual([]);
  });
});
