import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** Where the licences stand, from the page's own address. */
export const LICENCES_FILE = "licences/code.txt";

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  /** What the package says: its licence, or where it ships no text of it, who made it and where it stands. */
  readonly text: string;
}

/** Modules that the tools of the build write themselves, by the beginning of their ids, and the package of each tool. */
const WRITTEN_BY: readonly (readonly [start: string, tool: string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
];

/**
 * Writes the licences of all code that goes into the page and its workers to `LICENCES_FILE`. The build fails where a
 * package states no licence. `page` belongs to the plugins of the page, `worker` to those of its workers.
 */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const found = new Map<string, Licence>();
  const note = (bundle: Rolldown.OutputBundle): void => {
    for (const output of Object.values(bundle)) {
      if (output.type === "asset") continue;
      for (const id of output.moduleIds) {
        const folder = packageFolderOf(id);
        if (folder !== null && !found.has(folder)) found.set(folder, licenceIn(folder));
      }
    }
  };
  return {
    worker: () => ({
      name: "smartpick:licences-of-workers",
      generateBundle: (_, bundle) => note(bundle),
    }),
    page: {
      name: "smartpick:licences",
      generateBundle(_, bundle) {
        note(bundle);
        this.emitFile({ type: "asset", fileName: LICENCES_FILE, source: licencesText([...found.values()]) });
      },
    },
  };
}

/** The folder of the package that a module belongs to, or `null` for the code of SmartPick. */
function packageFolderOf(id: string): string | null {
  if (id.startsWith("\0")) {
    const tool = WRITTEN_BY.find(([start]) => id.startsWith(start))?.[1];
    if (tool === undefined) throw new Error(`no package is known for the module ${JSON.stringify(id)}`);
    return dirname(createRequire(import.meta.url).resolve(`${tool}/package.json`));
  }
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? null;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

function licenceIn(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license } = manifest;
  if (name === undefined || version === undefined || license === undefined) {
    throw new Error(`${folder} states no licence, so it cannot go into the page`);
  }
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? originOf(manifest) : ownPart(readFileSync(join(folder, file), "utf8"));
  return { name, version, identifier: license, text };
}

/** A tool of the build ships the licences of its own parts too; of those nothing goes into the page. */
function ownPart(text: string): string {
  return text.replace(/^# Licenses of bundled dependencies$.*/ms, "").trim();
}

function originOf({ author, repository }: Manifest): string {
  const by = typeof author === "object" ? author.name : author;
  const from = typeof repository === "object" ? repository.url : repository;
  return [by, from].filter((part) => part !== undefined).join("\n");
}

function licencesText(all: readonly Licence[]): string {
  const line = "-".repeat(72);
  const sorted = [...all].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const parts = sorted.map(
    ({ name, version, identifier, text }) => `${line}\n${name} ${version} (${identifier})\n\n${text}\n`,
  );
  return `SmartPick is made with code of others. These are their licences.\n\n${parts.join("\n")}`;
}
