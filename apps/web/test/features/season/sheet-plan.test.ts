import type { TrackedApplication } from "@smartpick/core";
import { csvText, trackerTable } from "@smartpick/report";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosenSheet,
  columnName,
  firstRowOf,
  headOrNone,
  type Mapping,
  rowsAbove,
} from "../../../src/features/season/sheet/columns.ts";
import {
  askedDays,
  type PlacedRow,
  type SheetAnswers,
  sheetPlan,
} from "../../../src/features/season/sheet/sheet-plan.ts";
import {
  entryWords,
  repeatedWords,
  seasonWords,
  wrongSignalWords,
} from "../../../src/features/season/sheet/sheet-words.ts";
import { sheetsOf } from "../../../src/features/season/sheet/sheets-of.ts";
import { signalCell, stateCell } from "../../../src/features/season/sheet/state-cell.ts";
import type { SentEntry } from "../../../src/store/in-season.ts";

const WHEN = { season: 2027, today: "2026-12-01", rules: {} };
const NONE: SheetAnswers = { readings: {}, undated: null, differing: "mine" };
const ID = "acgme:1203521465";

async function opened(csv: string) {
  const found = await sheetsOf(new TextEncoder().encode(csv));
  if (found.state !== "read") throw new Error(found.why);
  const chosen = chosenSheet(found.sheets);
  if (chosen === null) throw new Error("no sheet");
  return { sheet: chosen, head: headOrNone(chosen) };
}
const row = (cells: PlacedRow["cells"], at = 2): PlacedRow => ({ row: at, cells, program: ID });

describe("columns", () => {
  it("are known by the words people use, in any order, below a title", async () => {
    const { head } = await opened(
      "My season 2027\n\nState,Hospital,ACGME code,Interview offer,Interview date,Reject,Signal,Notes,Status,Heard on\nNY,A,1,,,,,,,\n",
    );
    expect(head.mapping).toEqual([
      "state",
      "name",
      "code",
      "invited",
      "interviewed",
      "rejected",
      "signal",
      null,
      "status",
      "heard",
    ]);
    expect(head.row).toBe(1);
  });

  it("without a head that says anything are all left to the reader", async () => {
    const { sheet, head } = await opened("BronxCare,24 Sep 2026\nFlushing,25 Sep 2026,Gold signal\n");
    expect(head).toEqual({ row: null, mapping: [null, null, null] });
    expect(firstRowOf(head)).toBe(0);
    expect(columnName(sheet, head, 1)).toBe("Column 2");
  });
});

describe("the sheets of a workbook", () => {
  it("begin with the one that names most, and each of the others can be read in its place", () => {
    const about = { name: "About", rows: [["Read me first"]] };
    const short = {
      name: "Dream",
      rows: [
        ["Program", "City"],
        ["BronxCare", "New York"],
      ],
    };
    const full = {
      name: "Sent",
      rows: [
        ["Program", "City", "Applied"],
        ["Flushing", "New York", "2026-09-24"],
      ],
    };
    const none = { name: "Plain", rows: [["Flushing", "New York"]] };
    expect(chosenSheet([about, short, full, none])).toBe(full);
    expect(headOrNone(short).mapping).toEqual(["name", "city"]);
    expect(headOrNone(none)).toEqual({ row: null, mapping: [null, null] });
    expect(chosenSheet([about, none])).toBe(about);
    expect(chosenSheet([])).toBeNull();
  });
});

describe("the head", () => {
  it("is the earliest row that names two columns, not one of data that begins with the same words", async () => {
    const { sheet, head } = await opened(
      "My season\nProgram,Status,Notes\nBronxCare,Invited,\nHospital of Central Connecticut,Invited,Gold signal\nProgram,Applied,Invited,Rejected\n",
    );
    expect(head).toEqual({ row: 1, mapping: ["name", "status", null, null] });
    expect(rowsAbove(sheet, head)).toEqual([1]);
  });

  it("is no row that may be that of an application", async () => {
    for (const csv of ["BronxCare,Invited,Signal\n", "City Hospital,Offered a place,Signal day\n"])
      expect((await opened(csv)).head.row, csv).toBeNull();
  });

  it("is known with the small words that stand around it", async () => {
    const { head } = await opened(
      "Name of the program,NRMP program code,Date applied,Date of interview,Date of reply,Interview invitation date,Signal (gold/silver),Application status,Rejection date\nA\n",
    );
    expect(head.mapping).toEqual([
      "name",
      "code",
      "applied",
      "interviewed",
      "heard",
      "invited",
      "signal",
      "status",
      "rejected",
    ]);
  });
});

