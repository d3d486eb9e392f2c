import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseProject, parseProjectValue, projectTreeIn } from "../../src/index.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/projects/${name}.yaml`, import.meta.url), "utf8");

it.each(["reminder-call", "no-show-reminders"])("gives of %s a tree that is the same project", (name) => {
  const tree = projectTreeIn(example(name), `${name}.yaml`);
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems));
  expect(parseProjectValue(tree.value)).toEqual(parseProject(example(name)));
  // Kept as JSON and read as a file of that form, it is still the same.
  expect(parseProject(JSON.stringify(tree.value), "a.json")).toEqual(parseProject(example(name)));
});

it.each([
  ["", "not-a-mapping"],
  ["- a list", "not-a-mapping"],
  ["title: A\nkind: workflow\nchart: {data: /etc/x.csv}", "wrong-type"],
  ['{"title": "A", "kind": "workflow", "__proto__": {"polluted": 1}}', "unknown-key"],
  ["title: &a A\nkind: *a", "syntax"],
])("refuses %j as a project is refused", (text, code) => {
  const read = projectTreeIn(text, "a.yaml");
  expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  expect(read).toEqual(parseProject(text, "a.yaml"));
  expect({}).not.toHaveProperty("polluted");
});
