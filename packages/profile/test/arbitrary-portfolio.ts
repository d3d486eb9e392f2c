import {
  ARTEFACT_KINDS,
  EDUCATION_KINDS,
  MENTOR_KINDS,
  PROJECT_KINDS,
  PROJECT_STATES,
  PUBLICATION_KINDS,
  SKILL_LEVELS,
} from "@smartpick/core";
import fc from "fast-check";

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => dropPrototypeKeys(value));
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((one) => /\S/u.test(one) && !/\p{C}/u.test(one));
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const day = month.map((one) => `${one}-17`);
const amount = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.constantFrom(0.5, 12.25));
const address = fc.constant("https://example.org/a");
const maybe = { requiredKeys: ["title" as const] };
const lines = fc.array(line, { maxLength: 2 });

const skill = fc.oneof(
  fc.constantFrom("Python", "R", "Power BI", "SNOMED CT", "Gardening"),
  fc.record(
    { name: line, level: fc.constantFrom(...SKILL_LEVELS), measured: line, note: line },
    { requiredKeys: ["name"] },
  ),
);
const education = fc.record(
  {
    title: line,
    provider: line,
    kind: fc.constantFrom(...EDUCATION_KINDS),
    from: month,
    completed: month,
    hours: fc.integer({ min: 0, max: 20_000 }),
    skills: lines,
    examined: fc.boolean(),
    address,
    note: line,
  },
  maybe,
);
const measure = fc.record(
  {
    name: line,
    unit: line,
    before: amount,
    after: amount,
    n: fc.integer({ min: 0, max: 500 }),
    method: line,
  },
  { requiredKeys: ["name"] },
);
const artefact = fc.record(
  { kind: fc.constantFrom(...ARTEFACT_KINDS), title: line, address },
  { requiredKeys: ["kind", "title"] },
);
const project = fc.record(
  {
    title: line,
    kind: fc.constantFrom(...PROJECT_KINDS),
    role: line,
    place: line,
    from: month,
    to: fc.oneof(month, fc.constant("now")),
    state: fc.constantFrom(...PROJECT_STATES),
    tools: lines,
    skills: lines,
    deeds: lines,
    measures: fc.array(measure, { maxLength: 2 }),
    artefacts: fc.array(artefact, { maxLength: 2 }),
    confirmed_by: line,
    note: line,
  },
  maybe,
);
const publication = fc.record(
  {
    title: line,
    kind: fc.constantFrom(...PUBLICATION_KINDS),
    venue: line,
    month,
    accepted: fc.boolean(),
    project: line,
    address,
  },
  maybe,
);
const committee = fc.record(
  { name: line, role: line, place: line, from: month, to: fc.oneof(month, fc.constant("now")) },
  { requiredKeys: ["name"] },
);
const mentor = fc.record(
  {
    name: line,
    kind: fc.constantFrom(...MENTOR_KINDS),
    place: line,
    met: fc.array(day, { maxLength: 3 }),
    next: day,
    note: line,
  },
  { requiredKeys: ["name"] },
);
const person = fc.record(
  { name: line, place: line, met: day, about: line, next: line, by: day, done: fc.boolean() },
  { requiredKeys: ["name"] },
);

const mixed = <T>(entry: fc.Arbitrary<T>) => fc.array(fc.oneof(entry, json), { maxLength: 3 });

/** The block `portfolio` as a file writes it: entries of a known form and entries of any other, in any order. */
export const portfolioFileArbitrary = fc.record({
  education: mixed(education),
  skills: mixed(skill),
  projects: mixed(project),
  publications: mixed(publication),
  committees: fc.array(committee, { maxLength: 2 }),
  mentors: fc.array(mentor, { maxLength: 2 }),
  people: fc.array(person, { maxLength: 2 }),
});

function dropPrototypeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropPrototypeKeys);
  if (value === null || typeof value !== "object") return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === "__proto__" ? [] : [[key, dropPrototypeKeys(inner)]],
    ),
  );
}
