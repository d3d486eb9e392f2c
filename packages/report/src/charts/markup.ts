/** Text made safe for XML content and attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

type Attributes = Readonly<Record<string, string | number>>;

/** One element with escaped attributes; numbers are rounded to a tenth so that snapshots are stable. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? tenth(value) : escapeXml(value)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text element; the words are escaped. */
export function label(words: string, attributes: Attributes): string {
  return element("text", { "font-size": 13, fill: INK.quiet, ...attributes }, escapeXml(words));
}

/** The whole drawing: an image with a sentence as its name. `title` states the finding. */
export function drawing(width: number, height: number, title: string, name: string, content: string): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart chart-${name}`,
      role: "img",
      "aria-label": title,
      width,
      height,
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
    },
    `<title>${escapeXml(title)}</title>${content}`,
  );
}

/** Colours for paper and for pages without a style sheet; a page's own rules for the classes win over them. */
export const INK = {
  strong: "#1b2325",
  quiet: "#5f6a6d",
  line: "#7f8685",
  hair: "#d9d6cc",
  tide: "#137a85",
  tideSoft: "#dcebea",
  ochre: "#7a4a00",
  ochreFill: "#b87306",
  paper: "#ffffff",
} as const;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
