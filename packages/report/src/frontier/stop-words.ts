import { type FrontierPoint, type SizeAt, sizeAt } from "@smartpick/core";
import { chancePhrase, outOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";

/** What is said of the stop line wherever it is moved to. */
export interface StopWords {
  /** `"84 programs, $1,715"` */
  readonly size: string;
  /** `"31 of 100"` */
  readonly chance: string;
  /** `"The next 1 of 100 costs about $630."`, or that there is none. */
  readonly next: string;
  /** All of it as one phrase for a screen reader. */
  readonly whole: string;
}

/** The words of a stop line at `programs` programs; `null` where there is no frontier. */
export function stopWords(frontier: readonly FrontierPoint[], programs: number): StopWords | null {
  const at = sizeAt(frontier, programs);
  if (at === null) return null;
  const size = `${counted(at.programs, "program")}, ${dollars(at.usd)}`;
  const next = nextWords(frontier, at);
  return {
    size,
    chance: `${outOf100(at.chance)} of 100`,
    next,
    whole: `${size}, a match in ${chancePhrase(at.chance)} seasons. ${next}`,
  };
}

function nextWords(frontier: readonly FrontierPoint[], { programs, price }: SizeAt): string {
  if (price !== null) return `The next 1 of 100 costs about ${dollars(price)}.`;
  return programs >= (frontier.at(-1)?.programs ?? programs)
    ? "The curve ends here."
    : "More programs add next to nothing here.";
}
