import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactsBundle, loadFacts, loadGivenFacts } from "../src/index.ts";
import { buildBundle, Faults, readData } from "../src/node/index.ts";
import { withData } from "./tiny-data.ts";

const tiny = withData({}, (folder) => {
  const faults = new Faults();
  return buildBundle(readData(folder, faults), "full", faults);
});

function builtBundle(rights: "full" | "public"): FactsBundle {
  const file = new URL(`../generated/facts-${rights}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
}

/** The tables of the build beside a ledger of a few programs: each kind of entry, so that every place is small to try. */
const {
  seasons,
  parameters,
  matchRates,
  bestRates,
  matchedPerApplicant,
  scores,
  fellowships,
  careers,
  visaRules,
  interview,
} = builtBundle("full");
const some = {
  ...tiny,
  seasons: seasons.slice(-1),
  parameters: {
    ...parameters,
    evidence: parameters.evidence.slice(0, 3),
    specialties: parameters.specialties.slice(0, 2),
    usualLists: parameters.usualLists!.slice(0, 2),
    hurdles: parameters.hurdles!.slice(0, 2),
  },
  matchRates: matchRates.slice(0, 2),
  bestRates: bestRates!.slice(0, 2),
  matchedPerApplicant: matchedPerApplicant!.slice(0, 2),
  scores: scores.slice(0, 2),
  fellowships: [fellowships.find(({ visas }) => visas !== undefined)!, fellowships[0]!],
  careers: careers!,
  visaRules: visaRules!,
  interview: { ...interview!, questions: interview!.questions.slice(0, 2) },
};

/** The way to a place in a value. */
type Way = readonly (string | number)[];

/** Every way to a value that is neither list nor group. */
function* waysIn(value: unknown, way: Way = []): Generator<Way> {
  if (typeof value !== "object" || value === null) {
    yield way;
    return;
  }
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) yield* waysIn((value as Record<string | number, unknown>)[key], [...way, key]);
}

function valueAt(value: unknown, way: Way): unknown {
  return way.reduce((of, key) => (of as Record<string | number, unknown>)[key], value);
}

function withValue(value: unknown, [key, ...rest]: Way, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = withValue((value as Record<string | number, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((item, at) => (at === key ? inner : item))
    : { ...(value as object), [key]: inner };
}

const WAYS = [...waysIn(some)];

function pathOf(json: unknown): string | null {
  const loaded = loadGivenFacts(json);
  return loaded.ok ? null : (loaded.problems[0]?.path ?? "");
}

describe("facts that somebody gives", () => {
  test.each(["full", "public"] as const)("what the build made is read, %s", (rights) => {
    const built = builtBundle(rights);
    expect(loadGivenFacts(built)).toEqual(loadFacts(built));
  });

  test("a cell of another type is refused by its field and its program", () => {
    const id = tiny.ids[1];
    const put = (field: string, value: unknown): unknown => ({
      ...tiny,
      columns: {
        ...tiny.columns,
        [field]: { values: tiny.ids.map((_, row) => (row === 1 ? value : null)), provenance: 0 },
      },
    });
    expect(pathOf(put("city", 5))).toBe(`columns.city[${id}]`);
    expect(pathOf(put("visaJ1", "yes"))).toBe(`columns.visaJ1[${id}]`);
    expect(pathOf(put("lastSeen", "2024"))).toBe(`columns.lastSeen[${id}]`);
    expect(pathOf(put("city", "Boston"))).toBeNull();
  });

  test("a place that points at no word, row or origin is refused", () => {
    const { name } = tiny.columns;
    const words = { values: tiny.ids.map(() => 1), words: ["One"], provenance: 0 };
    expect(pathOf({ ...tiny, columns: { ...tiny.columns, name: words } })).toBe(
      `columns.name[${tiny.ids[0]}]`,
    );
    expect(pathOf({ ...tiny, columns: { ...tiny.columns, name: { ...name, provenance: 99 } } })).toBe(
      "columns.name.provenance[0]",
    );
    const beside = { fields: ["city"], rows: [99], field: [0], values: ["Boston"], provenance: [0] };
    expect(pathOf({ ...tiny, further: beside })).toBe("further.rows[0]");
    expect(pathOf({ ...tiny, ids: tiny.ids.map(() => "acgme:1400000001") })).toBe("ids[1]");
  });

  test.each(["2026-02-30", "2026-13-01", "soon", ""])(
    "the day “%s” is refused where a day must be",
    (date) => {
      const [season] = some.seasons;
      const dates = season!.dates.map((one) => ({ ...one, date }));
      expect(pathOf({ ...some, seasons: [{ ...season, dates }] })).toBe("seasons[0].dates[0].date");
      expect(pathOf({ ...tiny, version: `${date}-abc` })).toBe("version");
      expect(pathOf({ ...tiny, sources: [{ ...tiny.sources[0], retrieved: date }] })).toBe(
        "sources[0].retrieved",
      );
    },
  );

  test("whatever value is put in any place, the file is read or refused in plain data, never thrown at", () => {
    const edit = fc.record({ way: fc.constantFrom(...WAYS), depth: fc.nat(6), by: fc.jsonValue() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let json: unknown = some;
        for (const { way, depth, by } of edits) {
          try {
            json = withValue(json, way.slice(0, depth), by);
          } catch {
            // An edit before it took this place away.
          }
        }
        const loaded = loadGivenFacts(json);
        if (!loaded.ok) expect(structuredClone(loaded.problems)).toEqual(loaded.problems);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test("a value of another type is refused wherever it stands", () => {
    const other = (value: unknown): unknown => (typeof value === "number" ? "5" : 5.5);
    const taken = WAYS.filter((way) => {
      const json = withValue(some, way, other(valueAt(some, way)));
      return loadGivenFacts(json).ok;
    });
    // A number or nothing may stand in these; the half beside it is a number too.
    const isNumber = (way: Way): boolean => valueAt(some, way) === null;
    expect(taken.filter((way) => !isNumber(way))).toEqual([]);
  });
});
