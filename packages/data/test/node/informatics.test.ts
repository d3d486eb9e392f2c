import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InformaticsFacts, Source } from "@smartpick/core";
import { afterEach, describe, expect, it } from "vitest";
import { describeFault, Faults, repositoryData } from "../../src/node/index.ts";
import { informaticsFor, readInformatics } from "../../src/node/read-informatics.ts";
import { readSources } from "../../src/node/read-sources.ts";

function shipped(): readonly [InformaticsFacts, ReadonlyMap<string, Source>] {
  const faults = new Faults();
  const sources = readSources(repositoryData(), faults);
  const read = readInformatics(repositoryData(), sources, faults);
  expect(faults.list).toEqual([]);
  if (read === null) throw new Error("no tables");
  return [read, sources];
}

let folder: string | null = null;
afterEach(() => {
  if (folder !== null) rmSync(folder, { recursive: true });
  folder = null;
});

function faultsIn(name: string, text: string): string {
  folder = mkdtempSync(join(tmpdir(), "informatics-"));
  mkdirSync(join(folder, "informatics"));
  writeFileSync(join(folder, "informatics/competencies.yaml"), "domains: []\nexpectations: []\n");
  writeFileSync(join(folder, `informatics/${name}.yaml`), text);
  const faults = new Faults();
  readInformatics(folder, new Map([["a-source", {} as Source]]), faults);
  return faults.list.map(describeFault).join("\n");
}

const COURSE =
  "{id: a, name: Course, provider: A school, kind: course, hours: null, length: null, usd: null, price: null, teaches: [sql], examined: null, open: true, year: 2024, source: a-source}";

describe("the tables for an informatics profile", () => {
  it("hold every domain and stage, and no price or length that nobody published", () => {
    const [{ domains, credentials, expectations }] = shipped();
    expect(domains).toHaveLength(5);
    expect(new Set(expectations.map(({ stage }) => stage)).size).toBe(3);
    for (const { usd, price, hours, length } of credentials) {
      if (usd !== null) expect(price).not.toBeNull();
      if (hours !== null) expect(length).not.toBeNull();
    }
  });

  it("say why where the product judges", () => {
    const [{ expectations }] = shipped();
    for (const { source, reason } of expectations)
      if (source === null) expect(reason.length).toBeGreaterThan(40);
  });

  it("go into the public build but for what may only be cited", () => {
    const [facts, sources] = shipped();
    const [first] = facts.credentials;
    const cited = new Map([
      ...sources,
      [first!.source, { ...sources.get(first!.source)!, rights: "cited" as const }],
    ]);
    expect(informaticsFor(facts, cited, "full").credentials).toEqual(facts.credentials);
    const left = informaticsFor(facts, cited, "public");
    expect(left.credentials.map(({ id }) => id)).not.toContain(first!.id);
    expect(left.expectations).toEqual(facts.expectations);
  });

  it.each([
    ["an id twice", `- ${COURSE}\n- ${COURSE}\n`, "each id once"],
    ["an unknown source", `- ${COURSE.replace("a-source", "nowhere")}\n`, "nowhere"],
    ["an unknown skill", `- ${COURSE.replace("sql", "sequel")}\n`, "teaches"],
    [
      "a price that ends before it begins",
      `- ${COURSE.replace("usd: null", "usd: {least: 9, most: 1}")}\n`,
      "least",
    ],
  ])("with %s are refused", (_, text, says) => {
    expect(faultsIn("credentials", text)).toContain(says);
  });

  it("without a domain are refused", () => {
    expect(faultsIn("venues", "[]\n")).toContain("one row at least for each domain");
  });
});
