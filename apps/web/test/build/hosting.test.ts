import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, headersFile, nginxFile } from "../../build/header-files.ts";
import { hashesOf, withPartsIn } from "../../build/parts-in-page.ts";
import { policyInPage, securityHeaders } from "../../build/security-headers.ts";

const HOW_TO = readFileSync(new URL("../../../../docs/how-to/host-it-yourself.md", import.meta.url), "utf8");
const IN_PAGE = { scripts: ["'sha256-a/+='"], styles: ["'sha256-b'"] };
const HEADERS = securityHeaders(IN_PAGE);

describe("the page on hosting", () => {
  it("says what each header does", () => {
    const told = Array.from(HOW_TO.matchAll(/^\| `([\w-]+)` \| \S/gm), ([, name]) => name);
    expect(told).toEqual(Object.keys(HEADERS));
  });

  it("has nginx include the file that the build writes", () => {
    expect(HOW_TO).toMatch(/^include \S+\/nginx-headers\.conf;$/m);
  });
});

describe("the headers", () => {
  it("hold nothing that would end a line or a quoted value", () => {
    for (const value of [policyInPage(IN_PAGE), ...Object.values(HEADERS)])
      expect(value).toMatch(/^[\w\s'():;,=+/-]+$/);
  });

  it("allow nothing from elsewhere, no text as code, and in the page only what is named", () => {
    const policy = HEADERS["Content-Security-Policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'sha256-a/+='; style-src 'self' 'sha256-b';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("are read out of their file as they were written, and nginx is given the same", () => {
    const [[path, read] = [], ...others] = blocksOf(headersFile(HEADERS));
    expect([path, read]).toEqual(["/*", HEADERS]);
    expect(others.map(([at]) => at)).toContain("/sw.js");
    const given = Array.from(
      nginxFile(HEADERS).matchAll(/^add_header (\S+) "(.*)" always;$/gm),
      ([, ...line]) => line,
    );
    expect(given).toEqual(Object.entries(HEADERS));
  });
});

describe("the parts in the page", () => {
  const page = [
    "<head>",
    '<script src="./first.js"></script>',
    '<script type="module" crossorigin src="./assets/index-a.js"></script>',
    '<link rel="stylesheet" crossorigin href="./assets/index-b.css">',
    "</head>",
  ].join("");
  const asset = (source: string) => ({ type: "asset", fileName: "assets/index-b.css", source });
  const bundleOf = (source: string, code = "") =>
    ({
      "assets/index-b.css": asset(source),
      "assets/list.js": { type: "chunk", fileName: "assets/list.js", code },
    }) as unknown as Parameters<typeof withPartsIn>[1];

  it("are the first style, its files found from the page, and the first script; no file of the style is left", () => {
    const bundle = bundleOf("a{src:url(./font.woff2)}");
    const html = withPartsIn(page, bundle);
    expect(html).toContain("<style>a{src:url(./assets/font.woff2)}</style>");
    expect(html).not.toMatch(/stylesheet|src="\.\/first\.js"/);
    expect(Object.keys(bundle)).toEqual(["assets/list.js"]);
  });

  it("are named by the hash of exactly their text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^<]*$/), (text) => {
        const hash = createHash("sha256").update(text).digest("base64");
        expect(hashesOf(`<style>${text}</style><script src="x"></script>`)).toEqual({
          scripts: [],
          styles: [`'sha256-${hash}'`],
        });
      }),
    );
  });

  it.each([
    ["a page without the style", page.replace("stylesheet", "preload"), bundleOf("")],
    ["a page without the script", page.replace("first", "second"), bundleOf("")],
    ["a style that would end its element", page, bundleOf("a{}</style>")],
    ["a style that asks elsewhere", page, bundleOf("a{src:url(//elsewhere)}")],
    ["a style that other code asks for", page, bundleOf("a{}", 'load("index-b.css")')],
  ])("are refused of %s", (_, html, bundle) => {
    expect(() => withPartsIn(html, bundle)).toThrow();
  });
});
