interface WantedPassage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

let wanted: WantedPassage | null = null;

/** Notes a passage of another text that is to be selected when that text opens. */
export function wantPassage(passage: WantedPassage): void {
  wanted = passage;
}

/** The passage wanted in a text, once. */
export function takeWantedPassage(text: string): WantedPassage | null {
  const found = wanted?.text === text ? wanted : null;
  wanted = null;
  return found;
}
