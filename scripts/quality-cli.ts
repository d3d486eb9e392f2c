/**
 * `npm run -s quality -- [--write]`: how often the rules of charts signal falsely, how soon they see a change, how often
 * effect intervals hold the truth, and whether the number of points needed keeps its promise. `--write` writes
 * `docs/method/quality-measured.md`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FULL, qualityFigures } from "./quality-figures.ts";
import { qualityPage } from "./quality-page.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const page = qualityPage(qualityFigures(FULL), FULL);
if (process.argv.includes("--write")) writeFileSync("docs/method/quality-measured.md", page);
console.log(page);