describe("what a sheet sets", () => {
  const mapping: Mapping = ["name", "applied", "invited", "status", "signal"];

  it("waits for the answer where a day is asked", () => {
    const rows = [row(["A", "2026-09-24", "10/6", "", ""])];
    const [question] = askedDays(rows, mapping, WHEN.season);
    expect(question).toMatchObject({ row: 2, column: 2, text: "10/6" });
    const without = sheetPlan(rows, mapping, [], WHEN, NONE);
    expect(without.entries).toEqual([{ program: ID, applied: "2026-09-24" }]);
    expect(without.notRead).toMatchObject([{ text: "10/6", why: "no-day" }]);
    const readings = { [question?.key ?? ""]: "month-first" as const };
    expect(sheetPlan(rows, mapping, [], WHEN, { ...NONE, readings }).entries[0]?.invited).toBe("2026-10-06");
    const counts = { [question?.key ?? ""]: "no-day" as const };
    expect(
      sheetPlan(rows, mapping, [], WHEN, { ...NONE, readings: counts }).entries[0]?.invited,
    ).toBeUndefined();
  });

  it("reads years of two digits where the whole column leaves one order, and asks where it does not", () => {
    const rows = [
      row(["A", "", "9/26/26", "", ""]),
      { ...row(["B", "", "10/06/26", "", ""], 3), program: "b" },
    ];
    expect(askedDays(rows, mapping, WHEN.season)).toEqual([]);
    const plan = sheetPlan(rows, mapping, [], WHEN, NONE);
    expect(plan.entries.map(({ invited }) => invited)).toEqual(["2026-09-26", "2026-10-06"]);
    expect([...plan.settled]).toEqual([[2, "month-first"]]);
    const alone = rows.slice(1);
    expect(askedDays(alone, mapping, WHEN.season)).toHaveLength(1);
    expect(sheetPlan(alone, mapping, [], WHEN, NONE).entries[0]?.invited).toBeUndefined();
  });

  it("enters the day of a cell with an hour, and says that the hour is not kept", () => {
    const plan = sheetPlan([row(["A", "9/26/2026 10:00", "", "", ""])], mapping, [], WHEN, NONE);
    expect(plan.entries).toEqual([{ program: ID, applied: "2026-09-26" }]);
    expect(plan.timed).toEqual([{ row: 2, column: 1, text: "9/26/2026 10:00", day: "2026-09-26" }]);
  });

  it("keeps what is there, and takes the sheet's only where that is chosen", () => {
    const present: SentEntry[] = [{ program: ID, applied: "2026-09-23", invited: "2026-10-01" }];
    const rows = [row(["A", "2026-09-24", "2026-10-06", "", "gold"])];
    const mine = sheetPlan(rows, mapping, present, WHEN, NONE);
    expect(mine.differing).toBe(2);
    expect(mine.entries).toEqual([{ ...present[0], signal: "gold" }]);
    const sheet = sheetPlan(rows, mapping, present, WHEN, { ...NONE, differing: "sheet" });
    expect(sheet.entries[0]).toMatchObject({ applied: "2026-09-24", invited: "2026-10-06" });
  });

  it("asks once for the day of news without one, and names what it does not know", () => {
    const rows = [row(["A", "2026-09-24", "", "rejected", "platinum"])];
    const plan = sheetPlan(rows, mapping, [], WHEN, NONE);
    // Entered without its news the application would stand as one that waits.
    expect(plan.entries).toEqual([]);
    expect(plan.notRead.map(({ why }) => why)).toEqual(["unknown-signal", "no-date-told"]);
    const dated = sheetPlan(rows, mapping, [], WHEN, { ...NONE, undated: "2026-11-30" });
    expect(dated.entries[0]?.rejected).toBe("2026-11-30");
    const present: SentEntry[] = [{ program: ID, applied: "2026-09-24", rejected: "2026-10-09" }];
    expect(sheetPlan(rows, mapping, present, WHEN, NONE).changed).toEqual([]);
  });

  it("leaves out days that cannot be, rows that repeat, and what was never sent", () => {
    const rows = [
      row(["A", "2026-09-24", "2027-01-05", "", ""]),
      row(["A", "2026-09-24", "", "", ""], 3),
      { ...row(["B", "", "", "To send", ""], 4), program: "acgme:1203511203" },
      { ...row(["C", "", "", "", ""], 5), program: null },
    ];
    const plan = sheetPlan(rows, mapping, [], WHEN, NONE);
    expect(plan.entries).toEqual([{ program: ID, applied: "2026-09-24" }]);
    expect(plan).toMatchObject({
      repeated: [{ row: 3, days: [], signal: null }],
      notSent: 1,
      notRead: [{ why: "future" }],
    });
  });

  it("never takes for a rejection what the applicant herself declined, nor for an invitation what is not", () => {
    for (const text of [
      "Interview declined by me",
      "I declined",
      "Declined",
      "declined interview",
      "Declined the offer",
      "declined their invitation",
      "Invited, declined",
      "turned down the interview",
      "I rejected the offer",
      "rejected interview",
      "Not invited yet",
      "no invite yet",
      "No rejection",
    ])
      expect(stateCell(text), text).toBeNull();
    for (const text of [
      "Rejected",
      "rejected after interview",
      "Post-interview rejection",
      "Denied",
      "Declined by program",
      "Application declined",
      "Not invited",
      "not selected for interview",
    ])
      expect(stateCell(text), text).toBe("rejected");
    const plan = sheetPlan([row(["A", "2026-09-24", "", "I declined", ""])], mapping, [], WHEN, {
      ...NONE,
      undated: "2026-11-30",
    });
    expect(plan.entries).toEqual([{ program: ID, applied: "2026-09-24" }]);
    expect(plan.notRead).toMatchObject([{ text: "I declined", why: "unknown-state" }]);
  });

  it("takes news from a later row of the same program, and the first of two days", () => {
    const rows = [
      row(["A", "2026-09-24", "2026-12-24", "", ""]),
      row(["A", "", "2026-10-06", "", "gold"], 3),
      row(["A", "2026-09-25", "2026-10-06", "", "silver"], 4),
    ];
    for (const differing of ["mine", "sheet"] as const) {
      const plan = sheetPlan(rows, mapping, [], WHEN, { ...NONE, differing });
      expect(plan.entries).toEqual([
        { program: ID, applied: "2026-09-24", invited: "2026-10-06", signal: "gold" },
      ]);
      expect(plan.changed).toEqual([ID]);
      expect(plan.notRead).toMatchObject([{ row: 2, why: "future" }]);
      expect(plan.repeated).toEqual([
        { row: 4, days: [{ event: "applied", day: "2026-09-25", first: "2026-09-24" }], signal: "silver" },
      ]);
      expect(plan.repeated.map(repeatedWords)[0]).toContain("The earlier row counts.");
    }
  });

  it("takes a day beside “applied” for the day on which it was sent, and beside “waiting” for none", async () => {
    const { sheet, head } = await opened(
      "ACGME code,Status,Date\n1203521465,Applied,2026-09-25\n1203521466,Waiting,2026-09-26\n",
    );
    const [first, second] = sheet.rows
      .slice(1)
      .map((cells, at) => ({ row: at + 2, cells, program: `p${at}` }));
    const plan = sheetPlan([first, second] as PlacedRow[], head.mapping, [], WHEN, NONE);
    expect(plan.entries).toEqual([{ program: "p0", applied: "2026-09-25" }, { program: "p1" }]);
  });

  it("takes no news from a cell that takes it back, puts it off or asks", () => {
    for (const text of [
      "Interview not offered",
      "Not accepted",
      "Waiting for interview invite",
      "Interview: no",
      "Invited: No",
      "Invite - NO",
      "Interview 0",
      "unable to offer interview",
      "Applied - no invite",
      "Pending invite",
      "awaiting offer",
      "Interview waitlist",
      "Interview requested",
      "invite expired",
      "interview?",
      "rejected?",
      "interview cancelled by program",
      "offer withdrawn",
      "hoping for an interview",
    ])
      expect(stateCell(text), text).toBeNull();
    for (const text of ["no gold", "not gold", "maybe gold", "Gold?", "GOLD (planned)", "without silver"])
      expect(signalCell(text), text).toBeNull();
  });

  it("knows the words of states and signals, and only those", () => {
    expect(["Waiting", "invited!", "IV", "Rejected", "withdrew", "Interviewed", ""].map(stateCell)).toEqual([
      "applied",
      "invited",
      "invited",
      "rejected",
      "withdrawn",
      "interviewed",
      "applied",
    ]);
    expect(stateCell("who knows")).toBeNull();
    expect(["◆ Gold", "silver", "yes", "no", "?!"].map(signalCell)).toEqual([
      "gold",
      "silver",
      "signal",
      "none",
      "none",
    ]);
    expect(signalCell("platinum")).toBeNull();
  });
});

