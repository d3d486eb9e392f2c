import type { Page } from "playwright-core";

/** On how many sheets the browser prints the page as it is; `format` as the browser names it. */
export async function sheetsOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}
