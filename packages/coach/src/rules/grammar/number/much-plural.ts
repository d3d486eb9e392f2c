import type { ExistenceRule } from "../../rule.ts";
import { FEWER_PATIENTS } from "./fewer-patients.words.ts";

/** “Much”, “less” or “amount of” before things that are counted: “much patients”, “less beds”. */
export const muchPlural: ExistenceRule = {
  name: "much-plural",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: what is counted takes “many” or “fewer”.",
  why: "“Much water”, but “many patients”; “less time”, but “fewer beds”.",
  source: "usage",
  example: { wrong: "We had much patients and less beds.", right: "We had many patients and fewer beds." },
  languages: ["Arabic", "Spanish", "French", "Chinese", "Russian", "Hindi"],
  patterns: [
    "have|had|has|with|very|too|so|how|gave|see|saw <little @onlynouns|people|patients|nurses|cases|visits>",
    "<much of the|my|our|these|those|their @onlynouns|people|children|women|men> in|of|at|who|had|have|were|are|from|with|came|did",
    "<less number|numbers of>",
    "<much @adj{0,1} @onlynouns|patients|nurses|people|children|cases|questions|interviews|visits|reports|tests|answers>",
    "<less @onlynouns|nurses|people|children|interviews|visits|tests|mistakes|students> !than|in|that",
    "<less> patients|people|doctors|nurses|beds|resources|students|cases|mistakes|opportunities|children|women|hospitals|errors|complications|admissions",
    "<amount|quantity of @adj{0,1} @onlynouns|nurses|people|children|interviews|visits|tests|students>",
    "<too|so|very much @onlynouns|people|nurses|visits|questions>",
  ],
  unless: [
    "little children|boys|girls|ones|houses|hands|shops|things|rooms|villages|towns|feet|sisters|brothers|fingers|steps|boxes|notes|books",
    "how|what|as|so much @onlynouns|patients|people|doctors|nurses|children|parents|questions|cases|answers @verb|@modal",
    "how much people|patients|children|parents|doctors",
    "nothing|no|any|much less",
    "less days|hours|minutes|years|months|weeks|miles|dollars",
    "not|very much questions|cases|answers|reports|tests|visits",
  ],
  apart: [FEWER_PATIENTS],
};
