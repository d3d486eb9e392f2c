import type { ExistenceRule } from "../../rule.ts";

/** “During my internship, I have seen”: a closed time takes the simple past. */
export const perfectInToldPast: ExistenceRule = {
  name: "perfect-in-told-past",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: that time is over, so the simple past stands without “have”.",
  why: "“During my internship I saw”: “have” needs a time that still runs.",
  source: "usage",
  example: { wrong: "During my internship I have met him.", right: "During my internship I met him." },
  languages: ["French", "German", "Italian", "Filipino", "Persian"],
  patterns: [
    "<have|has been|felt @adj> when i|we|he|she|they @onlypast",
    "^ <during|in|throughout my|our|the|his|her first|second|third|fourth|fifth|sixth|final|last{0,1} internship|externship|rotation|rotations|clerkship|clerkships|childhood|studies|military|residency|year|years|school|university|college|war|pandemic|fellowship|visit|service|externships|observership of|in|at|medical{0,2} @noun|@cap|@mass|school|university|college{0,2} ,{0,1} i|we|he|she have|has @adv{0,1} @past|@part|been|had>",
    "^ <by the time !@mark{1,4} has|have @past|@part> _{0,10} was|were|had|died",
    "<since i|we|he|she have|has> left|arrived|started|graduated|joined|moved|came|begun|finished|met|seen",
    "<epidemic|outbreak|earthquake|pandemic|war|crisis|election|flood of @year has|have> @past|@part|shown|taught",
    "^ <after i|he|she|we have|has @adv{0,1} @past|@part|been> !@mark{0,6} , i|he|she|we|it|the was|were|@onlypast|started|decided|moved|worked|joined|applied|realized|learned",
    "^ <when i was in|at _{1,3} , i|we have @past|@part>",
    "^ <as a|an child|student|intern|boy|girl|teenager ,{0,1} i|we have @adv{0,1} @past|@part>",
    "<until|till|before @year ,{0,1} i|we|he|she have|has @past|@part>",
    "<at that|the time|moment ,{0,1} i|we|he|she have|has @past|@part|been>",
  ],
  unless: [
    "^ during|in|throughout the|my last|first|second|third|residency|year|years",
    "during|in the|my final|last year|years",
    "since i|we|he|she have been",
    "as a student|intern ,{0,1} i have",
  ],
};
