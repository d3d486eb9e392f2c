import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { forgetProjects, PROJECTS, TABLES } from "../../src/storage/forget-projects.ts";
import {
  type KeptTable,
  namedTables,
  PROJECT_LIMITS,
  projectFrom,
  tableFrom,
  tableKey,
} from "../../src/storage/kept-project.ts";
import { projectToKeep } from "../../src/storage/merge-project.ts";
import { keptProjects, keptTables } from "../../src/storage/projects.ts";
import { aProject } from "./a-project.ts";

beforeEach(() => forgetProjects());

const TABLE: KeptTable = {
  id: "p",
  document: "one",
  lot: 1,
  name: "visits.csv",
  text: "date,value\n2026-01-05,3",
  changed: 10,
  trashed: null,
};

test("a project and its table come back after a reload", async () => {
  await keptProjects().change("p", () => aProject({ table: "visits.csv" }));
  await keptTables().change("p", () => TABLE);
  expect(await keptProjects().of("one")).toEqual([aProject({ table: "visits.csv" })]);
  expect(await keptTables().of("one")).toEqual([TABLE]);
});

test("nothing of a project is left on the device when all is forgotten", async () => {
  await keptProjects().change("p", () => aProject());
  await keptTables().change("p", () => TABLE);
  await forgetProjects();
  const left = (await indexedDB.databases()).map(({ name }) => name);
  expect(left).not.toContain(PROJECTS);
  expect(left).not.toContain(TABLES);
});

test("what is no project, or no table, is not shown", () => {
  expect(projectFrom({ ...aProject(), file: [] })).toBeNull();
  expect(projectFrom({ ...aProject(), file: { a: "x".repeat(PROJECT_LIMITS.characters) } })).toBeNull();
  expect(projectFrom({ ...aProject(), trashed: "no" })).toBeNull();
  expect(projectFrom(null)).toBeNull();
  expect(tableFrom({ ...TABLE, text: 3 })).toBeNull();
  expect(tableFrom("slip")).toBeNull();
});

test("two tabs that fill in two fields of one project lose neither; in one field the last stands", () => {
  const before = aProject();
  const other = { ...before, file: { ...before.file, problem: "Visits are missed" }, changed: 20 };
  const mine = { ...before, file: { ...before.file, aims: "Under 15 of 100" }, changed: 15 };
  expect(projectToKeep(other, before, mine)).toMatchObject({
    file: { kind: "workflow", problem: "Visits are missed", aims: "Under 15 of 100" },
    changed: 20,
  });
  const title = { ...before, file: { ...before.file, title: "Mine" } };
  const theirs = { ...before, file: { ...before.file, title: "Theirs" } };
  expect(projectToKeep(theirs, before, title).file.title).toBe("Mine");
});

test("a field that this tab emptied stays empty, and work brings a project back from the trash", () => {
  const before = aProject({ file: { kind: "workflow", title: "A", problem: "Old" } });
  const emptied = aProject({ file: { kind: "workflow", title: "A" } });
  expect(projectToKeep(before, before, emptied).file).toEqual({ kind: "workflow", title: "A" });
  expect(projectToKeep({ ...before, trashed: 30 }, before, emptied).trashed).toBeNull();
  expect(projectToKeep({ ...before, trashed: 30 }, before, before).trashed).toBe(30);
});

test("further tables are those that the file names, each under a key of its own project", async () => {
  const file = {
    chart: { data: "chart.csv" },
    comparison: { data: "cases.csv" },
    evaluations: [{ data: "sus.csv" }, {}, null, { data: 3 }],
  };
  expect(namedTables(file)).toEqual(["cases.csv", "sus.csv"]);
  expect(namedTables({ comparison: "slip", evaluations: "slip" })).toEqual([]);
  const keys = ["p", "q"].flatMap((id) => [id, ...namedTables(file).map((name) => tableKey(id, name))]);
  expect(new Set(keys).size).toBe(6);
  for (const id of keys) await keptTables().change(id, () => ({ ...TABLE, id }));
  await keptTables().change(tableKey("p", "cases.csv"), () => null);
  expect((await keptTables().of("one"))?.map(({ id }) => id).toSorted()).toEqual(
    keys.filter((id) => id !== "p/cases.csv").toSorted(),
  );
});
