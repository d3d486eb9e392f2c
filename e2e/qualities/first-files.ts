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

/** The style and the scripts that stand in the page itself. */
export function partsInPage(dist: string): readonly string[] {
  const html = readFileSync(`${dist}/index.html`, "utf8");
  return Array.from(html.matchAll(/<(style|script)>(.*?)<\/\1>/gs), ([, , text = ""]) => text);
}

/** The compressed size of both, in bytes. */
export function firstBytes(dist: string): number {
  const files = [...firstFiles(dist)].map((file) => readFileSync(`${dist}/${file}`));
  return [...files, ...partsInPage(dist)].reduce((sum, part) => sum + gzipSync(part).length, 0);
}
