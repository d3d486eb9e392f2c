import { DEEPEST_XML, LONGEST_TAG, MOST_ELEMENTS, MOST_NAMES, MOST_REFERENCES } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";

const DEFINITION = /^<!(doctype|entity|element|attlist|notation)/i;
const DAMAGED: ReadProblem = { code: "damaged", format: "docx" };
const LONGEST_DEFINITION = "<!notation".length;
const NAME = /^<[^\s/>]+/;
/** Elements whose unknown values the parser keeps a list of. */
const REFERENCE = /(^<|:)(pStyle|rStyle|tblStyle|sym|br)$/;

/**
 * Why an XML part must not reach the parser, or `null`: a document type definition (one in a comment is only
 * words), or a nesting, a tag or a number of elements that no document has and that would exhaust the stack or the time.
 */
export function xmlProblem(xml: string): ReadProblem | null {
  let depth = 0;
  let elements = 0;
  const names = new Set<string>();
  const references = new Set<string>();
  for (let at = xml.indexOf("<"); at !== -1; ) {
    if (DEFINITION.test(xml.slice(at, at + LONGEST_DEFINITION))) return { code: "doctype" };
    const end = endOfMark(xml, at);
    if (end === null) return DAMAGED;
    const second = xml.charAt(at + 1);
    if (second === "/") depth -= 1;
    else if (second !== "!" && second !== "?") {
      elements += 1;
      const tag = xml.slice(at, end);
      const name = NAME.exec(tag)?.[0] ?? "";
      names.add(name);
      if (REFERENCE.test(name)) references.add(tag);
      if (xml.charAt(end - 1) !== "/") depth += 1;
    }
    if (depth < 0 || depth > DEEPEST_XML || elements > MOST_ELEMENTS) return DAMAGED;
    if (names.size > MOST_NAMES || references.size > MOST_REFERENCES) return DAMAGED;
    at = xml.indexOf("<", end);
  }
  return depth === 0 ? null : DAMAGED;
}

/** Where the mark that begins at `at` has its `>`; `null` when it has none within reach. */
function endOfMark(xml: string, at: number): number | null {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at + 9);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at + 2);
  let quote = "";
  for (let place = at + 1; place < xml.length && place - at <= LONGEST_TAG; place += 1) {
    const character = xml.charAt(place);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return place;
    else if (character === "<") return null;
  }
  return null;
}

function after(xml: string, end: string, from: number): number | null {
  const at = xml.indexOf(end, from);
  return at === -1 ? null : at + end.length - 1;
}
