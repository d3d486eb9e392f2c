import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  APPLICANT_TYPES,
  type Facts,
  FIELD_NAMES,
  factsAt,
  type Rights,
  SPECIALTIES,
  searchPrograms,
} from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { type FactsBundle, loadFacts } from "../../src/index.ts";
import { checkControls } from "../../src/node/check-controls.ts";
import { buildBundle, Faults, readData, repositoryData } from "../../src/node/index.ts";

const data = repositoryData();
const faults = new Faults();
const folder = readData(data, faults);
const bundles: Readonly<Record<Rights, FactsBundle>> = {
  full: buildBundle(folder, "full", faults),
  public: buildBundle(folder, "public", faults),
};
const controls = checkControls(data, bundles.full, folder.sources, faults);

function factsOf(rights: Rights): Facts {
  const loaded = loadFacts(JSON.parse(JSON.stringify(bundles[rights])));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

test("the project's own data have no fault", () => {
  expect(faults.list).toEqual([]);
  expect(controls.length).toBeGreaterThan(20);
});

describe.each(["full", "public"] as const)("the %s build", (rights) => {
  const facts = factsOf(rights);
  const { programs } = facts;
  const rows = Array.from({ length: programs.size }, (_, row) => row);

  test("is at most 700 KiB compressed", () => {
    expect(gzipSync(JSON.stringify(bundles[rights]), { level: 9 }).length).toBeLessThanOrEqual(700 * 1024);
  });

  test("holds over 5,000 programs that no doubt hangs on, each with name, specialty and state", () => {
    const sure = rows.filter((row) => programs.doubt[row] === null);
    expect(sure.filter((row) => !programs.ids[row]?.includes("/")).length).toBeGreaterThan(5000);
    for (const field of ["name", "specialty", "state"] as const) {
      const values = programs.columns.get(field)?.values ?? [];
      expect(sure.filter((row) => typeof values[row] !== "string")).toEqual([]);
    }
  });

  test("has an openness for every row and type, its basis told", () => {
    const cells = programs.size * APPLICANT_TYPES.length;
    expect([facts.openness.mean.length, facts.openness.sd.length]).toEqual([cells, cells]);
    expect(facts.openness.mean.every((mean) => mean > -12 && mean < 6)).toBe(true);
    expect(facts.openness.sd.every((sd) => sd > 0 && sd < 5)).toBe(true);
    const own = facts.openness.basis.filter((basis) => basis > 0).length;
    expect(rights === "public" ? own === 0 : own > cells / 3).toBe(true);
  });

  test("names a known source for every value, and none whose values may not be shown", () => {
    let seen = 0;
    for (const row of rows) {
      for (const field of FIELD_NAMES) {
        for (const fact of factsAt(programs, row, field)) {
          const source = facts.sources.get(fact.source);
          const allowed =
            source?.rights !== "estimate-only" || (rights === "full" && fact.standing === "derived");
          const shown = rights === "full" || source?.rights !== "cited";
          if (!source || !allowed || !shown) throw new Error(`${programs.ids[row]} ${field} ${fact.source}`);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(100_000);
  });

  test("shows what rests on material that may not be shown as ranges and bands only", () => {
    const estimates = new Set<string>();
    for (const row of rows) {
      for (const field of FIELD_NAMES) {
        for (const fact of factsAt(programs, row, field)) {
          if (facts.sources.get(fact.source)?.rights === "estimate-only") estimates.add(field);
        }
      }
    }
    expect([...estimates].sort()).toEqual(rights === "full" ? ["step1MinimumBand", "step2MinimumBand"] : []);
  });

  test("has what the calculations need: seasons, parameters, priors", () => {
    expect(facts.seasons.length).toBeGreaterThan(0);
    expect(facts.parameters.evidence.length).toBeGreaterThan(0);
    expect(facts.parameters.specialties.length).toBeGreaterThan(0);
    expect(facts.parameters.sponsorsPrior.visaJ1["*"]).toBeGreaterThan(0);
    expect(facts.fellowships?.length).toBe(62);
  });

  test("finds programs by city, state and specialty", () => {
    for (const query of ["bronx internal medicine", "texas family medicine", "pathology boston"]) {
      expect(searchPrograms(programs, query, 5).length).toBeGreaterThan(2);
    }
  });
});

describe("rights", () => {
  const [full, open] = [factsOf("full"), factsOf("public")];

  test("the public build has the same rows and the same public facts", () => {
    expect(open.programs.ids).toEqual(full.programs.ids);
    expect(open.programs.doubt).toEqual(full.programs.doubt);
    for (const field of ["name", "track", "setting", "visaJ1", "visaH1b", "ehrVendor", "nrmpCode"] as const) {
      expect(open.programs.columns.get(field)?.values).toEqual(full.programs.columns.get(field)?.values);
    }
  });

  test("every specialty of the list has programs", () => {
    const known = new Set(full.programs.columns.get("specialty")?.values);
    expect(SPECIALTIES.filter(({ name }) => !known.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe("contact data", () => {
  const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(csv|ya?ml|md)$/.test(path),
  );

  test("no e-mail address or phone number stands in any file of the data folder", () => {
    expect(files.length).toBeGreaterThan(50);
    const mail = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
    const phone = /(\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b/;
    const bad = files.filter((path) => {
      const text = readFileSync(join(data, path), "utf8");
      return mail.test(text) || phone.test(text);
    });
    expect(bad).toEqual([]);
  });
});
