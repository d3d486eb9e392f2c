import type { Nodes, Parents } from "nlcst";
import { ParseEnglish } from "parse-english";
import type { Sentence } from "./sentence.ts";
import { type Token, tokenOf } from "./token.ts";

/** A sentence and where it begins, in UTF-16 code units from the start of its paragraph. */
export interface SentenceInParagraph {
  readonly sentence: Sentence;
  readonly from: number;
}

const parser = new ParseEnglish();

/** The sentences of one paragraph in order, split by parse-english (abbreviations such as “Dr.” end no sentence). */
export function splitParagraph(paragraph: string): readonly SentenceInParagraph[] {
  const found: SentenceInParagraph[] = [];
  visit(parser.parse(paragraph), (node) => {
    if (node.type !== "SentenceNode") return true;
    const [from, to] = placeOf(node);
    found.push({ sentence: sentenceOf(paragraph.slice(from, to), tokensOf(node, from)), from });
    return false;
  });
  return found;
}

function sentenceOf(text: string, tokens: readonly Token[]): Sentence {
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
