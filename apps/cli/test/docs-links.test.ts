import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { markdownPages } from "../../../scripts/markdown-pages.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pages = markdownPages(root);

/** The targets of the links on a page that point into the project, without their anchors. */
function targetsOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
  return Array.from(prose.matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)/g), ([, target = ""]) => target).filter(
    (target) => !/^[a-z]+:/.test(target),
  );
}

describe("the links of the pages", () => {
  it("are found", () => {
    expect(targetsOf(readFileSync(join(root, "README.md"), "utf8"))).toContain("docs/reference/cli.md");
  });

  it.each(pages)("of %s lead to files that exist", (page) => {
    const missing = targetsOf(readFileSync(join(root, page), "utf8")).filter(
      (target) => !existsSync(join(root, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });
});
