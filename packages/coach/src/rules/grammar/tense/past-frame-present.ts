import type { ExistenceRule } from "../../rule.ts";

/** A past time at the head and a present after it: “last season we admit”. */
export const pastFramePresent: ExistenceRule = {
  name: "past-frame-present",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: that time is past, so the verb is too.",
  why: "The opening sets the clock, and the verb must follow it.",
  source: "usage",
  example: { wrong: "In those years we will walk there.", right: "In those years we would walk there." },
  languages: ["Vietnamese", "Chinese", "Filipino", "Russian", "Hindi"],
  patterns: [
    "^ <in those years|days|months ,{0,1} i|we|he|she|they will|can|must|am|are|is|have|has|@onlybase>",
    "^ <at that|the time ,{0,1} i|we|he|she|they will|can|must|am|are|is|cannot|@onlybase>",
    "^ <last @word{0,1} season|year|month|week|summer|winter|spring|night|monday|tuesday|friday|sunday ,{0,1} i|we|he|she|they @onlybase|admit|visit|work|treat|help|want|start|am|are|is|can|must|join|study|need>",
    "^ <before the pandemic|war|earthquake|accident ,{0,1} i|we am|are|can|must|@onlybase|work|visit|study>",
    "^ <@num|two|three|several|few|many years|months|weeks|days ago ,{0,1} i|we|he|she|they @onlybase|am|are|is|join|visit|work|start|help|study|want|decide>",
    "^ <when i|we was|were @prep{0,1} !@mark{1,4} , i|we|he|she @adv{0,1} @onlybase|join|visit|work|start|help|study|want|decide|fall|lose|love>",
    "^ <when @poss @noun died|came|left|was !@mark{0,4} , i|we|he|she @onlybase|join|start|decide|want|am>",
    "^ <yesterday ,{0,1} i|we|he|she|they @onlybase|am|are|is|visit|join|start|admit>",
    "^ <in @year ,{0,1} i|we @onlybase|join|start|am|finish|graduate|complete|move|work|pass|visit>",
    "^ <after that|this day|night|year|event ,{0,1} i|we decide|start|join|begin>",
  ],
  unless: ["at the time i|we|he|she|they", "in those days|years|months i|we know"],
};
