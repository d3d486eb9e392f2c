import { clipped, MOST_PROBLEMS, type Problem, type SyntaxFault } from "@smartpick/core";
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
import { dotted, type Path } from "./path.ts";
import { textSizeProblem } from "./text-size.ts";
import { prototypeKey } from "./unknown-key.ts";
import { unprintableInFile } from "./unprintable.ts";

/** What a text holds: the plain value, the line (from 1) of each path, and what is wrong with its form. */
export interface ReadSource {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** Faults of form beyond the ones in `problems`. */
  readonly further: number;
}

/** Reads YAML 1.2 or JSON (`meantJson` only words the remedies). Every fault of form is reported with its line; nothing is merged, resolved or overwritten. */
export function readSource(text: string, meantJson = false): ReadSource {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const problem = textSizeProblem(body) ?? unprintableInFile(body);
  if (problem === null) return read(body, meantJson);
  return { value: undefined, lines: new Map(), problems: [problem], further: 0 };
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
  const problems: Problem[] = document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
    code: "syntax",
    path: "",
    fault: faultOf(error.code, error.message, meantJson),
    line: lineAt(error.pos[0]),
  }));
  const further = document.errors.length - problems.length;
  const reader: Reader = { lines: new Map(), problems, lineAt };
  const value = document.contents === null ? undefined : plain(document.contents, [], reader);
  return { value, lines: reader.lines, problems, further };
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
    const fault: SyntaxFault = isAlias(node)
      ? { kind: "alias", found: clipped(node.source) }
      : { kind: "anchor", found: clipped(anchor ?? "") };
    reader.problems.push(oddity(path, fault, line));
    if (isAlias(node)) return undefined;
  }
  if (tag !== undefined && !PLAIN_TAG.test(tag)) {
    reader.problems.push(oddity(path, { kind: "tag", found: clipped(tag) }, line));
  }
  if (isMap(node)) return plainMap(node.items, path, reader);
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], reader));
  return isScalar(node) ? plainScalar(node) : null;
}

function plainScalar(node: Scalar): unknown {
  const { value, source, type } = node;
  // A leading zero would be lost in a number; ACGME codes begin with one.
  const losesZero = typeof value === "number" && type === Scalar.PLAIN && /^[-+]?0\d/.test(source ?? "");
  if (losesZero || typeof value === "bigint") return source;
  return value === 0 ? 0 : value;
}

function plainMap(items: readonly Pair[], path: Path, reader: Reader): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  for (const { key, value } of items) {
    const line = reader.lineAt((key as Node | null)?.range?.[0] ?? 0);
    if (!isScalar(key) || key.value === null) {
      reader.problems.push(oddity(path, { kind: "key-is-no-word" }, line));
      continue;
    }
    const name = typeof key.value === "string" ? key.value : String(key.source ?? key.value);
    const inner = [...path, name];
    if (name === "__proto__") {
      reader.problems.push({ ...prototypeKey(inner), line });
      continue;
    }
    if (Object.hasOwn(values, name)) {
      reader.problems.push({
        code: "duplicate",
        path: dotted(inner),
        of: "key",
        found: clipped(name),
        first: dotted(inner),
        line,
      });
      continue;
    }
    reader.lines.set(dotted(inner), line);
    values[name] = plain(value, inner, reader);
  }
  return values;
}

function oddity(path: Path, fault: SyntaxFault, line: number): Problem {
  return { code: "syntax", path: dotted(path), fault, line };
}

const KINDS = {
  TAB_AS_INDENT: "tab",
  MULTIPLE_DOCS: "second-document",
  MISSING_CHAR: "open-bracket",
  BAD_INDENT: "indentation",
  BLOCK_AS_IMPLICIT_KEY: "colon",
} as const;

function faultOf(code: string, message: string, json: boolean): SyntaxFault {
  const kind = code in KINDS ? KINDS[code as keyof typeof KINDS] : "other";
  return { kind, detail: clipped(message.replace(/; please use .*$/, "")), json };
}
