import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterTriples, telltaleOf } from "../../src/rules/letter-triples.ts";

describe("letter triples", () => {
  it("never miss a text that is held", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 3 }), fc.string(), (before, held, after) => {
        const place = telltaleOf(held);
        expect(place === null ? 1 : letterTriples(before + held + after)[place]).toBe(1);
      }),
    );
  });

  it("rule out most texts that are not held", () => {
    const triples = letterTriples("i counted pills on the night shift");
    const others = ["residency", "because", "statement", "program", "match"];
    expect(others.filter((text) => triples[telltaleOf(text) ?? 0] === 1)).toEqual([]);
  });

  it("have nothing to say of two letters", () => {
    expect(telltaleOf("of")).toBeNull();
  });
});
