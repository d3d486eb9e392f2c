import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POLICY_IN_PAGE, SECURITY_HEADERS } from "../../build/security-headers.ts";

const HOW_TO = readFileSync(new URL("../../../../docs/how-to/host-it-yourself.md", import.meta.url), "utf8");

describe("the page on hosting", () => {
  it("gives nginx the headers that the app is built with", () => {
    const given = Array.from(HOW_TO.matchAll(/^add_header (\S+) "(.*)" always;$/gm), ([, name, value]) => [
      name,
      value,
    ]);
    expect(given).toEqual(Object.entries(SECURITY_HEADERS));
  });

  it("says what each header does", () => {
    const told = Array.from(HOW_TO.matchAll(/^\| `([\w-]+)` \| \S/gm), ([, name]) => name);
    expect(told).toEqual(Object.keys(SECURITY_HEADERS));
  });
});

describe("the headers", () => {
  it("hold nothing that would end a line or a quoted value", () => {
    for (const value of [POLICY_IN_PAGE, ...Object.values(SECURITY_HEADERS)])
      expect(value).toMatch(/^[\w\s'():;,=-]+$/);
  });

  it("allow nothing from elsewhere and no text as code", () => {
    const policy = SECURITY_HEADERS["Content-Security-Policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
