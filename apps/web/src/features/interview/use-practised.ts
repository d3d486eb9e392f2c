import { useRecordingsOnScreen } from "../../store/recordings.ts";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { type Practised, practisedIn } from "./practised.ts";

/** What is kept about each question of the answers on screen. */
export function usePractised(): (question: string) => Practised {
  const { texts } = useTextsOnScreen();
  const recordings = useRecordingsOnScreen();
  return (question) => practisedIn(question, texts, recordings);
}
