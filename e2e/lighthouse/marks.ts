/** The main screens by name and path. */
export const MAIN_SCREENS: readonly (readonly [name: string, path: string])[] = [
  ["Welcome", "/"],
  ["Me", "/me/exams"],
  ["Chances", "/chances"],
  ["Specialties", "/chances/specialties"],
  ["What if", "/chances/what-if"],
  ["List", "/list"],
  ["Map", "/list/map"],
  ["Costs", "/list/costs"],
  ["Season", "/season"],
  ["Visa", "/season/visa"],
  ["Program", "/program/acgme:1404121368"],
];

/** What each mark shall be at least, of 100. */
export const WANTED = 98;

/** The marks of one screen, each of 100, and what took points away. */
export interface Marked {
  readonly screen: string;
  readonly accessibility: number;
  readonly practices: number;
  readonly faults: readonly string[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly details?: unknown;
}

/** What took points away: each audit that counts and is not fully met, with the first places that it names. */
export function faultsOf(
  counted: readonly { readonly id: string; readonly weight: number }[],
  audits: Readonly<Record<string, Audit>>,
): readonly string[] {
  return counted.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) return [];
    return [`${id}: ${audit.title} ${JSON.stringify(audit.details ?? {}).slice(0, 600)}`];
  });
}

/** The page of the documentation, in Markdown. */
export function lighthousePage(marked: readonly Marked[], version: string): string {
  const rows = marked.map(
    ({ screen, accessibility, practices }) =>
      `| ${screen} | ${accessibility} | ${practices} | ${Math.min(accessibility, practices) >= WANTED ? "yes" : "no"} |`,
  );
  return `${[
    "# Marks of Lighthouse",
    `Written by \`npm run -s lighthouse -- --write\`, in Chromium ${version}, as on a phone. The screens are those of an example, with its answers on the device, in a window as high as the page. Each mark is of 100; wanted is at least ${WANTED}.`,
    ["| screen | accessibility | best practices | met |", "|---|---:|---:|---|", ...rows].join("\n"),
    "A mark of 100 means that no rule of Lighthouse was broken. It asks fewer rules than [axe in every size and theme](access.md), and it says nothing about speed here. [Measured qualities](qualities.md) do that, with our own figures.",
  ].join("\n\n")}\n`;
}
