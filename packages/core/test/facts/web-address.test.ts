import fc from "fast-check";
import { expect, test } from "vitest";
import { isWebAddress, webAddressMeant } from "../../src/index.ts";

test.each([
  "https://www.example.org",
  "http://example.org:8080/a/b?c=d&e=%20#f",
  "https://bücher.example/straße",
  "https://example.org/@team",
])("a web address: %s", (text) => {
  expect(isWebAddress(text)).toBe(true);
  expect(webAddressMeant(text)).toBe(text);
});

test.each([
  "",
  "example.org",
  "//example.org",
  "https://",
  "https://localhost",
  "https://example",
  "https://me:pw@example.org",
  "https://example.org\\@evil.example",
  "https://example.org/a b",
  'https://example.org/"onclick=',
  "https://example.org/<script>",
  "https://example.org/\u202egpj",
  "javascript:alert(1)//https://example.org",
  "data:text/html,https://example.org",
  "file:///etc/passwd",
  `https://example.org/${"a".repeat(500)}`,
])("no web address: %j", (text) => {
  expect(isWebAddress(text)).toBe(false);
});

test("what is taken is read by a browser as http or https, without a name or a secret", () => {
  const pieces = fc.constantFrom(
    ...["http", "https", "javascript", ":", "//", "/", "@", ".", "example", "org", "?", "#", "%", "\\", "\t"],
    ...[" ", "é", "[", "]", "::1", "8080", "\u0000", "\u200e", "'", '"', "<", "user", "-", "_"],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      for (const taken of [isWebAddress(text) ? text : null, webAddressMeant(text)]) {
        if (taken === null || !URL.canParse(taken)) continue;
        const url = new URL(taken);
        expect(["http:", "https:"]).toContain(url.protocol);
        expect([url.username, url.password]).toEqual(["", ""]);
        expect(url.hostname).toContain(".");
      }
    }),
    { numRuns: 3000, seed: 11 },
  );
});
