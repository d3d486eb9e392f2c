const RUN = /<(\/?)([^\s<>/:]*:)?r(\/?|\s[^<>]*)>/g;
const HIDDEN = /<(?:[^\s<>/:]*:)?vanish(?:\s+[^\s<>=]*val=["'](?:1|true|on)["'])?\s*\/>/;
const PROPERTIES = /^\s*<([^\s<>/:]*:)?rPr\b[^<>]*>/;

/**
 * The XML of a document whose hidden runs (`w:vanish`) have another name, under which the reader passes them over: nobody
 * who opens the document sees these words. Where runs do not close as they open, all stays as it is.
 */
export function withoutHiddenRuns(xml: string): string {
  if (!HIDDEN.test(xml)) return xml;
  const open: boolean[] = [];
  let isWhole = true;
  const marked = xml.replace(
    RUN,
    (tag: string, slash: string, prefix: string | undefined, rest: string, at: number) => {
      const renamed = `<${slash}${prefix ?? ""}hiddenRun${rest}>`;
      if (slash === "/") {
        const isHidden = open.pop();
        if (isHidden === undefined) isWhole = false;
        return isHidden === true ? renamed : tag;
      }
      if (rest.endsWith("/")) return tag;
      open.push(isHiddenRun(xml, at + tag.length));
      return open.at(-1) === true ? renamed : tag;
    },
  );
  return isWhole && open.length === 0 ? marked : xml;
}

/** Whether the properties that open a run hide it. */
function isHiddenRun(xml: string, at: number): boolean {
  const opening = PROPERTIES.exec(xml.slice(at, at + REACH));
  if (opening === null) return false;
  const end = xml.indexOf(`</${opening[1] ?? ""}rPr>`, at);
  return end !== -1 && end - at < REACH && HIDDEN.test(xml.slice(at, end));
}

/** Properties of a run are shorter than this. */
const REACH = 4000;
