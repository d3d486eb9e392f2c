import { documentOf } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Claim, Named } from "./claim.ts";
import { namesIn, toolsIn } from "./names.ts";
import { quantitiesIn } from "./quantities.ts";
import { settingIn } from "./setting.ts";
import { wordsIn, yearsIn } from "./stems.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** A short line as one claim: a post with its hospital, a title, a line of shared work. `null` where it has no word. */
export function lineClaim(line: string, kind: "role" | "deed", organization: string | null): Claim | null {
  const { sentences } = documentOf(line, "experience");
  const tokens = sentences.flatMap(({ sentence, from }) =>
    wholeNumbers(sentence.tokens).map((token) => ({
      ...token,
      from: token.from + from,
      to: token.to + from,
    })),
  );
  const [first, last] = [tokens[0], tokens.at(-1)];
  const words = wordsIn([...tokens, ...(organization === null ? [] : tokensOf(organization))]);
  if (first === undefined || last === undefined || words.size === 0) return null;
  const own = organization === null ? namesIn(tokens, true) : [nameOf(organization)];
  return {
    ...{ kind, from: first.from, to: last.to, verb: null, words, numbers: quantitiesIn(tokens) },
    ...{ tools: toolsIn(tokens), names: own, years: yearsIn(tokens), isEffect: false, fact: null },
    setting: settingIn(tokens),
  };
}

const tokensOf = (line: string): readonly Token[] =>
  documentOf(line, "experience").sentences.flatMap(({ sentence }) => sentence.tokens);

/** The name of where a post was; it stands in a field of its own. */
const nameOf = (organization: string): Named => ({ from: 0, to: 0, name: organization.toLowerCase() });
