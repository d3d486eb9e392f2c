import type { Token } from "../document/token.ts";

/** The tokens of a sentence with “1,200”, “3.5” and “80%” as one token each; the splitter takes them apart at their marks. */
export function wholeNumbers(tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const touches = last !== undefined && last.kind === "number" && last.to === token.from;
    const belongs = /^[%,.]$/.test(token.text) || (/^\d/.test(token.text) && /[,.]$/.test(last?.text ?? ""));
    if (touches && belongs && !/%$/.test(last.text)) whole[whole.length - 1] = joined(last, token);
    else whole.push(token);
  }
  return whole.map(withoutMark);
}

function joined(one: Token, other: Token): Token {
  const [text, lower] = [one.text + other.text, one.lower + other.lower];
  return { kind: "number", text, lower, from: one.from, to: other.to };
}

/** A comma or a full stop behind a number is none of it. */
function withoutMark(token: Token): Token {
  if (token.kind !== "number" || !/[,.]$/.test(token.text)) return token;
  return { ...token, text: token.text.slice(0, -1), lower: token.lower.slice(0, -1), to: token.to - 1 };
}