describe("the words before a sheet is entered", () => {
  it("show the year of a day that another season could mean", () => {
    const entry = { program: ID, applied: "2026-09-24", interviewed: "2027-01-12" };
    expect(entryWords(entry, "2026-11-22")).toBe("applied 24 Sep, interview 12 Jan");
    expect(entryWords({ ...entry, applied: "2025-09-24" }, "2027-01-02")).toBe(
      "applied 24 Sep 2025, interview 12 Jan",
    );
  });

  it("name a day outside the years that a profile takes as not read", () => {
    const told: Mapping = ["name", "applied", "heard", "status"];
    for (const text of ["1889-09-24", "2051-01-01", "9/24/99"]) {
      const plan = sheetPlan([row(["A", text, "", ""])], told, [], WHEN, NONE);
      expect(plan.entries, text).toEqual([{ program: ID }]);
      expect(plan.notRead, text).toMatchObject([{ column: 1, text, why: "far-year" }]);
    }
    const before = sheetPlan([row(["A", "1990-01-01", "", ""])], told, [], WHEN, NONE);
    expect(before.notRead.map(({ why }) => why)).toEqual(["season"]);
    const heard = sheetPlan([row(["A", "", "1066-10-14", "invited"])], told, [], WHEN, NONE);
    const typed = { ...NONE, undated: "0026-10-06" };
    expect(sheetPlan([row(["A", "", "", "invited"])], told, [], WHEN, typed).entries).toEqual([]);
    expect(heard.notRead.map(({ why }) => why)).toEqual(["far-year", "no-date-told"]);
  });

  it("name the season, and that it takes the place of the one in the answers or on the screens", () => {
    const told = { from: 2028, to: 2027, told: true };
    expect(seasonWords("These", 2027, null, 0)).toBe("These are entered for the season 2027.");
    expect(seasonWords("These", 2027, { ...told, told: false }, 0)).toContain(
      "Your screens show the season 2028 now: entering them turns them all to 2027.",
    );
    expect(seasonWords("These", 2027, told, 0)).toContain("entering them changes that to 2027");
    expect(seasonWords("These", 2027, null, 2)).toContain("2 applications with days of another season");
  });
});

