/** What was said of one screen, phrase by phrase. */
export interface Spoken {
  readonly screen: string;
  readonly phrases: readonly string[];
}

const CONTROLS = "link|button|slider|textbox|searchbox|combobox|checkbox|radio";
const ROLES =
  /^(end|alert|article|caption|cell|columnheader|complementary|definition|figure|form|group|heading|image|list|listitem|main|navigation|note|option|paragraph|region|row|rowgroup|rowheader|search|status|table|term|time|link|button|slider|textbox|searchbox|combobox|checkbox|radio|menuitem)\b(,| of |$)/;
/** What names itself with all that is in it: its parts are not said again. */
const WHOLE = /^(button|link|image|option|row|columnheader|rowheader|heading|caption)(, |$)/;
/** Parts that say nothing of their own. */
const FRAMES = /^(paragraph|rowgroup|term|definition|time|group|end)$|^end of /;

/** Phrases that no listener can use, by kind. */
const USELESS: readonly (readonly [kind: string, what: RegExp])[] = [
  ["a control without a name", new RegExp(`^(${CONTROLS})(, (not )?(checked|pressed|expanded|busy).*)?$`)],
  ["a picture without a name", /^(img|image|graphic)$/],
  ["a list or table with nothing in it", /^(list|table)\nend of \1$/],
];

/** What a listener could not use, each in words. */
export function spokenFaults(all: readonly Spoken[]): string[] {
  return all.flatMap(({ screen, phrases }) => {
    const useless = phrases.flatMap((phrase, at) => {
      const both = `${phrase}\n${phrases[at + 1] ?? ""}`;
      const kinds = USELESS.filter(([, what]) => what.test(phrase) || what.test(both));
      return kinds.map(([kind]) => `${screen}: ${kind}: “${phrase}” after “${phrases[at - 1] ?? ""}”`);
    });
    const buttons = phrases.filter((phrase) => phrase.startsWith("button, "));
    const twice = buttons.filter((phrase, at) => buttons.indexOf(phrase) < at);
    return [...useless, ...[...new Set(twice)].map((phrase) => `${screen}: one name of two: “${phrase}”`)];
  });
}

const MOST_ALIKE = 4;
/** What has more parts than this is no name, but a place. */
const MOST_PARTS = 60;
const CONTROL = new RegExp(`^(${CONTROLS}), `);

/**
 * The phrases as they are kept: a control or picture once, without its parts; texts that stand side by side on one line;
 * of rows and options after the fourth, only how many more there are.
 */
export function shortened(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let isAfterText = false;
  for (const phrase of runsCut(withoutParts(phrases))) {
    const isText = !ROLES.test(phrase);
    if (FRAMES.test(phrase)) isAfterText = false;
    else if (isText && isAfterText) lines.push(joined(lines.pop() ?? "", phrase));
    else lines.push(phrase);
    if (!FRAMES.test(phrase)) isAfterText = isText;
  }
  return lines;
}

function joined(before: string, after: string): string {
  return /^[.,:;)]/.test(after) ? before + after : `${before} ${after}`;
}

/** Leaves out what stands inside a part that has been said as a whole. */
function withoutParts(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] as string;
    kept.push(phrase);
    if (!WHOLE.test(phrase) || phrase.startsWith("row, ")) continue;
    const end = phrases.indexOf(`end of ${phrase}`, at);
    if (end === -1 || end - at > MOST_PARTS) continue;
    // A heading of a row may hold a button, which is a thing of its own.
    kept.push(...phrases.slice(at + 1, end).filter((part) => CONTROL.test(part)));
    at = end;
  }
  return kept;
}

/** Cuts a run of rows or options after the fourth. */
function runsCut(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  let [count, isOver] = [0, false];
  const close = (): void => {
    if (count > MOST_ALIKE) kept.push(`(${count - MOST_ALIKE} more like these)`);
    [count, isOver] = [0, false];
  };
  for (const phrase of phrases) {
    if (/^(row|option|listitem), /.test(phrase)) {
      count += 1;
      isOver = count > MOST_ALIKE;
    } else if (/^end of (rowgroup|list|combobox|table)\b/.test(phrase)) close();
    if (!isOver) kept.push(phrase);
  }
  close();
  return kept;
}

/** The page of the documentation, in Markdown. */
export function spokenPage(all: readonly Spoken[]): string {
  return `${[
    "# What a screen reader says",
    "Written by `npm run -s spoken -- --write`. A virtual screen reader reads five screens to an applicant in Pathology with a budget of $900, on 20 August 2026. Closed parts are read too. Real readers choose other words for roles. What is said, and in which order, is the same.",
    ...all.flatMap(({ screen, phrases }) => [
      `## ${screen}`,
      `\`\`\`\n${shortened(phrases).join("\n")}\n\`\`\``,
    ]),
  ].join("\n\n")}\n`;
}
