import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, headersFile, nginxFile } from "../../build/header-files.ts";
import { hashesOf, takeFirstStyle, withPartsIn } from "../../build/parts-in-page.ts";
import { CACHE_BY_PATH, policyInPage, securityHeaders } from "../../build/security-headers.ts";

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

/** The Cache-Control of an address by the blocks of nginx on the page that stand for this folder. */
function cacheFor(folder: string, path: string): string | undefined {
  const blocks = Array.from(
    HOW_TO.matchAll(/^location (~ )?(\S+) \{ add_header Cache-Control "([^"]+)" always; \}$/gm),
    ([, isPattern, place = "", value]) => ({ isPattern, place, value }),
  ).filter(({ place }) => place.replace("^", "").startsWith("/smartpick/") === (folder !== ""));
  const fits = ({ isPattern, place }: (typeof blocks)[number]): boolean =>
    isPattern ? new RegExp(place).test(folder + path) : (folder + path).startsWith(place);
  return blocks.find(fits)?.value;
}

describe("the blocks of nginx", () => {
  it.each(["", "/smartpick"])(
    "say the same of every path as the build does, in the folder “%s”",
    (folder) => {
      for (const [path, value] of Object.entries(CACHE_BY_PATH))
        expect(cacheFor(folder, path.replace("*", "x.js")), path).toBe(value);
      expect(cacheFor(folder, "/facts.json.gz")).toBeUndefined();
    },
  );
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
    "</head>",
  ].join("");
  const bundleOf = (source: string, styles = ["assets/index-b.css"]) =>
    ({
      "assets/index-a.js": { type: "chunk", isEntry: true, viteMetadata: { importedCss: new Set(styles) } },
      "assets/index-b.css": { type: "asset", source },
      "assets/list-c.css": { type: "asset", source: "b{}" },
    }) as unknown as Parameters<typeof takeFirstStyle>[0];

  it("are the first style, its files found from the page, and nothing else asks for its file", () => {
    const bundle = bundleOf("a{src:url(./font.woff2)}");
    expect(takeFirstStyle(bundle)).toBe("a{src:url(./assets/font.woff2)}");
    expect(Object.keys(bundle)).toEqual(["assets/index-a.js", "assets/list-c.css"]);
    expect(bundle["assets/index-a.js"]).toMatchObject({ viteMetadata: { importedCss: new Set() } });
  });

  it("stand before the code of the page", () => {
    const html = withPartsIn(page, "a{}");
    expect(html).toMatch(/^<head><style>a\{\}<\/style><script>[^<]+<\/script><script type="module"/);
    expect(() => withPartsIn(html, "a{}")).toThrow();
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
    ["a style that would end its element", bundleOf("a{}</style>")],
    ["a style that asks elsewhere", bundleOf("a{src:url(//elsewhere)}")],
    ["no style", bundleOf("a{}", [])],
    ["two styles", bundleOf("a{}", ["assets/index-b.css", "assets/list-c.css"])],
  ])("are refused of %s", (_, bundle) => {
    expect(() => takeFirstStyle(bundle)).toThrow();
  });
});
