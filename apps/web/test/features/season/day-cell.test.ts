import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnReading } from "../../../src/features/season/sheet/column-reading.ts";
import { type DayCell, dayBy, dayCell } from "../../../src/features/season/sheet/day-cell.ts";

const SEASON = 2027;
const dayIn = (text: string): string | null => {
  const cell = dayCell(text, SEASON);
  return cell.kind === "day" ? cell.day : null;
};

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const part = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const date = new Date(`${iso}T00:00:00Z`);
  const said = (options: Intl.DateTimeFormatOptions): string =>
    date.toLocaleDateString("en-US", { timeZone: "UTC", ...options });
  return { year, yy: String(year).slice(2), month, day, date, said, mon: SHORT[month - 1] ?? "" };
};

/** Each form that is read for sure, printed by other means than the reader's. */
const FORMS: Readonly<Record<string, (iso: string) => string>> = {
  iso: (iso) => iso,
  "iso with strokes": (iso) => iso.replaceAll("-", "/"),
  "iso with an hour": (iso) => `${iso}T10:00`,
  "iso in full": (iso) => `${iso}T23:59:59.999Z`,
  "day-month-year": (iso) => `${part(iso).day}-${part(iso).mon}-${part(iso).year}`,
  "day-month-yy": (iso) => `${part(iso).day}-${part(iso).mon}-${part(iso).yy}`,
  "day month yy, apostrophe": (iso) => `${part(iso).day} ${part(iso).mon} '${part(iso).yy}`,
  "day month year": (iso) => `${part(iso).day} ${part(iso).mon} ${part(iso).year}`,
  "month day, year": (iso) => part(iso).said({ month: "short", day: "numeric", year: "numeric" }),
  "month in full": (iso) => part(iso).said({ month: "long", day: "numeric", year: "numeric" }),
  "with the weekday": (iso) => part(iso).said({ dateStyle: "full" }),
  "with an hour of the afternoon": (iso) => `${part(iso).said({ dateStyle: "medium" })} 3:05 PM`,
  "month day": (iso) => part(iso).said({ month: "short", day: "numeric" }),
  "day-month": (iso) => `${part(iso).day}-${part(iso).mon}`,
  "year-month-day": (iso) => `${part(iso).year}-${part(iso).mon}-${part(iso).day}`,
  "number of a spreadsheet": (iso) =>
    String((part(iso).date.getTime() - Date.UTC(1900, 0, 1)) / 86_400_000 + 2),
};
/** A day of the season at hand: June to May. */
const day = fc.nat(364).map((days) => new Date(Date.UTC(2026, 5, 1 + days)).toISOString().slice(0, 10));

