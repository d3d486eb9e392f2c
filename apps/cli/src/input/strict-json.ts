/** A key that stands twice in one object: where, in the form `prob[0].levels`. */
export interface RepeatedKey {
  readonly path: string;
}

export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly repeated: RepeatedKey }
  | { readonly ok: false; readonly syntax: string };

/** A JSON document in which every key of an object stands once: `JSON.parse` would keep the last and say nothing. */
export function parseStrictJson(text: string): StrictJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, syntax: error.message.split("\n")[0] ?? "" };
  }
  const path = repeatedKeyOf(text);
  return path === null ? { ok: true, value } : { ok: false, repeated: { path } };
}

/** The path of the first key that stands twice in a text that is valid JSON, or `null`. */
function repeatedKeyOf(text: string): string | null {
  const open: Set<string>[] = [];
  // Long lists of numbers hold none of these signs, so the search passes over them.
  const signs = /[{}"]/g;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    if (found[0] === "{") open.push(new Set());
    else if (found[0] === "}") open.pop();
    else {
      signs.lastIndex = stringEnd(text, found.index);
      const keys = open.at(-1);
      if (keys === undefined || !isKey(text, signs.lastIndex)) continue;
      const key = JSON.parse(text.slice(found.index, signs.lastIndex)) as string;
      if (keys.has(key)) return pathOf(text.slice(0, signs.lastIndex), key);
      keys.add(key);
    }
  }
  return null;
}

/** The path of a key that ends a text: keys and places of every object and array still open before it. */
function pathOf(before: string, key: string): string {
  const open: (string | number)[] = [];
  const signs = /[{}[\],"]/g;
  for (let found = signs.exec(before); found !== null; found = signs.exec(before)) {
    const last = open.at(-1);
    if (found[0] === "{") open.push("");
    else if (found[0] === "[") open.push(0);
    else if (found[0] === "}" || found[0] === "]") open.pop();
    else if (found[0] === ",") {
      if (typeof last === "number") open[open.length - 1] = last + 1;
    } else {
      signs.lastIndex = stringEnd(before, found.index);
      if (isKey(before, signs.lastIndex)) {
        open[open.length - 1] = JSON.parse(before.slice(found.index, signs.lastIndex)) as string;
      }
    }
  }
  return [...open.slice(0, -1), key].reduce<string>(
    (path, at) => (typeof at === "number" ? `${path}[${at}]` : path === "" ? at : `${path}.${at}`),
    "",
  );
}

/** Index after the closing quote of the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 32) at++;
  return text[at] === ":";
}
