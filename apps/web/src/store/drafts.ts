import { eraseAdviserKey } from "../storage/adviser-key.ts";
import { forgetLetters } from "../storage/forget-letters.ts";
import { forgetProjects } from "../storage/forget-projects.ts";
import { forgetRecordings } from "../storage/forget-recordings.ts";
import { forgetTexts } from "../storage/forget-texts.ts";
import { eraseOpenSheets, forgetOpenSheets } from "../storage/open-sheets.ts";
import type { Answers } from "./answers/answers.ts";
import { projects, tables } from "./kept-projects.ts";
import { recordings } from "./kept-recordings.ts";
import { texts } from "./kept-texts.ts";
import { letters } from "./letters.ts";
import { isLostPaper } from "./lost-paper.ts";

/**
 * Sheets that were open, what was written for letters, texts, projects and recordings of documents which are
 * no longer there go with them.
 * Rejects where the browser keeps nothing.
 */
export async function forgetLostDrafts(answers: Answers): Promise<void> {
  const { documents, shown, example } = answers.state.getState();
  const isThere = (id: string): boolean => documents.has(id) || id === shown || id === example?.document.id;
  // An erased document may leave its id to the next one, whose letter begins empty.
  await letters.forgetLost((id) => documents.has(id) || id === example?.document.id);
  await texts.forgetLost((text) => isLostPaper(answers, text));
  for (const papers of [projects, tables]) await papers.forgetLost((one) => isLostPaper(answers, one));
  await recordings.forgetLost(({ document, at }) => isLostPaper(answers, { document, changed: at }));
  await forgetOpenSheets(isThere);
}

/** Removes every draft and an adviser's key from this device; `false` where the browser does not let us. */
export async function eraseDrafts(): Promise<boolean> {
  const erased = await Promise.all([eraseAdviserKey(), eraseOpenSheets()]);
  await forgetLetters();
  await forgetTexts();
  await forgetProjects();
  await forgetRecordings();
  return erased.every(Boolean);
}
