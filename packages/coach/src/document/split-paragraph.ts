import type { Nodes, Parents } from "nlcst";
import { ParseEnglish } from "parse-english";
import { remembering } from "../remember.ts";
import type { Sentence } from "./sentence.ts";
import { type Token, tokenOf } from "./token.ts";

/** A sentence and where it begins, in UTF-16 code units from the start of its paragraph. */
export interface SentenceInParagraph {
  readonly sentence: Sentence;
  readonly from: number;
}

const parser = new ParseEnglish();

/**
 * The sentences of one paragraph in order, split by parse-english (abbreviations such as “Dr.” end no sentence).
 * A short number and a full stop (“Step 1.”), which it takes for the number of a list, end a sentence here.
 */
export function splitParagraph(paragraph: string): readonly SentenceInParagraph[] {
  const found: SentenceInParagraph[] = [];
  visit(parser.parse(paragraph), (node) => {
    if (node.type !== "SentenceNode") return true;
    const [from, to] = placeOf(node);
    const text = paragraph.slice(from, to);
    for (const [start, end, tokens] of cutAtNumbers(text, tokensOf(node, from)))
      found.push({ sentence: sentenceOf({ text: text.slice(start, end), tokens }), from: from + start });
    return false;
  });
  return found;
}

type Cut = readonly [from: number, to: number, tokens: readonly Token[]];

/** Cuts after “1.” before a capital, unless the sentence begins with it; its full stop is a mark of its own. */
function cutAtNumbers(text: string, tokens: readonly Token[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let own: Token[] = [];
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const ends = own.length > 0 && /^\d+\.$/.test(token.text) && (next === undefined || isCapital(next));
    if (!ends) {
      own.push(moved(token, start));
      continue;
    }
    const stop = token.to - 1;
    own.push(tokenOf(token.text.slice(0, -1), token.from - start, true), tokenOf(".", stop - start, false));
    cuts.push([start, token.to, own]);
    own = [];
    start = next?.from ?? text.length;
  }
  return own.length === 0 ? cuts : [...cuts, [start, text.length, own]];
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const moved = (token: Token, by: number): Token =>
  by === 0 ? token : { ...token, from: token.from - by, to: token.to - by };

/** The same text with the same tokens is the same value, so that what was read of it once is known again. */
const sentenceOf = remembering(
  ({ text, tokens }: { readonly text: string; readonly tokens: readonly Token[] }) =>
    newSentence(text, tokens),
  ({ text, tokens }) => `${tokens.map(({ from }) => from).join(" ")} ${text}`,
);

function newSentence(text: string, tokens: readonly Token[]): Sentence {
  const plain = text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, "-");
  return { text, plain, tokens, words: tokens.filter(({ kind }) => kind !== "mark") };
}

function tokensOf(sentence: Parents, start: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const child of sentence.children) {
    if (child.type === "WhiteSpaceNode" || child.type === "SourceNode") continue;
    const [from] = placeOf(child);
    tokens.push(tokenOf(textOf(child), from - start, child.type === "WordNode"));
  }
  return tokens;
}

function textOf(node: Nodes): string {
  return "children" in node ? node.children.map(textOf).join("") : node.value;
}

function visit(node: Nodes, enter: (node: Nodes) => boolean): void {
  if (enter(node) && "children" in node) for (const child of node.children) visit(child, enter);
}

function placeOf(node: Nodes): readonly [number, number] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) throw new Error("a parsed node has no place");
  return [from, to];
}
