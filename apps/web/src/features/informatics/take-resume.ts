import type { Profile } from "@smartpick/core";
import { profileTextOf, toFile, withResume } from "@smartpick/profile";
import { resumeTakenWords } from "@smartpick/report";
import { withValue } from "../../store/draft.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { changeDraft, useProfile } from "../../store/profile-store.ts";
import { announce, offerUndo } from "../../store/screen-store.ts";

/** What came of a file, in words, the outcome first. */
export interface ResumeRead {
  readonly isTaken: boolean;
  readonly lines: readonly string[];
}

/** Puts the entries of a JSON Resume behind her own and offers to undo it. A file that is none changes nothing. */
export async function takeResume(file: File): Promise<ResumeRead> {
  const { problemWords } = await loadProfileCode();
  const text = profileTextOf(new Uint8Array(await file.arrayBuffer()));
  const { profile, draft } = useProfile.getState();
  if (!text.ok) return refused(text.problems.map(problemWords));
  if (profile === null) return refused(["Correct your answers first. Then open the file again."]);
  const read = resumeTaken(profile, text.value);
  if (!read.ok)
    return refused(
      read.problems.map((problem) => (problem.code === "not-a-mapping" ? NO_RESUME : problemWords(problem))),
    );
  const words = resumeTakenWords(read.value);
  offerUndo(`Opened ${file.name}.`, changeDraft(withValue(draft, "portfolio", read.value.portfolio)));
  announce(words[0] ?? "");
  return { isTaken: true, lines: words };
}

const NO_RESUME = "This is no JSON Resume. It takes keys such as basics, education, skills and projects.";

function refused(lines: readonly string[]): ResumeRead {
  return { isTaken: false, lines };
}

/** The block `portfolio` of the file with what the resume adds. */
function resumeTaken(profile: Profile, text: string) {
  const read = withResume(profile, text);
  if (!read.ok) return read;
  return { ok: true as const, value: { ...read.value, portfolio: toFile(read.value.profile)?.portfolio } };
}