describe("a sheet that this app has saved", () => {
  const day = (from: number, to: number) =>
    fc
      .integer({ min: from, max: to })
      .map((days) => new Date(Date.UTC(2026, 8, 23 + days)).toISOString().slice(0, 10));
  const application = fc
    .record({
      signal: fc.constantFrom("gold", "silver", "signal", "none", null),
      applied: fc.option(day(0, 5)),
      invited: fc.option(day(6, 30)),
      interviewed: fc.option(day(31, 100)),
      rejected: fc.option(day(31, 60)),
      withdrawn: fc.option(day(31, 60)),
      name: fc.string({ minLength: 1 }),
    })
    .map((told) => told as unknown as TrackedApplication);

  it("leads back to the same applications, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(application, { minLength: 1, maxLength: 6 }), async (told) => {
        const applications = told.map((one, at) => ({
          ...one,
          entry: `acgme:${1200000000 + at}`,
          city: null,
          state: "NY",
          specialty: "Internal Medicine",
        }));
        const { sheet, head } = await opened(csvText(trackerTable(applications)));
        const rows = sheet.rows
          .slice(firstRowOf(head))
          .map((cells, at): PlacedRow => ({ row: at + 2, cells, program: String(cells[0]) }));
        const { entries, notRead } = sheetPlan(rows, head.mapping, [], WHEN, NONE);
        expect(notRead).toEqual([]);
        expect(entries).toEqual(
          applications.map(({ entry, signal, applied, invited, interviewed, rejected, withdrawn }) =>
            Object.fromEntries(
              Object.entries({
                program: entry,
                signal: signal === "none" ? null : signal,
                applied,
                invited,
                interviewed,
                rejected,
                withdrawn,
              }).filter(([, value]) => value !== null),
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("a row whose signal cannot be", () => {
  const GOLDS = ["acgme:1400000001", "acgme:1400000002", "acgme:1400000003", "acgme:1400000004"];
  const im = { specialty: "Internal Medicine", allowance: { gold: 3, silver: 12 }, publishedFor: 2027 };
  const rules = {
    [ID]: { specialty: "Family Medicine", allowance: { signal: 5 }, publishedFor: 2027 },
    ...Object.fromEntries(GOLDS.map((program) => [program, im])),
  };
  const when = { ...WHEN, rules };
  const mapping: Mapping = ["applied", "signal"];
  const told = (program: string, signal: string, at: number): PlacedRow => ({
    row: at,
    cells: ["2026-09-24", signal],
    program,
  });
  const without: SheetAnswers = { ...NONE, wrongSignals: "without" };

  it("is held back with the reason, and enters without its signal where that is chosen", () => {
    const held = sheetPlan([told(ID, "gold", 2)], mapping, [], when, NONE);
    expect(held.entries).toEqual([]);
    expect(held.changed).toEqual([]);
    expect(held.wrongSignals.map(wrongSignalWords)).toEqual([
      "Row 2, signal “gold”: Family Medicine has no gold signals in 2027. It has 5 signals.",
    ]);
    const entered = sheetPlan([told(ID, "gold", 2)], mapping, [], when, without);
    expect(entered.entries).toEqual([{ program: ID, applied: "2026-09-24" }]);
    expect(entered.wrongSignals).toHaveLength(1);
  });

  it("is the one too many beside those that are entered already", () => {
    const present = GOLDS.slice(0, 2).map((program) => ({ program, applied: "2026-09-24", signal: "gold" }));
    const rows = GOLDS.slice(2).map((program, at) => told(program, "gold", at + 2));
    const plan = sheetPlan(rows, mapping, present, when, NONE);
    expect(plan.changed).toEqual([GOLDS[2]]);
    expect(plan.wrongSignals).toMatchObject([{ row: 3, trouble: { code: "count" } }]);
    expect(sheetPlan(rows, mapping, present, when, without).entries[3]).toEqual({
      program: GOLDS[3],
      applied: "2026-09-24",
    });
  });

  it("leaves what the tracker has as it is", () => {
    const present = [{ program: ID, applied: "2026-09-24", signal: "signal" }];
    const wins: SheetAnswers = { ...without, differing: "sheet" };
    const rows = [told(ID, "gold", 2)];
    expect(sheetPlan(rows, mapping, present, when, NONE).wrongSignals).toEqual([]);
    expect(sheetPlan(rows, mapping, present, when, wins).entries).toEqual(present);
  });
});
