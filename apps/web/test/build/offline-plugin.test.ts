import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptFiles, withFiles } from "../../build/offline-plugin.ts";

const PUBLIC = new URL("../../public/", import.meta.url);

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "smartpick-built-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("the files kept for work without a network", () => {
  it("are all of the build, whatever their kind, but what only the host reads", () => {
    const folder = folderOf({
      "index.html": "page",
      "sw.js": "worker",
      _headers: "headers",
      "assets/index-AbCd_123.js": "code",
      "assets/facts-full.json-BR2M92ik.gz": "facts",
      "licences/code.txt": "licences",
    });
    const kept = keptFiles(folder);
    expect(kept.map(({ url }) => url)).toEqual([
      "assets/facts-full.json-BR2M92ik.gz",
      "assets/index-AbCd_123.js",
      "index.html",
      "licences/code.txt",
    ]);
    expect(kept.map(({ revision }) => revision === null)).toEqual([true, true, false, false]);
  });

  it("have another revision when they say something else", () => {
    const [one] = keptFiles(folderOf({ "index.html": "one" }));
    const [other] = keptFiles(folderOf({ "index.html": "other" }));
    expect(one?.revision).not.toBe(other?.revision);
    expect(one).toEqual(keptFiles(folderOf({ "index.html": "one" }))[0]);
  });

  it("stand in the worker's code in the one place for them", () => {
    const files = [{ url: "a$&.js", revision: null }];
    expect(withFiles("keep(FILES_OF_THE_BUILD)", files)).toBe(`keep(${JSON.stringify(files)})`);
    expect(() => withFiles("keep()", files)).toThrow(/0 times/);
  });
});

describe("the manifest of the installed app", () => {
  const manifest = JSON.parse(readFileSync(new URL("manifest.webmanifest", PUBLIC), "utf8")) as {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  };

  it("works from any folder of a site", () => {
    for (const address of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
      expect(address).not.toMatch(/^\/|:/);
  });

  it("names icons that have the size it says, one of them for every shape", () => {
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(new URL(src, PUBLIC));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });
});
