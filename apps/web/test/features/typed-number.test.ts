import fc from "fast-check";
import { expect, test } from "vitest";
import { typedNumber } from "../../src/features/me/fields/typed-number.ts";

const whole = (text: string) => typedNumber(text, { fractions: false });
const fraction = (text: string) => typedNumber(text, { fractions: true });

test.each([
  ["224", 224],
  [" 224 ", 224],
  ["2,000", 2000],
  ["$2,000", 2000],
  ["2 000", 2000],
  ["2\u00A0000", 2000],
  ["2\u202F000", 2000],
  ["2’000", 2000],
  ["US$2000", 2000],
  ["2000 USD", 2000],
  ["US $2,000", 2000],
  ["usd 2000", 2000],
  ["＄2000", 2000],
  ["रू 2,000", "रू 2,000"],
  ["1.500", 1500],
  ["1,500.50", 1500.5],
  ["1.500,50", 1500.5],
  ["1,500,000", 1_500_000],
  ["1.500.000", 1_500_000],
  ["15,00,000", 1_500_000],
  ["2000.5", 2000.5],
  ["2000,5", 2000.5],
  ["2000,50", 2000.5],
  ["224.0", 224],
  ["٢٢١", 221],
  ["۲۲۱", 221],
  ["२२४", 224],
  ["২২৪", 224],
  ["２２４", 224],
  ["١٬٥٠٠", 1500],
  ["\u200F٢٢١", 221],
  ["-5", -5],
  ["–5", -5],
  ["−5", -5],
  ["—5", -5],
])("%j is read as %j", (text, number) => {
  expect(whole(text)).toBe(number);
});

test.each([
  ["1.5", 1.5],
  ["1,5", 1.5],
  ["1.500", 1.5],
  ["0.250", 0.25],
  ["٣٫٥", 3.5],
  ["3", 3],
])("where fractions are usual, %j is read as %j", (text, number) => {
  expect(fraction(text)).toBe(number);
});

test.each(["", "   ", "\u00A0"])("nothing typed is no answer: %j", (text) => {
  expect(whole(text)).toBeUndefined();
});

test.each([
  "abc",
  "$",
  "22a",
  "€2000",
  "€ 2.000",
  "£2000",
  "₹2000",
  "¥2000",
  "2000₽",
  "C$2000",
  "A$ 2000",
  "US€2000",
  "1,50,0",
  "1,5",
  "$1,5",
  "1,50",
  "12,5",
  "1,5000",
  "224,0",
  "٣،٥",
  "1.2.3",
  "1,000.000,5",
  "5-",
  "--5",
  "1e3",
  "0x10",
  "2.",
  ".5",
  "½",
  "1..5",
  "1,,500",
])("%j stays text, for the parser to refuse", (text) => {
  expect(whole(text)).toBe(text);
});

test("every whole number is read back in every usual way of writing it", () => {
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.constantFrom("en-US", "de-DE", "fr-FR", "ne-NP", "ar-EG", "hi-IN"),
      (number, tongue) => {
        expect(whole(new Intl.NumberFormat(tongue).format(number))).toBe(number);
      },
    ),
    { numRuns: 300, seed: 31 },
  );
});

test("what is typed is read, or stays the text it was, and never becomes no number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), fc.boolean(), (text, fractions) => {
      const read = typedNumber(text, { fractions });
      if (typeof read === "number") expect(Number.isFinite(read)).toBe(true);
      else if (read !== undefined) expect(read).toBe(text);
    }),
    { numRuns: 500, seed: 32 },
  );
});
