import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { planToXlsx, worded } from "../../src/index.ts";
import { SMALL_SOURCES, smallPlan, smallRow } from "../small-plan.ts";

async function opened(plan = smallPlan()): Promise<(path: string) => string> {
  const files = unzipSync(await planToXlsx(worded(plan), SMALL_SOURCES));
  return (path) => strFromU8(files[path]!);
}

describe("the Excel workbook of a plan", () => {
  it("has the sheets in order", async () => {
    const names = [...(await opened())("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      "Read me",
      "List",
      "Costs",
      "Signals",
      "Frontier",
      "Left out",
      "Facts and sources",
    ]);
  });

  it("keeps numbers as numbers, freezes the header and sets widths", async () => {
    const sheet = (await opened())("xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>1<\/v>/);
    expect(sheet).toMatch(/<c r="K2"[^>]*><v>12.4<\/v>/);
    expect(sheet).toMatch(/ySplit="1"/);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<col [^>]*width="44"/);
  });

  it("keeps text as text, never as a formula, and escapes it", async () => {
    const read = await opened(smallPlan({ list: [smallRow({ name: "=1+1 & <b>" })] }));
    expect(read("xl/worksheets/sheet2.xml")).not.toContain("<f>");
    const shared = read("xl/sharedStrings.xml");
    expect(shared).toContain("=1+1 &amp; &lt;b&gt;");
    expect(shared).toContain("unknown");
  });

  it("opens with a cover that says what it is", async () => {
    const shared = (await opened())("xl/sharedStrings.xml");
    expect(shared).toContain("It is not a promise.");
    expect(shared).toContain("2 programs for $1,715. Then stop.");
  });
});
