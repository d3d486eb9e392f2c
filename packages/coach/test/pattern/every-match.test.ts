import { expect, it } from "vitest";
import { splitParagraph } from "../../src/document/split-paragraph.ts";
import { everyMatch } from "../../src/pattern/every-match.ts";

it("places that overlap are all found, whichever begins first", () => {
  const [first] = splitParagraph("We went from village to village at dusk.");
  const found = everyMatch(["went from village", "from village to village"])(first?.sentence.tokens ?? []);
  expect(found).toEqual([
    { first: 1, last: 3 },
    { first: 2, last: 5 },
  ]);
});
