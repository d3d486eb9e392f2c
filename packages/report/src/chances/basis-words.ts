const BASIS: Readonly<Record<string, string>> = {
  fitted: "fitted to published tables",
  published: "published",
  "expert-direction": "expert direction, no good data",
  judgement: "judgement, no good data",
  "program-rate": "this program’s own past rate, as an estimate",
  "kind-and-mix": "programs of this kind, and its mix of residents",
  kind: "programs of this kind only",
};

/** What an estimate rests on, in words. */
export function basisWords(basis: string): string {
  return BASIS[basis] ?? basis;
}
