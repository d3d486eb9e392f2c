import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { FactsBundle } from "@smartpick/data";
import { earlierBundle } from "../../packages/engine/test/earlier-bundle.ts";

const READ_AS_TEXT = /\.(js|html|css|webmanifest|json)$/;

/**
 * A copy of a built folder as it was with earlier facts. Whatever names the facts has another name itself, as files named
 * by their content have it.
 */
export function earlierBuild(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "smartpick-earlier-"));
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, "assets");
  const names = readdirSync(assets);
  const facts = names.find((name) => /^facts-full.*\.gz$/.test(name));
  if (facts === undefined) throw new Error("the build holds no facts");
  const bundle: FactsBundle = JSON.parse(gunzipSync(readFileSync(join(assets, facts))).toString("utf8"));
  writeFileSync(join(assets, facts), gzipSync(JSON.stringify(earlierBundle(bundle))));
  const others = new Map([[facts, renamed(facts)]]);
  for (let before = 0; before < others.size; ) {
    before = others.size;
    for (const name of names) {
      if (others.has(name) || !READ_AS_TEXT.test(name)) continue;
      const text = readFileSync(join(assets, name), "utf8");
      if ([...others.keys()].some((other) => text.includes(other))) others.set(name, renamed(name));
    }
  }
  const rewrite = (path: string): void => {
    let text = readFileSync(path, "utf8");
    for (const [name, other] of others) text = text.replaceAll(name, other);
    writeFileSync(path, text);
  };
  for (const name of names) if (READ_AS_TEXT.test(name)) rewrite(join(assets, name));
  for (const name of readdirSync(folder)) if (READ_AS_TEXT.test(name)) rewrite(join(folder, name));
  for (const [name, other] of others) renameSync(join(assets, name), join(assets, other));
  const worker = join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(worker, text.replace(/("url":"index.html","revision":")\w+/, "$1earlier"));
  return folder;
}

/** The name with another mark of its content. */
function renamed(name: string): string {
  return name.replace(/-[\w-]{7,8}(\.\w+)$/, (mark) => `-old${mark.slice(4)}`);
}
