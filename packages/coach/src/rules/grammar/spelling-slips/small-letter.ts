import type { Hit, SentenceRule } from "../../rule.ts";

const SMALL_I = /(?<![\w'.(/-])i(?:'m|'ve|'d|'ll)?(?=[\s,;:]|$)/g;
const NAMES =
  /(?<![\w'./@-])(?:english|spanish|french|german|italian|russian|ukrainian|arabic|hindi|urdu|bengali|nepali|tamil|telugu|punjabi|pashto|farsi|persian|portuguese|chinese|mandarin|japanese|korean|vietnamese|american|americans|indian|pakistani|egyptian|nigerian|mexican|colombian|cuban|brazilian|syrian|iraqi|iranian|european|african|asian|british|muslim|christian|jewish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december|egypt|india|pakistan|nigeria|syria|iraq|iran|mexico|colombia|brazil|america|canada|germany|france|russia|ukraine|england|italy|spain|africa|europe|asia|bangladesh|nepal|sudan|ethiopia|chicago|boston|texas|florida|california|michigan|usmle|ecfmg|usa)(?![\w'./@-]*[@/\d])(?=[\s,.;:!?)'-]|$)/g;

/** “I”, days, months, languages, peoples and countries have a capital. */
export const smallLetter: SentenceRule = {
  name: "small-letter",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}” needs a capital letter.",
  why: "“I”, days, months, languages and countries have a capital in English.",
  source: "usage",
  example: { wrong: "On monday i spoke english.", right: "On Monday I spoke English." },
  languages: ["Spanish", "Russian", "French", "Portuguese", "Arabic"],
  find: ({ plain }) => [...hitsOf(plain, SMALL_I), ...hitsOf(plain, NAMES)],
};

function hitsOf(plain: string, pattern: RegExp): readonly Hit[] {
  return [...plain.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
