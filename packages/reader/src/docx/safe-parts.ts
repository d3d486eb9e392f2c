import { ok, type Result, refused } from "@smartpick/core";
import { MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED, MOST_XML, RATIO_FROM } from "../limits.ts";
import type { OtherFormat, ReadProblem } from "../read-problem.ts";
import { decode } from "../text/decode.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { xmlProblem } from "./xml-problem.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

const DAMAGED: ReadProblem = { code: "damaged", format: "docx" };
const BOMB: ReadProblem = { code: "zip-bomb", format: "docx" };
const TYPES = "[Content_Types].xml";

/** The XML parts of a .docx by name, each found harmless. Pictures, fonts and embedded files are never unpacked. */
export function safeParts(bytes: Uint8Array): Result<ReadonlyMap<string, string>, ReadProblem> {
  const entries = zipDirectory(bytes, MOST_ENTRIES);
  if (entries === null) return refused(DAMAGED);
  const problem = sizeProblem(entries) ?? kindProblem(bytes, entries) ?? nameProblem(entries);
  if (problem !== null) return refused(problem);
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const xml = partOf(bytes, entry);
    if (typeof xml !== "string") return refused(xml);
    const harm = xmlProblem(xml);
    if (harm !== null) return refused(harm);
    parts.set(entry.name, xml);
  }
  const types = parts.get(TYPES);
  if (types === undefined) return refused(DAMAGED);
  if (/macroEnabled|vbaProject/i.test(types)) return refused({ code: "macros" });
  if (!/wordprocessingml\.(document|template)\.main\+xml/.test(types)) return refused(DAMAGED);
  return ok(parts);
}

function partOf(bytes: Uint8Array, entry: ZipEntry): string | ReadProblem {
  const part = unpackEntry(bytes, entry);
  if (part === "larger") return BOMB;
  if (part === "damaged") return DAMAGED;
  const decoded = decode(part);
  return decoded === null || decoded.guessed ? DAMAGED : decoded.text;
}

function sizeProblem(entries: readonly ZipEntry[]): ReadProblem | null {
  if (entries.length > MOST_ENTRIES) return BOMB;
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const xml = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  const totalXml = xml.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_UNPACKED || totalXml > MOST_XML) return BOMB;
  const grows = ({ packed, unpacked }: ZipEntry) => unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO;
  return entries.some(grows) ? BOMB : null;
}

/** Formats that are zip files too, by a part that only they have. */
const OTHERS: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^xl\//, "spreadsheet"],
  [/^ppt\//, "slides"],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.apxl$/, "pages"],
  [/^META-INF\/container\.xml$/, "epub"],
];

function kindProblem(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadProblem | null {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^word\//i) && has(/^\[Content_Types\]\.xml$/)) {
    if (has(/vba(Project|Data)/i)) return { code: "macros" };
    return entries.some(({ encrypted }) => encrypted) ? { code: "encrypted", format: "docx" } : null;
  }
  const mimetype = entries.find(({ name, unpacked }) => name === "mimetype" && unpacked < 200);
  const mime = mimetype === undefined ? "" : partOf(bytes, mimetype);
  if (typeof mime === "string" && mime.includes("opendocument")) {
    const found = mime.includes("spreadsheet")
      ? "spreadsheet"
      : mime.includes("presentation")
        ? "slides"
        : "odt";
    return { code: "wrong-type", found };
  }
  const other = OTHERS.find(([name]) => has(name));
  return other === undefined
    ? { code: "unknown-type", found: "zip" }
    : { code: "wrong-type", found: other[1] };
}

/** A part twice under one name, or a name that leads out of the package: readers would differ over which they take. */
function nameProblem(entries: readonly ZipEntry[]): ReadProblem | null {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) return DAMAGED;
  const odd = (name: string) =>
    name.startsWith("/") ||
    name.includes("\\") ||
    /(^|\/)\.\.?(\/|$)/.test(name) ||
    name.split("/").length > 12;
  return entries.some(({ name }) => odd(name)) ? DAMAGED : null;
}
