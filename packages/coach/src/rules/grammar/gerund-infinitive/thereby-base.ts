import type { ExistenceRule } from "../../rule.ts";

/** “, thereby reduce”: after “thereby” at the end of a clause stands -ing. */
export const therebyBase: ExistenceRule = {
  name: "thereby-base",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: here the verb takes -ing: “thereby reducing”.",
  why: "The last part hangs on the first one, so it takes -ing.",
  source: "usage",
  example: {
    wrong: "We trained them, thereby reduce risk.",
    right: "We trained them, thereby reducing risk.",
  },
  languages: ["Amharic", "Chinese", "Hindi"],
  patterns: [
    ", <thereby|thus|hence|therefore @onlybase|reduce|increase|improve|help|limit|lower|cause|cut|save|avoid|spare> @word",
  ],
  unless: [
    "@modal|to _{1,9} , thereby|thus|hence|therefore",
    "@modal|to _{9,20} , thereby|thus|hence|therefore",
    "i|we|they , therefore|thus|hence",
  ],
};
