import {
  APPLICANT_TYPES,
  type CareersFacts,
  CLOCK_ENDS,
  FELLOWSHIP_COUNTS,
  FELLOWSHIP_DAYS,
  FELLOWSHIP_FIGURES,
  type FellowshipProcess,
  type InformaticsFellowship,
  type InformaticsRole,
  LOOKED_FOR_TESTS,
  REQUIREMENT_TESTS,
  SKILL_LEVELS,
  SKILL_NAMES,
} from "@smartpick/core";
import {
  count,
  day,
  type Form,
  flag,
  ifThere,
  keysOf,
  listOf,
  number,
  oneOf,
  orNull,
  share,
  text,
  whole,
} from "./form.ts";

type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

const year = whole(1900, 2200);
const readIn = { source: text, year: orNull(year) };
const sourced = { id: text, says: text, ...readIn };

/** The accredited fellowships. */
export const fellowshipsForm = listOf(
  keysOf<InformaticsFellowship>({
    code: text,
    institution: text,
    city: orNull(text),
    state: orNull(text),
    baseSpecialty: orNull(text),
    source: text,
    year: orNull(year),
    positions: ifThere(count),
    healthRecord: ifThere(
      keysOf<NonNullable<InformaticsFellowship["healthRecord"]>>({
        system: text,
        note: orNull(text),
        ...readIn,
      }),
    ),
    visas: ifThere(
      keysOf<NonNullable<InformaticsFellowship["visas"]>>({
        sponsored: listOf(oneOf("j1", "h1b")),
        ...readIn,
      }),
    ),
    application: ifThere(
      keysOf<NonNullable<InformaticsFellowship["application"]>>({ says: text, ...readIn }),
    ),
    website: ifThere(text),
    accreditationFrom: ifThere(day),
    nameConfidence: ifThere(oneOf("high", "medium")),
  }),
);

const processForm = keysOf<FellowshipProcess>({
  near: keysOf<FellowshipProcess["near"]>({ miles: number, source: text }),
  steps: listOf(keysOf<Item<FellowshipProcess["steps"]>>({ id: text, title: text, when: text, ...readIn })),
  dates: listOf(
    keysOf<Item<FellowshipProcess["dates"]>>({
      cycle: year,
      what: oneOf(...FELLOWSHIP_DAYS),
      from: day,
      until: orNull(day),
      source: text,
    }),
  ),
  requirements: listOf(
    keysOf<Item<FellowshipProcess["requirements"]>>({
      ...sourced,
      test: oneOf(...REQUIREMENT_TESTS),
      usd: orNull(number),
      program: orNull(text),
    }),
  ),
  lookedFor: listOf(
    keysOf<Item<FellowshipProcess["lookedFor"]>>({ ...sourced, test: oneOf(...LOOKED_FOR_TESTS) }),
  ),
  figures: listOf(
    keysOf<Item<FellowshipProcess["figures"]>>({
      id: oneOf(...FELLOWSHIP_FIGURES),
      among: oneOf("applicants", "joined", "matched", "programs", "directors", "fellows"),
      years: listOf(year),
      count: orNull(count),
      of: count,
      share: orNull(share),
      source: text,
    }),
  ),
  counts: listOf(
    keysOf<Item<FellowshipProcess["counts"]>>({
      id: oneOf(...FELLOWSHIP_COUNTS),
      years: listOf(year),
      value: orNull(number),
      low: orNull(number),
      high: orNull(number),
      source: text,
    }),
  ),
  rules: listOf(keysOf<Item<FellowshipProcess["rules"]>>(sourced)),
  unknown: listOf(keysOf<Item<FellowshipProcess["unknown"]>>({ id: text, what: text })),
});

const level = oneOf(...SKILL_LEVELS);

/** Skills by name, each with a level; a role names only those that it asks. */
const asksForm = keysOf<Record<(typeof SKILL_NAMES)[number], unknown>>(
  Object.fromEntries(SKILL_NAMES.map((name) => [name, ifThere(level)])) as Record<
    (typeof SKILL_NAMES)[number],
    Form
  >,
);

const roleForm = keysOf<InformaticsRole>({
  id: text,
  title: text,
  does: text,
  asks: asksForm,
  also: listOf(text),
  entry: keysOf<InformaticsRole["entry"]>({
    says: text,
    licence: orNull(flag),
    source: orNull(text),
    year: orNull(year),
  }),
  pay: orNull(
    keysOf<NonNullable<InformaticsRole["pay"]>>({
      usd: number,
      year,
      occupation: text,
      trust: oneOf("official", "second-hand"),
      source: text,
      note: orNull(text),
    }),
  ),
  permit: orNull(keysOf<NonNullable<InformaticsRole["permit"]>>({ says: text, source: orNull(text) })),
  sources: listOf(text),
});

/** The process of the fellowship, and other roads in informatics. */
export const careersForm = keysOf<CareersFacts>({
  process: processForm,
  permits: listOf(keysOf<Item<CareersFacts["permits"]>>({ id: text, says: text, source: text })),
  roles: listOf(roleForm),
  clocks: listOf(
    keysOf<Item<CareersFacts["clocks"]>>({
      id: text,
      says: text,
      years: orNull(count),
      types: listOf(oneOf(...APPLICANT_TYPES)),
      over: orNull(oneOf(...CLOCK_ENDS)),
      source: orNull(text),
    }),
  ),
  keepsOpen: listOf(
    keysOf<Item<CareersFacts["keepsOpen"]>>({
      id: text,
      says: text,
      factor: orNull(text),
      source: orNull(text),
    }),
  ),
});
