import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const START = "<!-- generated: start -->";
const END = "<!-- generated: end -->";

/** Puts text between the marks of a page of the repository; with `check` only says whether it stands there. `null` = well. */
export function putGenerated(page: string, text: string, check: boolean): string | null {
  const path = fileURLToPath(new URL(`../../../../${page}`, import.meta.url));
  const before = readFileSync(path, "utf8");
  const [head, rest] = [before.indexOf(START), before.indexOf(END)];
  if (head < 0 || rest < head) return `${page}: accepted: a page with the lines "${START}" and "${END}"`;
  const after = `${before.slice(0, head + START.length)}\n\n${text}\n\n${before.slice(rest)}`;
  if (after === before) return null;
  if (check) return `${page} is older than the data; write it anew with the same command without --check`;
  writeFileSync(path, after);
  return null;
}
