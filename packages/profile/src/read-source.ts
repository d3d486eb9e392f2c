import type { Problem } from "@smartpick/core";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from "yaml";
import { clipped } from "./found.ts";
import { nestsTooDeep } from "./nesting.ts";
import { dotted, type Path } from "./path.ts";
import { PROTOTYPE_KEY } from "./prototype-key.ts";

/** Longest file taken, in characters. */
export const LONGEST_FILE = 1_000_000;

/** What a text holds: the plain value, the line (from 1) of each path, and what is wrong with its form. */
export interface ReadSource {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2 or JSON (`meantJson` only words the remedies). Every fault of form is reported with its line; nothing is merged, resolved or overwritten. */
export function readSource(text: string, meantJson = false): ReadSource {
  const refused = (problem: Problem): ReadSource => ({
    value: undefined,
    lines: new Map(),
    problems: [problem],
  });
  if (text.length > LONGEST_FILE) {
    return refused({
      code: "too-large",
      path: "",
      found: `${text.length} characters`,
      accepts: `a file of at most ${LONGEST_FILE} characters`,
    });
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(body);
  if (control !== null) {
    return refused({
      code: "syntax",
      path: "",
      found: "characters that are no text",
      accepts: "a plain text file in UTF-8 with YAML or JSON",
      line: body.slice(0, control.index).split("\n").length,
    });
  }
  if (nestsTooDeep(body)) {
    return refused({
      code: "syntax",
      path: "",
      found: "groups within groups, more than 60 deep",
      accepts: "a profile, which needs no more than five levels",
    });
  }
  return read(body, meantJson);
}

function read(body: string, meantJson: boolean): ReadSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(body, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    stringKeys: false,
    lineCounter,
  });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const problems: Problem[] = document.errors.slice(0, 20).map((error) => ({
    code: "syntax",
    path: "",
    found: clipped(error.message.replace(/; please use .*$/, "")),
    accepts: remedyOf(error.code, meantJson),
    line: lineAt(error.pos[0]),
  }));
  const reader: Reader = { lines: new Map(), problems, lineAt };
  const value = document.contents === null ? undefined : plain(document.contents, [], reader);
  return { value, lines: reader.lines, problems };
}

const PLAIN_TAG = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/;

interface Reader {
  readonly lines: Map<string, number>;
  readonly problems: Problem[];
  readonly lineAt: (offset: number) => number;
}

function plain(node: unknown, path: Path, reader: Reader): unknown {
  if (node === null || node === undefined) return null;
  const { range, tag, anchor } = node as Node & { anchor?: string };
  const line = reader.lineAt(range?.[0] ?? 0);
  if (!reader.lines.has(dotted(path))) reader.lines.set(dotted(path), line);
  if (isAlias(node) || anchor !== undefined) {
    const found = isAlias(node) ? `*${node.source}` : `&${anchor}`;
    reader.problems.push(oddity(path, clipped(found), "the value written out, without & and *", line));
    if (isAlias(node)) return undefined;
  }
  if (tag !== undefined && !PLAIN_TAG.test(tag)) {
    reader.problems.push(oddity(path, clipped(tag), "the value without a tag", line));
  }
  if (isMap(node)) return plainMap(node.items, path, reader);
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], reader));
  return isScalar(node) ? plainScalar(node) : null;
}

function plainScalar(node: Scalar): unknown {
  const { value, source, type } = node;
  // A leading zero would be lost in a number; ACGME codes begin with one.
  const losesZero = typeof value === "number" && type === Scalar.PLAIN && /^[-+]?0\d/.test(source ?? "");
  return losesZero || typeof value === "bigint" ? source : value;
}

function plainMap(items: readonly Pair[], path: Path, reader: Reader): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  for (const { key, value } of items) {
    const line = reader.lineAt((key as Node | null)?.range?.[0] ?? 0);
    if (!isScalar(key) || key.value === null) {
      reader.problems.push(oddity(path, "a key that is no word", "keys that are words", line));
      continue;
    }
    const name = typeof key.value === "string" ? key.value : String(key.source ?? key.value);
    const inner = [...path, name];
    if (name === "__proto__") {
      reader.problems.push({ ...PROTOTYPE_KEY, path: dotted(inner), line });
      continue;
    }
    if (Object.hasOwn(values, name)) {
      reader.problems.push({
        code: "duplicate",
        path: dotted(inner),
        found: "the same key a second time",
        accepts: "each key once",
        line,
      });
      continue;
    }
    reader.lines.set(dotted(inner), line);
    values[name] = plain(value, inner, reader);
  }
  return values;
}

function oddity(path: Path, found: string, accepts: string, line: number): Problem {
  return { code: "syntax", path: dotted(path), found, accepts, line };
}

function remedyOf(code: string, meantJson: boolean): string {
  switch (code) {
    case "TAB_AS_INDENT":
      return "spaces at the start of a line, no tabs";
    case "MULTIPLE_DOCS":
      return "one profile a file, without a second ---";
    case "MISSING_CHAR":
      return "every bracket and quotation mark closed";
    case "BAD_INDENT":
      return "keys of one group indented by the same number of spaces";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "one key a line, text with a colon in quotation marks";
    default:
      return meantJson
        ? "JSON, with keys and text in double quotation marks"
        : "YAML or JSON, with text that has special characters in quotation marks";
  }
}
