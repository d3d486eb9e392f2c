const VISAS: Readonly<Record<string, string>> = {
  j1: "the J-1 visa",
  visaJ1: "the J-1 visa",
  h1b: "the H-1B visa",
  visaH1b: "the H-1B visa",
  any: "a visa",
};

/** A visa as it stands in a sentence: `"the J-1 visa"`. */
export function visaName(visa: string): string {
  return VISAS[visa] ?? visa;
}
