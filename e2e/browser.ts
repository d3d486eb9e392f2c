import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts Chromium: the system's where there is one, else the one that ships in an npm package. No install step. `more`
 * are flags beside ours.
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: [...FLAGS, ...more] });
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  const args = ["--headless=shell", ...FLAGS, ...more];
  try {
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    if (!String(error).includes("shared libraries")) throw error;
    const libraries = await unpackLibraries();
    const env = { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>;
    return chromium.launch({ executablePath, args, env });
  }
}

/** The libraries that the packaged browser needs on a bare system, unpacked once; returns their folder. */
async function unpackLibraries(): Promise<string> {
  const folder = join(tmpdir(), "smartpick-browser-libraries");
  const ready = join(folder, "lib");
  if (existsSync(ready)) return ready;
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packed = join(packageRoot(entry), "bin", "al2023.tar.br");
  await unpackTar(brotliDecompressSync(await readFile(packed)), folder);
  return ready;
}

function packageRoot(entry: string): string {
  let folder = dirname(entry);
  while (!existsSync(join(folder, "package.json")) || !existsSync(join(folder, "bin")))
    folder = dirname(folder);
  return folder;
}

const BLOCK = 512;

/** Writes the plain files of a tar archive; enough for an archive that the package makes itself. */
async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = archive.toString("utf8", at, at + 100).replace(/\0.*$/s, "");
    if (name === "") break;
    const size = Number.parseInt(archive.toString("utf8", at + 124, at + 136).trim(), 8) || 0;
    const type = archive.toString("utf8", at + 156, at + 157);
    const target = join(folder, name);
    if (type === "5") await mkdir(target, { recursive: true });
    else if (type === "0" || type === "\0") {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o755 });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
