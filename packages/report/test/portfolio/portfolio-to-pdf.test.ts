import { describe, expect, it } from "vitest";
import { portfolioToPdf } from "../../src/pdf/portfolio-to-pdf.ts";
import { portfolioText } from "../../src/portfolio/portfolio-text.ts";
import type { PrintedPortfolio } from "../../src/portfolio/printed-portfolio.ts";

function sheetsOf(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

const portfolioOf = (count: number, text: string): PrintedPortfolio => ({
  name: "A. Sharma",
  title: "Portfolio in clinical informatics",
  sections: [
    {
      title: "Projects",
      lines: Array.from({ length: count }, (_, at) => ({ text: `${at} ${text}`, more: text })),
    },
  ],
});

describe("the portfolio as PDF", () => {
  it.each(["letter", "a4"] as const)("of a few lines leaves nothing out on %s", async (paper) => {
    const { bytes, leftOut } = await portfolioToPdf(portfolioOf(5, "a line"), paper);
    expect([sheetsOf(bytes), leftOut]).toEqual([1, []]);
    const box = paper === "a4" ? "595.28 841.89" : "612 792";
    expect(new TextDecoder("latin1").decode(bytes)).toContain(`[0 0 ${box}]`);
  });

  it.each([
    ["many lines", 400, "a line that is not long"],
    ["wide letters", 60, "W".repeat(900)],
  ])("has two pages with %s, and names every line that it leaves out, in order", async (_, count, text) => {
    const { bytes, leftOut } = await portfolioToPdf(portfolioOf(count, text), "letter");
    expect(sheetsOf(bytes)).toBe(2);
    expect(leftOut.length).toBeGreaterThan(0);
    const kept = count - leftOut.length;
    expect(leftOut[0]).toBe(`Projects: ${kept} ${text}`);
    expect(leftOut.at(-1)).toBe(`Projects: ${count - 1} ${text}`);
  });

  it("leaves out a line that no two pages hold", async () => {
    const { bytes, leftOut } = await portfolioToPdf(portfolioOf(1, "long ".repeat(4_000)), "letter");
    expect(sheetsOf(bytes)).toBe(1);
    expect(leftOut).toHaveLength(1);
  });
});

it("the portfolio as text has every line", () => {
  expect(portfolioText(portfolioOf(2, "line"))).toBe(
    "A. Sharma\nPortfolio in clinical informatics\n\nProjects\n- 0 line\n  line\n- 1 line\n  line\n",
  );
});
