import { type OwnFact, ok, type Problem, type Result } from "@smartpick/core";
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { parseProfile } from "./parse-profile.ts";
import { writeProfile } from "./write-profile.ts";

/**
 * The text of a profile file with one own entry more, at the end of `facts`; every other character of a YAML file that
 * lists its facts in block style stays as it is, comments too. Refuses a file or an entry that `parseProfile` refuses.
 * The text that is given reads back as the old profile and the entry: nothing else changes, else it throws.
 */
export function addOwnFact(text: string, fact: OwnFact, fileName?: string): Result<string, Problem> {
  const before = parseProfile(text, fileName);
  if (!before.ok) return before;
  const wanted = parseProfile(writeProfile({ ...before.value, facts: [...before.value.facts, fact] }));
  if (!wanted.ok) return wanted;
  const entry = told(fact);
  for (const write of [asJson, inserted, edited]) {
    const written = write(text, entry);
    if (written === null) continue;
    const after = parseProfile(written, fileName);
    if (after.ok && writeProfile(after.value) === writeProfile(wanted.value)) return ok(written);
  }
  throw new Error("the entry could not be written without changing the rest of the profile");
}

type Entry = Readonly<Record<string, string | number | boolean>>;

function told({ program, field, value, date, note, address }: OwnFact): Entry {
  return {
    program,
    field,
    value,
    ...(date === null ? {} : { date }),
    ...(note === null ? {} : { note }),
    ...(address == null ? {} : { address }),
  };
}

/** A JSON file stays one, indented as it was. */
function asJson(text: string, entry: Entry): string | null {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, "")) as { facts?: unknown };
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? (text.trim().includes("\n") ? "  " : "");
    const facts = [...(Array.isArray(value.facts) ? value.facts : []), entry];
    return `${JSON.stringify({ ...value, facts }, null, indent)}${text.endsWith("\n") ? "\n" : ""}`;
  } catch {
    return null;
  }
}

/** The entry as lines put into the text; `null` where `facts` is not written in block style. */
function inserted(text: string, entry: Entry): string | null {
  const document = read(text);
  const root = document.contents;
  if (!isMap(root) || root.flow === true) return null;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const facts = document.get("facts");
  if (facts === undefined) return joined(text, `facts:\n${block(entry, "  ")}`, text.length, lineEnd);
  const key = root.items.find((pair) => isScalar(pair.key) && pair.key.value === "facts");
  if (isScalar(key?.value) && key.value.source === "") {
    return joined(text, block(entry, "  "), lineAfter(text, key.value.range?.[0] ?? 0), lineEnd);
  }
  if (!isSeq(facts) || facts.flow === true || facts.items.length === 0) return null;
  const first = rangeOf(facts.items[0])[0];
  const indent = /(^|\n)([ ]*)-[ ]*$/.exec(text.slice(0, first))?.[2];
  if (indent === undefined) return null;
  // The value of the last entry may be followed by a remark on its line, which belongs to it.
  const end = rangeOf(facts.items.at(-1))[1];
  return joined(text, block(entry, indent), lineAfter(text, Math.max(0, end - 1)), lineEnd);
}

/** Where the line after the one at a position begins. */
function lineAfter(text: string, at: number): number {
  const lineBreak = text.indexOf("\n", at);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function joined(text: string, lines: string, at: number, lineEnd: string): string {
  const before = text.slice(0, at);
  const gap = before === "" || before.endsWith("\n") ? "" : lineEnd;
  return `${before}${gap}${lines.replaceAll("\n", lineEnd)}${text.slice(at)}`;
}

/** One item of a list in block style, ending in a line feed. */
function block(entry: Entry, indent: string): string {
  const lines = new Document(entry, { version: "1.2", schema: "core" })
    .toString({ lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return `${lines.map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`).join("\n")}\n`;
}

/** The document with the entry added, written anew: comments stay, spacing may change. */
function edited(text: string, entry: Entry): string {
  const document = read(text);
  const facts = document.get("facts", true) as unknown;
  if (isSeq(facts)) (facts as YAMLSeq).add(document.createNode(entry));
  else {
    const list = document.createNode([entry]);
    // A remark that stood beside the empty key goes above the entry.
    if (isScalar(facts) && facts.comment) list.commentBefore = facts.comment;
    document.set("facts", list);
  }
  return document.toString({ lineWidth: 0 });
}

function read(text: string) {
  return parseDocument(text, { version: "1.2", schema: "core", merge: false });
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isCollection(node) ? node.range : null;
  return range ? [range[0], range[1]] : [0, 0];
}
