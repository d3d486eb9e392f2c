import { parseProfileValue, toFile } from "@smartpick/profile";
import { expect, test } from "vitest";
import { type FieldSpec, LIST_SPECS, type ListSpec } from "../../../src/features/informatics/field-specs.ts";

const VALUES: Readonly<Record<FieldSpec["form"], unknown>> = {
  line: "words",
  prose: "words",
  month: "2024-05",
  "month-or-now": "now",
  number: 12,
  pick: null,
  "yes-no": true,
  lines: ["one", "two"],
  address: "https://example.org/poster",
  day: "2026-09-02",
};

const answerOf = ({ form, choices = [] }: FieldSpec, at: number): unknown =>
  form === "pick" ? choices[at % choices.length]?.id : VALUES[form];

function filled({ named, fields, nested = [] }: ListSpec, at: number): Record<string, unknown> {
  const told = (specs: readonly FieldSpec[]) =>
    Object.fromEntries(specs.map((spec) => [spec.key, answerOf(spec, at)]));
  return {
    ...told([named, ...fields]),
    ...Object.fromEntries(nested.map((one) => [one.key, [{ ...one.begins, ...told(one.fields) }]])),
  };
}

const profileWith = (portfolio: unknown) =>
  parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img" },
    exams: { step2ck: 230 },
    seeks: { specialties: ["Pathology"] },
    portfolio,
  });

test.each(Object.entries(LIST_SPECS))(
  "every answer of the form of %s is one that the profile has",
  (list, spec) => {
    const longest = Math.max(...[spec.named, ...spec.fields].map(({ choices = [] }) => choices.length), 10);
    for (let at = 0; at < longest; at++) {
      const entry = filled(spec, at);
      const parsed = profileWith({ [list]: [entry] });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      expect(parsed.value.portfolio.free).toEqual([]);
      expect(toFile(parsed.value)?.portfolio).toEqual({ [list]: [entry] });
    }
  },
);

test.each(Object.entries(LIST_SPECS))("an entry of %s is one as soon as it has a name", (list, spec) => {
  const parsed = profileWith({ [list]: [{ [spec.named.key]: "A name" }] });
  expect(parsed.ok && parsed.value.portfolio.free).toEqual([]);
});

test("so is an entry within an entry", () => {
  for (const { key, named, begins } of LIST_SPECS.projects.nested ?? []) {
    const parsed = profileWith({ projects: [{ title: "A", [key]: [{ ...begins, [named]: "A name" }] }] });
    expect(parsed.ok && parsed.value.portfolio.free).toEqual([]);
  }
});
