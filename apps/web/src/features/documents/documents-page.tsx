import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import type { KeptText } from "../../storage/kept-text.ts";
import { warmCoach } from "../../store/coach.ts";
import { useProfile } from "../../store/profile-store.ts";
import { changeText, restoreText, trashText } from "../../store/texts.ts";
import { type TextsOnScreen, useTextsOnScreen } from "../../store/use-texts.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { ClaimsSection } from "./claims-section.tsx";
import { KIND_WORDS, KINDS } from "./kind-words.ts";
import { NewText } from "./new-text.tsx";
import { TextRow } from "./text-row.tsx";
import { WhoGetsSection } from "./who-gets-section.tsx";
import "./documents.css";

/** Her texts by kind, each with what the last check found; a new one, one from a file, and which program gets which. */
export function DocumentsPage(): ReactNode {
  const shown = useTextsOnScreen();
  useEffect(warmCoach, []);
  if (!shown.isRead) return <ScreenSkeleton />;
  return <Documents shown={shown} />;
}

function Documents({ shown }: { shown: TextsOnScreen }): ReactNode {
  const { texts } = shown;
  const { note, offer } = useUndoNote();
  const isExample = useProfile((state) => state.example !== null);
  const remove = (text: KeptText): void => {
    trashText(text.id);
    offer(`“${text.title}” is in the trash for 30 days, under My files.`, () => restoreText(text.id));
  };
  return (
    <>
      <PageTitle screen="Documents">{findingOf(texts, shown.ofEarlierAnswers.length)}</PageTitle>
      <p className="lead">
        Write a text here, or open one from a file. The coach says what a reader may stop at, and why. It
        never writes a sentence for you. The ten experiences of the form stand in{" "}
        <Link href="/prepare/application">Form</Link>.
      </p>
      <KeptLine isKept={shown.isKept} isExample={isExample} />
      {note}
      <EarlierAnswers shown={shown} />
      {KINDS.map((kind) => {
        const own = texts.filter((text) => text.kind === kind);
        return (
          own.length > 0 && (
            <section className="sec stack" key={kind}>
              <h2>{KIND_WORDS[kind].many}</h2>
              <ul className="plain doc-list">
                {own.map((text) => (
                  <TextRow key={text.id} text={text} onDelete={() => remove(text)} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section className="sec stack">
        <h2>{texts.length === 0 ? "Begin" : "Another text"}</h2>
        <NewText shown={shown} />
      </section>
      <ClaimsSection />
      <WhoGetsSection texts={texts} />
    </>
  );
}

function findingOf(texts: readonly KeptText[], ofEarlier: number): string {
  if (texts.length === 0 && ofEarlier > 0)
    return ofEarlier === 1 ? "1 text is of earlier answers" : `${ofEarlier} texts are of earlier answers`;
  if (texts.length === 0) return "No text yet. Begin with one patient you remember.";
  const fix = texts.reduce((sum, { found }) => sum + (found === null ? 0 : found.fix), 0);
  const many = texts.length === 1 ? "1 text" : `${texts.length} texts`;
  if (texts.some(({ found }) => found === null)) return `${many}, not all of them checked yet`;
  if (fix === 0) return `${many}, nothing to fix`;
  return `${many}, ${fix} ${fix === 1 ? "thing" : "things"} to fix`;
}

/** Where her words are, in one line. */
export function KeptLine({ isKept, isExample }: { isKept: boolean; isExample: boolean }): ReactNode {
  if (!isKept)
    return (
      <p className="note ochre after-lead">
        Your browser does not let us keep your texts. They are gone when you close this tab or load the page
        anew.
      </p>
    );
  return (
    <p className="small quiet noprint doc-kept">
      {isExample
        ? "You look at an example. Texts that you write here go when you leave it."
        : "Nothing you type leaves this device. Texts stay here, with this profile."}
    </p>
  );
}

/** Texts of the answers that stood in this profile before: another lot of answers may be another person’s. */
function EarlierAnswers({ shown }: { shown: TextsOnScreen }): ReactNode {
  const { ofEarlierAnswers: earlier, lot } = shown;
  if (earlier.length === 0) return null;
  const many = earlier.length === 1 ? "1 text belongs" : `${earlier.length} texts belong`;
  const bring = (): void => {
    for (const { id } of earlier) changeText(id, () => ({ lot }));
  };
  return (
    <section className="sec stack">
      <h2>Of earlier answers</h2>
      <p>{many} to answers that stood in this profile before. Are they yours?</p>
      <p>
        <button type="button" className="btn" onClick={bring}>
          Show them with these answers
        </button>
      </p>
    </section>
  );
}
