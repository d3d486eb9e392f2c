import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";

const SOURCE = fileURLToPath(new URL("../src/offline/service-worker.ts", import.meta.url));
/** How the service worker's source names the files of the build. */
const FILES = "FILES_OF_THE_BUILD";
/** The file's name says its content: these are never asked for again. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{7,8}\.\w+$/;
/** What only the host reads, and the service worker itself. */
const NOT_KEPT = ["_headers", "nginx-headers.conf", "sw.js"];

/** One file to keep on the device; `revision` tells two of the same name apart, `null` where the name does. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Builds the service worker as `sw.js`, with a list of all files of the build: whatever its kind, a file that is not listed
 * would be missing without a network. `licencesOf` notes the packages that go into it.
 */
export function offline(licencesOf: () => Plugin): Plugin {
  let code = "";
  return {
    name: "smartpick:offline",
    apply: "build",
    async generateBundle() {
      code = await workerCode(licencesOf());
    },
    // Behind everything else, when the folder holds all files, those of `public` too.
    writeBundle: {
      order: "post",
      handler({ dir }) {
        if (dir === undefined) throw new Error("the build has no folder");
        writeFileSync(join(dir, "sw.js"), withFiles(code, keptFiles(dir)));
      },
    },
  };
}

/** All files of a built folder that a visit without a network may need, in the order of their names. */
export function keptFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((url) => !NOT_KEPT.includes(url))
    .sort()
    .map((url) => ({ url, revision: NAMED_BY_CONTENT.test(url) ? null : hashOf(join(folder, url)) }));
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
}

/** The code with the list in the one place that names it. */
export function withFiles(code: string, files: readonly KeptFile[]): string {
  const parts = code.split(FILES);
  if (parts.length !== 2) throw new Error(`the service worker names its files ${parts.length - 1} times`);
  return parts.join(JSON.stringify(files));
}

async function workerCode(licences: Plugin): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [licences],
    publicDir: false,
    build: {
      write: false,
      target: "es2023",
      lib: { entry: SOURCE, formats: ["iife"], name: "smartpick", fileName: "sw" },
    },
  });
  const [{ output } = { output: [] }] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk, ...more] = output;
  if (chunk?.type !== "chunk" || more.length > 0) throw new Error("the service worker is not one file");
  return chunk.code;
}
