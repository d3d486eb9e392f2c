import * as fc from "fast-check";

/** Expressions as our frames hold them: letters, spaces, classes, groups that may be absent, alternatives, repeats. */
export const anyExpression: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom("a", "b", "c", " ", "[ab]", ".", "(?:a|bc)", "(?:a )?", "b?", "c*", "a+"),
      fc.constantFrom("(?:ab){0,2}", "(?:ab|c){1,2}", "(?:ab|(?:b|ca)c)"),
      fc
        .tuple(fc.constantFrom("a", "b"), fc.constantFrom("c", " "))
        .map(([one, other]) => `(?:${one}${other}|${other})`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

/** Texts of the same few letters. */
export const fewLetters: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("a", "b", "c", " "), { maxLength: 9 })
  .map((letters) => letters.join(""));