describe("a cell of a day", () => {
  it.each(Object.entries(FORMS))("is the same day again, written as: %s", (_, print) => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(dayIn(print(iso)), print(iso)).toBe(iso);
      }),
    );
  });

  it("written with numbers is that day where only one order gives one, and asked about otherwise", () => {
    fc.assert(
      fc.property(
        day,
        fc.boolean(),
        fc.constantFrom("/", "-", "."),
        fc.constantFrom("", " 10:00"),
        (iso, isDayFirst, mark, hour) => {
          const { day: d, month: m, year } = part(iso);
          const text = [...(isDayFirst ? [d, m] : [m, d]), year].join(mark) + hour;
          const cell = dayCell(text, SEASON);
          if (d > 12 || d === m) expect(cell, text).toEqual({ kind: "day", day: iso, timed: hour !== "" });
          else {
            expect(cell.kind, text).toBe("asked");
            expect(dayBy(cell, isDayFirst ? "day-first" : "month-first"), text).toBe(iso);
          }
        },
      ),
    );
  });

  it("is never a day by itself where two readings of people give two days", () => {
    // The oracle: every way in which people write three or two numbers.
    const number = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(number, number, fc.constantFrom("", "/26", "/27", "/2026", "/05"), (a, b, year) => {
        const text = `${a}/${b}${year}`;
        const cell = dayCell(text, SEASON);
        if (year.length < 5) expect(cell.kind, text).not.toBe("day");
        else if (cell.kind === "day") expect(a === b || a > 12 || b > 12, text).toBe(true);
      }),
    );
    for (const text of ["7/15", "3/4", "10/06/2026", "10/06/26", "26/10/05", "1-2", "3.4"])
      expect(dayCell(text, SEASON).kind, text).toBe("asked");
    expect(dayCell("7/15", SEASON)).toMatchObject({ monthFirst: "2026-07-15", dayFirst: null });
    expect(dayCell("11/12", SEASON)).toMatchObject({ monthFirst: "2026-11-12", dayFirst: "2026-12-11" });
    expect(dayCell("26/10/05", SEASON)).toMatchObject({ dayFirst: "2005-10-26", yearFirst: "2026-10-05" });
  });

  it("takes its year from the season where it has none, and its day from the sheet where that holds one", () => {
    expect(dayIn("Jan 12")).toBe("2027-01-12");
    expect(dayIn("6th of October")).toBe("2026-10-06");
    expect(dayCell({ day: "2026-10-06" }, SEASON)).toEqual({ kind: "day", day: "2026-10-06", timed: false });
    expect(dayCell({ day: "2026-10-06", time: "09:30" }, SEASON)).toMatchObject({ timed: true });
    for (const text of [
      "9/26/2026 0:00",
      "2026-09-26T00:00:00-05:00",
      "9/26/2026 12:00 AM",
      "2026-09-26 00:00:00",
    ])
      expect(dayCell(text, SEASON), text).toEqual({ kind: "day", day: "2026-09-26", timed: false });
    for (const text of [
      "2026-09-26 15:00:00",
      "9/26/2026 10:00:00",
      "2026-09-26T15:00:00Z",
      "9/26/2026 12:00 PM",
    ])
      expect(dayCell(text, SEASON), text).toEqual({ kind: "day", day: "2026-09-26", timed: true });
  });

  it("reads spaces, strokes and digits as other programs write them", () => {
    for (const text of [
      "Oct\u00A06,\u00A02026",
      "2026\u201310\u201306",
      "\u200E2026-10-06",
      "2026\u201110\u201106",
      "２０２６-10-06",
    ])
      expect(dayCell(text, SEASON), text).toMatchObject({ kind: "day", day: "2026-10-06" });
  });

  it("is no day where it is a month, a slip, a number of another season, or other words", () => {
    for (const text of [
      ...["soon", "2026-02-30", "31/31", "31/31/26", "=TODAY()", "<b>6 Oct</b>", "10:00", "3 pm"],
      ...["Sep 2026", "Sep-26", "6 Marbles", "Octopus 6", "45123", "10001", "Friday 26 September 2026"],
    ])
      expect(dayCell(text, SEASON).kind, text).toBe("text");
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = dayCell(text, SEASON);
        if (cell.kind === "day") expect(Number.isNaN(Date.parse(cell.day))).toBe(false);
      }),
    );
  });
});

describe("a column with years of two digits", () => {
  const reading = (...texts: string[]) => columnReading(texts.map((text): DayCell => dayCell(text, SEASON)));

  it("is read in the one order in which all its cells are days", () => {
    expect(reading("9/26/26", "10/06/26", "")).toBe("month-first");
    expect(reading("26/09/26", "06/10/26", "31.12.26")).toBe("day-first");
    expect(reading("26/10/05", "26/09/26")).toBeNull();
    expect(reading("28/9/2026", "26-10-06")).toBeNull();
    expect(reading("10/06/26")).toBeNull();
    expect(reading("9/26/26", "26/9/26")).toBeNull();
    expect(reading("", "7/15", "x")).toBeNull();
  });

  it("leaves an order only where every cell is that day in it", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
        const cells = days.map((iso) =>
          dayCell(`${part(iso).month}/${part(iso).day}/${part(iso).yy}`, SEASON),
        );
        const found = columnReading(cells);
        if (found !== null) expect(cells.map((cell) => dayBy(cell, found))).toEqual(days);
      }),
    );
  });
});
