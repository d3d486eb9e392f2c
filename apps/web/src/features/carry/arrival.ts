import { counted } from "@smartpick/report";
import { differencesOf } from "../../store/differences.ts";
import { type Draft, EMPTY_DRAFT } from "../../store/draft.ts";
import { answersOfFile } from "../../store/file-refusal.ts";
import { namedText } from "./named-text.ts";
import { type CodeFault, unpacked } from "./packed.ts";

/** Answers that came from elsewhere and wait for a yes. */
export interface Arrival {
  readonly draft: Draft;
  /** Whether they make a profile; else some are missing or have to be corrected. */
  readonly whole: boolean;
  /** As the sender calls them; `null` where it was not said. */
  readonly name: string | null;
  /** ISO day on which they were packed; `null` where it was not said. */
  readonly day: string | null;
}

/** What came, or why it was refused, in words. */
export type Arrived =
  | { readonly ok: true; readonly arrival: Arrival }
  | { readonly ok: false; readonly problems: readonly string[] };

const FAULTS: Readonly<Record<CodeFault, string>> = {
  damaged: "It is damaged, or not whole.",
  newer: "A newer SmartPick made it. Load the newest version on this device first.",
  "too-large": "It holds more than a profile can.",
};

/** The answers in the code of an address. */
export async function arrivalInCode(code: string): Promise<Arrived> {
  const found = await unpacked(code);
  return found.ok
    ? arrivalIn(new TextEncoder().encode(found.text))
    : { ok: false, problems: [FAULTS[found.why]] };
}

/** The answers in the bytes of a profile file, read as any file is: beside the page, within bounds. */
export async function arrivalIn(bytes: Uint8Array<ArrayBuffer>): Promise<Arrived> {
  const found = await answersOfFile(new File([bytes], "answers.yaml"));
  if (found.state === "refused") return { ok: false, problems: found.problems };
  const { name, day } = namedText(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
  return { ok: true, arrival: { draft: found.draft, whole: found.whole, name, day } };
}

/** The line that names the sender has fewer. */
const HEAD_BYTES = 1_000;

/** "14 answers": how many questions they answer. */
export function answerCount(draft: Draft): string {
  return counted(differencesOf(EMPTY_DRAFT, draft).length, "answer");
}
