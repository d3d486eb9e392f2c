import fc from "fast-check";
import type {
  Fact,
  FactColumn,
  Facts,
  FactTable,
  FactValue,
  FieldName,
  Provenance,
} from "../../src/index.ts";
import { smallFacts } from "../facts/small-table.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const NAMES = ["a", "b", "c", "d", "e"].map((letter) => `acgme:140000000${letter.charCodeAt(0) - 96}`);

const provenance = fc.record({
  source: fc.constantFrom("list", "page"),
  year: fc.constantFrom(2021, 2026, null),
  kind: fc.constantFrom("rule" as const, "observation" as const),
  standing: fc.constant("published" as const),
  note: fc.constantFrom(null, "old"),
});

const VALUES = {
  visaJ1: fc.constantFrom(true, false, null),
  step2Minimum: fc.constantFrom(220, 230, null),
} satisfies Partial<Record<FieldName, fc.Arbitrary<FactValue>>>;

type Field = keyof typeof VALUES;
const FIELDS = Object.keys(VALUES) as readonly Field[];

const program = fc.record({
  visaJ1: VALUES.visaJ1,
  step2Minimum: VALUES.step2Minimum,
  origins: fc.tuple(provenance, provenance),
  beside: fc.array(
    fc.record({ field: fc.constantFrom(...FIELDS), value: fc.constantFrom(210, true), origin: provenance }),
    { maxLength: 2 },
  ),
  doubt: fc.constantFrom(null, "closed" as const),
  openness: fc.constantFrom(-2, -3),
});

type Program = typeof program extends fc.Arbitrary<infer P> ? P : never;

function tableOf(ids: readonly string[], programs: readonly Program[]): FactTable {
  const origins: Provenance[] = [
    { source: "list", year: 2020, kind: "observation", standing: "published", note: null },
  ];
  const columns = new Map<FieldName, FactColumn>();
  const named: readonly (readonly [FieldName, (id: string) => string])[] = [
    ["name", (id) => `Program ${id.slice(-1)}`],
    ["specialty", () => "Internal Medicine"],
  ];
  for (const [field, of] of named)
    columns.set(field, { values: ids.map(of), provenance: new Uint16Array(ids.length) });
  for (const [at, field] of FIELDS.entries()) {
    const places = programs.map(({ origins: both }) => origins.push(both[at]!) - 1);
    columns.set(field, { values: programs.map((one) => one[field]), provenance: Uint16Array.from(places) });
  }
  const further = new Map<number, readonly Fact[]>();
  for (const [row, { beside }] of programs.entries()) {
    if (beside.length > 0)
      further.set(
        row,
        beside.map(({ field, value, origin }) => ({ field, value, ...origin })),
      );
  }
  return {
    size: ids.length,
    ids,
    columns,
    provenance: origins,
    further,
    doubt: programs.map(({ doubt }) => doubt),
  };
}

/** Facts of a few programs in any order, with a season whose dates and fees vary. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    ids: fc.shuffledSubarray(NAMES),
    programs: fc.array(program, { minLength: NAMES.length, maxLength: NAMES.length }),
    usd: fc.constantFrom(85, 90),
    date: fc.constantFrom("2027-03-03", null),
    hasLimits: fc.boolean(),
    rate: fc.constantFrom(0.5, 0.6),
    version: fc.constantFrom("one", "two"),
  })
  .map(({ ids, programs, usd, date, hasLimits, rate, version }) => {
    const facts = smallFacts(tableOf(ids, programs.slice(0, ids.length)));
    const { fixedFees, dates, limits } = SMALL_SEASON;
    return {
      ...facts,
      version,
      openness: {
        ...facts.openness,
        mean: Float32Array.from(ids.flatMap((_, row) => Array<number>(4).fill(programs[row]!.openness))),
      },
      parameters: { ...facts.parameters, version },
      seasons: [
        {
          ...SMALL_SEASON,
          fixedFees: fixedFees.map((fee) => ({ ...fee, usd })),
          dates: dates.map((day) => ({ ...day, date })),
          limits: hasLimits ? limits : [],
        },
      ],
      matchRates: [
        {
          specialty: "Internal Medicine",
          type: "us-img",
          year: 2026,
          matched: 1,
          n: 2,
          rate,
          source: "list",
        },
      ],
    };
  });
