import { isTold, type ProfileDocument, trashedOf } from "../../document/profile-document.ts";
import { type Answers, FIRST } from "./answers.ts";

/** The applicant's profiles, those in the trash left out, the one last saved first. */
export function liveDocuments({ state }: Pick<Answers, "state">): readonly ProfileDocument[] {
  return [...state.getState().documents.values()]
    .filter((document) => trashedOf(document) === null)
    .sort((a, b) => (b.savedAt ?? "9").localeCompare(a.savedAt ?? "9") || a.id.localeCompare(b.id));
}

/** Shows one of the applicant's own documents, and no example. */
export function show(answers: Answers, id: string): void {
  answers.device.session.showProfile(id);
  answers.device.session.keepExample(null);
  answers.state.setState({ shown: id, example: null });
}

/**
 * Makes sure that what is shown may be written in: a document that went to the trash or was erased gives way to the one
 * wanted, else the last saved, else an empty one.
 */
export function showWhatIsThere(answers: Answers, wanted: string | null = null): void {
  const { shown, documents } = answers.state.getState();
  const live = liveDocuments(answers);
  const candidate = wanted ?? shown;
  if (live.some(({ id }) => id === candidate)) {
    answers.state.setState({ shown: candidate });
    return;
  }
  const told = live.find(isTold) ?? live[0];
  const isFree = (id: string): boolean => !documents.has(id) && !isInTrouble(answers, id);
  answers.state.setState({
    shown: told?.id ?? (isFree(candidate) ? candidate : isFree(FIRST) ? FIRST : answers.device.newId()),
  });
}

/** Whether a record lies under this id that must not be written over. */
export function isInTrouble({ state }: Answers, id: string): boolean {
  return state.getState().troubles.some((trouble) => trouble.id === id);
}

/** The id to write under: another one where the document's own must not be written over. */
export function freeId(answers: Answers, id: string): string {
  if (!isInTrouble(answers, id)) return id;
  const moved = answers.moved.get(id) ?? answers.device.newId();
  answers.moved.set(id, moved);
  return moved;
}
