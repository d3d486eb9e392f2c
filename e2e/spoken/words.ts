/** What was said of one screen, phrase by phrase. */
export interface Spoken {
  readonly screen: string;
  readonly phrases: readonly string[];
}

/** Phrases that no listener can use, by kind. */
const USELESS: readonly (readonly [kind: string, what: RegExp])[] = [
  ["a link, button or field without a name", /^(link|button|slider|textbox|combobox|checkbox|radio)(,|$)/],
  ["a picture without a name", /^(img|image|graphic)(,|$)/],
  ["a mark that is read as a sign", /^[^\p{L}\p{N}]+$/u],
];

/** What a listener could not use, each in words. */
export function spokenFaults(all: readonly Spoken[]): string[] {
  return all.flatMap(({ screen, phrases }) =>
    phrases.flatMap((phrase, at) => {
      const faults = USELESS.filter(([, what]) => what.test(phrase)).map(([kind]) => kind);
      if (phrase === phrases[at - 1] && phrase !== "") faults.push("said twice in a row");
      return faults.map((kind) => `${screen}: ${kind}: “${phrase}” after “${phrases[at - 1] ?? ""}”`);
    }),
  );
}

/** The page of the documentation, in Markdown. */
export function spokenPage(all: readonly Spoken[]): string {
  return `${[
    "# What a screen reader says",
    "Written by `npm run -s spoken -- --write`. A virtual screen reader reads five screens to an applicant in Pathology with a budget of $900, on 20 August 2026. A real reader says it in its own order of words; what is said and what comes next is the same.",
    ...all.flatMap(({ screen, phrases }) => [`## ${screen}`, `\`\`\`\n${phrases.join("\n")}\n\`\`\``]),
  ].join("\n\n")}\n`;
}
