import { describe, expect, it } from "vitest";
import { ANSWER_NAMES, type AnswerName, answerJsonSchema } from "../src/index.ts";

type Node = Readonly<Record<string, unknown>>;

/** Every object of a JSON Schema, itself first. */
function nodesOf(schema: unknown): Node[] {
  if (typeof schema !== "object" || schema === null) return [];
  return [...(Array.isArray(schema) ? [] : [schema as Node]), ...Object.values(schema).flatMap(nodesOf)];
}

/** What a JSON Schema says of the property at a dotted path; `[]` stands for the items of a list. */
function at(name: AnswerName, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (node, key) =>
        key === "[]" ? (node as { items: unknown }).items : (node as { properties: Node }).properties[key],
      answerJsonSchema(name),
    );
}

describe("answerJsonSchema", () => {
  it.each(ANSWER_NAMES)("of %s is a whole document of draft 2020-12", (name) => {
    const schema = answerJsonSchema(name);
    expect(schema).toMatchObject({ $id: `smartpick/${name}@1`, title: `SmartPick ${name}`, type: "object" });
    expect(schema.$schema).toContain("2020-12");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(ANSWER_NAMES.filter((name) => name !== "portfolio"))("of %s forbids no further key", (name) => {
    expect(nodesOf(answerJsonSchema(name)).filter((node) => node.additionalProperties === false)).toEqual([]);
  });

  it("keeps bounds, vocabularies and descriptions", () => {
    expect(at("plan", "list.[].interview.low")).toEqual({ type: "number", minimum: 0, maximum: 1 });
    expect(at("plan", "list.[].tier")).toEqual({ type: "string", enum: ["safer", "target", "reach"] });
    expect(at("plan", "season")).toMatchObject({ type: "integer", description: "year of the Match" });
    expect(at("forecast", "typical.interviews.pmf")).toMatchObject({
      description: expect.stringContaining("sums to 1"),
    });
    expect(at("plan", "warningReasons.[]")).toMatchObject({ oneOf: expect.any(Array) });
  });
});
