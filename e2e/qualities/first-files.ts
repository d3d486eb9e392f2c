import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** The files that the first screen cannot do without: what the page names, and what those scripts import at once. */
export function firstFiles(dist: string): ReadonlySet<string> {
  const html = readFileSync(`${dist}/index.html`, "utf8");
  const named = html.matchAll(
    /<(?:script|link rel="(?:modulepreload|stylesheet)")[^>]*?(?:src|href)="\.\/([^"]+\.(?:js|css))"/g,
  );
  const files = new Set(Array.from(named, ([, path]) => path ?? ""));
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(`${dist}/${file}`, "utf8");
    for (const [, name] of code.matchAll(
      /(?:^|[;}\s])import\s*(?:[^"'()`]*?from\s*)?["'`]\.\/([^"'`]+\.js)["'`]/g,
    )) {
      files.add(`assets/${name}`);
    }
  }
  return files;
}

/** Their compressed size in bytes. */
export function firstBytes(dist: string): number {
  return [...firstFiles(dist)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`)).length,
    0,
  );
}
