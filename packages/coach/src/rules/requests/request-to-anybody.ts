import type { ExistenceRule } from "../rule.ts";

/** Words that ask for whatever there is. */
export const requestToAnybody: ExistenceRule = {
  name: "request-to-anybody",
  id: "borrowed-phrase",
  form: "existence",
  kinds: ["position-request"],
  severity: "could",
  message: "“{}” asks for whatever there is, so the reader must think of it for you.",
  why: "A small, exact wish can be granted: four weeks in one clinic, or the cleaning of one table of data.",
  source: "advisers",
  ask: "Which one thing could this reader let you do?",
  patterns: [
    "any opportunity|opportunities|position|positions|role|opening|openings|chance|work|kind|type|vacancy|vacancies",
    "any available|possible|suitable|open|clinical|research opportunity|opportunities|position|positions|role|opening|openings|vacancy|vacancies",
    "ready|willing|happy|open to do|accept|take anything|everything|whatever",
    "do|accept|take anything|everything",
  ],
};
