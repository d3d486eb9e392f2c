import { describe, expect, it } from "vitest";
import { frameFinder, framePlaces } from "../../src/rules/frames.ts";

/** The passages that a frame finds. */
function found(frame: string, text: string): readonly string[] {
  return framePlaces([frame], { fruit: ["plums?", "figs?"] })(text).map(({ from, to }) =>
    text.slice(from, to),
  );
}

describe("a frame", () => {
  it.each([
    ["(dear|kind) sir", "Dear Sir, a dear sirup", ["Dear Sir"]],
    ["a (ripe )?@fruit", "a ripe fig, a plum", ["a ripe fig", "a plum"]],
    ["i ~2 sleep", "I do not sleep, and I can no longer sleep", ["I do not sleep"]],
    ["sir ?/ ?madam", "sir/madam, sir / madam", ["sir/madam", "sir / madam"]],
    ["well", "a well-known well", ["well"]],
    ["we (go |stay )", "we go home", ["we go"]],
  ])("%s in “%s” finds %j", (frame, text, expected) => {
    expect(found(frame, text)).toEqual(expected);
  });

  it("leaves alone what another says in quotation marks", () => {
    expect(found("dear sir", 'He read "Dear Sir" and put it down.')).toEqual([]);
    expect(found("dear sir", 'Dear Sir, he read "no" and put it down.')).toEqual(["Dear Sir"]);
  });

  it("throws where it names a list that is not given, which is a fault of the rule", () => {
    expect(() => framePlaces(["@stone"])).toThrow();
  });

  it("says how sure each hit is", () => {
    const find = frameFinder({ must: ["never"], could: ["often"] });
    expect(find("often or never").map(({ severity }) => severity)).toEqual(["must", "could"]);
  });
});
