import { expect, it } from "vitest";
import { hospitalsOf } from "../../src/facts/hospitals.ts";
import { syntheticFacts } from "../chances/synthetic-facts.ts";

const at = (name: string, sponsor: string | null, city: string | null, state = "NY") => ({
  state,
  fields: {
    name: { value: name },
    ...(sponsor === null ? {} : { sponsor: { value: sponsor } }),
    ...(city === null ? {} : { city: { value: city } }),
  },
});

it("joins programs of one town by sponsor or by name, and no others", () => {
  const { programs } = syntheticFacts([
    at("Lakes Hospital Program", "Lakes Health", "Albany"),
    at("Lakes Hospital", null, "Albany"),
    at("North Clinic Program", "Lakes Health", "Albany"),
    at("Lakes Hospital Program", "Lakes Health", "Troy"),
    at("Lakes Hospital Program", "Lakes Health", "Albany", "OR"),
    at("Lakes Hospital Program", "Lakes Health", null),
    at("Other Hospital Program", null, "Albany"),
  ]);
  expect([...hospitalsOf(programs, [0, 1, 2, 3, 4, 5, 6])]).toEqual([0, 0, 0, 1, 2, 3, 4]);
});
