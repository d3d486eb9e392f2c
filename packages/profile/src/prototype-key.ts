import type { Problem } from "@smartpick/core";

/** The refusal of a key `__proto__`, which no reader of objects treats as an ordinary key; its path is to be set. */
export const PROTOTYPE_KEY: Omit<Problem, "path"> = {
  code: "unknown-key",
  found: "__proto__",
  accepts: "keys of the profile format",
};
