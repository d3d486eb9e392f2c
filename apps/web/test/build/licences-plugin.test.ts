import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LICENCES_FILE, licences } from "../../build/licences-plugin.ts";

/** A package in a folder of its own, as a package manager lays it out; gives the id of a module in it. */
function packageOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), "smartpick-licences-")), "node_modules", name);
  mkdirSync(join(folder, "inner"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  // Some packages mark the kind of their modules with a second manifest, which names no package.
  writeFileSync(join(folder, "inner", "package.json"), '{"type": "module"}');
  return join(folder, "inner", "index.js");
}

const manifest = (name: string, more = {}): string =>
  JSON.stringify({ name, version: "1.2.3", license: "MIT", ...more });

const chunk = (...moduleIds: string[]) => ({ type: "chunk", moduleIds });

/** What the plugins write for the modules of a page and of its worker. */
function written(page: readonly string[], worker: readonly string[]): string {
  const plugins = licences();
  const files = new Map<string, string>();
  const context = {
    emitFile: (file: { fileName: string; source: string }) => files.set(file.fileName, file.source),
  };
  const run = (plugin: object, bundle: object): void =>
    (plugin as { generateBundle: (options: object, bundle: object) => void }).generateBundle.call(
      context,
      {},
      bundle,
    );
  run(plugins.worker(), { "worker.js": chunk(...worker) });
  run(plugins.page, { "page.js": chunk(...page), "page.css": { type: "asset" } });
  return files.get(LICENCES_FILE) ?? "";
}

describe("the licences of bundled code", () => {
  it("name every package of the page and of its workers once, with the text that it ships", () => {
    const one = packageOf("one", { "package.json": manifest("one"), LICENSE: "Text of one" });
    const two = packageOf("@scope/two", {
      "package.json": manifest("@scope/two", { license: "Apache-2.0" }),
      "licence.md": "Text of two",
    });
    const text = written([one, `${one}?v=1`, "/app/src/main.tsx"], [two, one]);
    expect(text.match(/^one 1\.2\.3 \(MIT\)\n\nText of one$/gm)).toHaveLength(1);
    expect(text.match(/^@scope\/two 1\.2\.3 \(Apache-2\.0\)\n\nText of two$/gm)).toHaveLength(1);
    expect(text).not.toContain("main.tsx");
    expect(text.match(/^-+$/gm)).toHaveLength(2);
  });

  it("say who made a package that ships no text", () => {
    const bare = packageOf("bare", {
      "package.json": manifest("bare", {
        author: "A. Maker",
        repository: { url: "https://example.org/bare" },
      }),
    });
    expect(written([bare], [])).toContain("bare 1.2.3 (MIT)\n\nA. Maker\nhttps://example.org/bare\n");
  });

  it("name the tools whose own modules go into the page, without the parts of the tools", () => {
    const text = written(["\0vite/preload-helper.js"], ["\0rolldown/runtime.js"]);
    const { version } = createRequire(import.meta.url)("vite/package.json") as { version: string };
    expect(text).toContain(`vite ${version} (MIT)`);
    expect(text).toMatch(/^rolldown \S+ \(MIT\)$/m);
    expect(text.length).toBeLessThan(5000);
  });

  it("stop the build where a package states none, or a module belongs to nobody", () => {
    const none = packageOf("none", { "package.json": JSON.stringify({ name: "none", version: "1.0.0" }) });
    expect(() => written([none], [])).toThrow("states no licence");
    expect(() => written([], ["\0other/thing.js"])).toThrow("no package is known");
  });
});
