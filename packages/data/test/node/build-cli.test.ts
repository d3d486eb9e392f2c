import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { loadFacts } from "../../src/index.ts";
import { changed, type DataFiles, withData } from "../tiny-data.ts";

/** The built command, as the install runs it: a start from the sources takes three times as long. */
const script = fileURLToPath(new URL("../../dist/node/build-cli.js", import.meta.url));

/** Runs the build command on a data folder; gives its status, what it said, and the files it wrote. */
function build(files: DataFiles, ...more: string[]) {
  const out = mkdtempSync(join(tmpdir(), "smartpick-out-"));
  try {
    return withData(files, (data) => {
      const run = spawnSync(process.execPath, [script, "--data", data, "--out", out, ...more], {
        encoding: "utf8",
      });
      const written = (rights: string) => {
        const path = join(out, `facts-${rights}.json.gz`);
        return existsSync(path) ? readFileSync(path) : null;
      };
      const judgements = join(out, "judgements.json");
      return {
        status: run.status,
        said: run.stderr,
        full: written("full"),
        public: written("public"),
        judgements: existsSync(judgements) ? (JSON.parse(readFileSync(judgements, "utf8")) as unknown) : null,
      };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe("the build command", () => {
  let onlyPublic: ReturnType<typeof build>;
  beforeAll(() => {
    onlyPublic = build({}, "--rights", "public");
  });

  test("says in one line which options it takes", () => {
    const { status, said } = build({}, "--help");
    expect(status).toBe(2);
    expect(said.trim()).toBe("Unknown option '--help'; accepted: --rights, --data, --out");
  });

  test("writes the judgements beside the bundles as they stand in them, and none where one is missing", () => {
    const { judgements, public: bundle } = onlyPublic;
    expect(judgements).toEqual(JSON.parse(gunzipSync(bundle!).toString("utf8")).judgements);
    const lacking = build(changed("judgements.yaml", "id: lowChance", "id: noChance"), "--rights", "public");
    expect([lacking.status, lacking.judgements]).toEqual([1, null]);
  });

  test("writes both bundles, the same bytes each time", () => {
    const [first, second] = [build({}), build({})];
    expect(first.status, first.said).toBe(0);
    for (const rights of ["full", "public"] as const) {
      const bytes = first[rights] ?? Buffer.alloc(0);
      expect(bytes.length).toBeGreaterThan(100);
      expect(second[rights]).toEqual(bytes);
      expect(loadFacts(JSON.parse(gunzipSync(bytes).toString("utf8"))).ok).toBe(true);
    }
  });

  test("writes one bundle when the rights are given", () => {
    const { status, full, public: bundle } = onlyPublic;
    expect([status, full, bundle === null]).toEqual([0, null, false]);
  });

  test("fails, writes nothing and names table, row, column and what is accepted", () => {
    const run = build(changed("programs/identity.csv", ",IL,", ",Illinois,"));
    expect([run.status, run.full, run.public]).toEqual([1, null, null]);
    expect(run.said).toContain("programs/identity.csv, row acgme:1400000001, column state:");
    expect(run.said).toContain('found "Illinois"; accepted: a state code');
    expect(run.said).not.toMatch(/^\s+at /m);
  });

  test("refuses rights that are not any, with status 2", () => {
    const run = build({}, "--rights", "all");
    expect(run.status).toBe(2);
    expect(run.said).toContain("full, public");
  });
});
