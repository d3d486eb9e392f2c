/** PDFs that Chromium prints: one column over pages with its own header and footer, and two columns. Run with `npx tsx`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../../../../e2e/browser.ts";

const files = new URL("../files/", import.meta.url);
const paragraphs = readFileSync(new URL("statement.txt", files), "utf8").trim().split("\n\n");
const body = paragraphs.map((text) => `<p>${text}</p>`).join("");

const browser = await startBrowser();
const page = await browser.newPage();
const print = async (name: string, style: string, heading: string): Promise<void> => {
  await page.setContent(`<title>Statement</title><style>${style}</style>${heading}${body}`);
  await page.pdf({
    path: fileURLToPath(new URL(name, files)),
    format: "A5",
    displayHeaderFooter: true,
    margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
  });
};
await print("chromium.pdf", "body { font: 12px/1.5 sans-serif }", "<h1>Personal statement</h1>");
await print(
  "chromium-two-columns.pdf",
  "body { font: 11px/1.35 serif; columns: 2; text-align: justify } h1 { column-span: all; font-size: 18px }",
  "<h1>Personal statement</h1>",
);
await browser.close();
