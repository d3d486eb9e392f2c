import { expect, it } from "vitest";
import { makeClinic } from "../../src/clinics/make-clinic.ts";
import { isClinicTable, projectClinic } from "../../src/project/project-clinic.ts";

const NAMED = { kind: "diabetes", seed: 3, rows: 60 } as const;

it("a project's clinic is the one of its kind, seed and rows, as many as usual where none are told", () => {
  expect(projectClinic(NAMED)).toEqual(makeClinic("diabetes", 60, 3));
  expect(projectClinic({ ...NAMED, rows: null }).table.rows).toHaveLength(2000);
});

it("a table is that clinic only where every cell is its", () => {
  const clinic = projectClinic(NAMED);
  const { table } = makeClinic("diabetes", 60, 3);
  expect(isClinicTable(table, clinic)).toBe(true);
  expect(isClinicTable(makeClinic("diabetes", 60, 4).table, clinic)).toBe(false);
  expect(isClinicTable({ ...table, rows: table.rows.slice(1) }, clinic)).toBe(false);
  const [first = [], ...others] = table.rows;
  const changed = [first.map((cell, at) => (at === 1 ? `${cell}x` : cell)), ...others];
  expect(isClinicTable({ ...table, rows: changed }, clinic)).toBe(false);
});
