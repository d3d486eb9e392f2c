import { CACHE_BY_PATH } from "./security-headers.ts";

type Headers = Readonly<Record<string, string>>;

/** The form that static hosts read: a path, then its headers, indented. */
export function headersFile(headers: Headers): string {
  const blocks = Object.entries(CACHE_BY_PATH).map(([path, value]) =>
    block(path, { "Cache-Control": value }),
  );
  return [block("/*", headers), ...blocks].join("");
}

/** The blocks of such a file, path and headers. */
export function blocksOf(file: string): readonly (readonly [path: string, headers: Headers])[] {
  return file
    .trimEnd()
    .split(/\n(?=\/)/)
    .map((text) => {
      const [path = "", ...lines] = text.split("\n");
      const headers = lines.map((line) => {
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`not a header: ${line}`);
        return [name, value] as const;
      });
      return [path, Object.fromEntries(headers)];
    });
}

/** The form that nginx includes. */
export function nginxFile(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join("");
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}
