import type { DocumentRule, Hit } from "../rule.ts";

/** Marks and signs that a plain-text form drops or turns into question marks; the groups are told apart by a name. */
const LOST =
  /(?<markup>\*\*|__(?=\p{L})|(?<=\p{L})__|^#{1,6} |<\/?(?:[a-z][a-z0-9]*)(?: [^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d+);|\[[^\]]+\]\(https?:[^)]*\)|`+)|(?<tab>\t+)|(?<hidden>[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]+)|(?<emoji>\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*)|(?<sign>[^\p{L}\p{M}\p{N}\p{Z}\p{P}\n\r\t$£€+<=>^`|~]|[•‣⁃§¶†‡※‰′″·⁎]|[²³¹½¼¾⅓⅔⁰-₟])|(?<script>(?:(?!\p{Script=Latin})[\p{L}\p{M}])+)/gmu;
/** Signs that most forms change into a plain one. */
const CHANGED = /[–—‒―…‘’‚“”„«»\u00a0\u2002-\u200a\u202f‐‑]/g;
/** Combining marks of a letter are part of it. */
const GAP = 60;
const LONGEST = 300;

const SAID: Readonly<Record<string, string>> = {
  markup: "The form shows these signs of markup as they are: “{}”.",
  tab: "A tab is lost in plain text.",
  hidden: "A sign that cannot be seen stands here.",
  emoji: "Plain text loses a picture such as this: “{}”.",
  sign: "Plain text may lose this sign: “{}”.",
  script: "Plain text may lose these letters: “{}”.",
};

interface Lost extends Hit {
  readonly kind: string;
}

/** Signs that do not survive the plain text of the form. */
export const nonPlainText: DocumentRule = {
  name: "non-plain-text",
  id: "non-plain-text",
  form: "count",
  severity: "must",
  message: "Plain text may lose this: “{}”.",
  why: "The form keeps plain text only. Lost signs leave gaps or question marks.",
  source: "aamc-statement",
  ask: "Which words say the same?",
  find: ({ text, body }) => {
    const part = text.slice(body.from, body.to);
    return [...joined(lostIn(part), part), ...changedIn(part)].map((hit) => moved(hit, body.from));
  },
};

function lostIn(part: string): readonly Lost[] {
  return [...part.matchAll(LOST)].map((found) => {
    const kind = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? "sign";
    return { kind, from: found.index, to: found.index + found[0].length };
  });
}

/** Signs that stand close together on one line are one finding. */
function joined(lost: readonly Lost[], part: string): readonly Hit[] {
  const hits: Lost[] = [];
  for (const next of lost) {
    const last = hits.at(-1);
    const isNear =
      last !== undefined &&
      next.from - last.to <= GAP &&
      next.to - last.from <= LONGEST &&
      !part.slice(last.to, next.from).includes("\n");
    if (isNear) hits[hits.length - 1] = { ...last, to: next.to };
    else hits.push(next);
  }
  return hits.map(({ kind, ...hit }) => ({ ...hit, message: SAID[kind] ?? "" }));
}

function changedIn(part: string): readonly Hit[] {
  const [first, ...also] = [...part.matchAll(CHANGED)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
  if (first === undefined) return [];
  const message = "The form may change curly quotes and long dashes such as “{}”.";
  return [{ ...first, severity: "could", message, ...(also.length === 0 ? {} : { also }) }];
}

function moved(hit: Hit, by: number): Hit {
  const also = hit.also?.map(({ from, to }) => ({ from: from + by, to: to + by }));
  return { ...hit, from: hit.from + by, to: hit.to + by, ...(also === undefined ? {} : { also }) };
}
