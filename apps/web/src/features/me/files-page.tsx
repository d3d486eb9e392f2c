import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { saveFile } from "../../storage/save-file.ts";
import { hasAnswers } from "../../store/draft.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { adopt, eraseEverything, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { announce } from "../../store/screen-store.ts";
import { OpenFile } from "../../ui/open-file.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Sheet } from "../../ui/sheet.tsx";

/** Save to a file, open a file, erase. */
export function FilesPage(): ReactNode {
  const { draft, profile, example } = useProfile();
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();

  const save = async (): Promise<void> => {
    if (!profile) return;
    const code = await loadProfileCode();
    saveFile(`smartpick-profile-${todayHere()}.yaml`, "application/yaml", code.textOfProfile(profile));
    announce("Your file was saved to your downloads.");
  };
  const erase = async (): Promise<void> => {
    const erased = await eraseEverything();
    setAsking(false);
    announce(
      erased
        ? "Everything is erased."
        : "The browser did not let us erase. Clear this site’s data in its settings.",
    );
    go("/");
  };

  return (
    <>
      <PageTitle screen="My files">Your answers, in one private file.</PageTitle>
      <p className="lead">The file holds everything you told. It is plain text, and only you have it.</p>
      <section className="sec cols c-2">
        <div className="stack">
          <h2>Save my file</h2>
          {profile ? (
            <p>Saves your answers, pins and own facts as one YAML file.</p>
          ) : (
            <p>
              {hasAnswers(draft)
                ? "Some answers are missing or need a correction first. "
                : "There is nothing to save yet. "}
              <Link href="/me">Go to my answers</Link>
            </p>
          )}
          <div className="row">
            {profile && (
              <button type="button" className="btn primary" onClick={() => void save()}>
                Save my file
              </button>
            )}
            {example && (
              <button type="button" className="btn" onClick={() => adopt(draft)}>
                Make this example my own answers
              </button>
            )}
          </div>
        </div>
        <div className="stack">
          <h2>Open a file</h2>
          <p>
            It takes the place of the answers on this device. A file that does not fit is refused, and nothing
            changes.
          </p>
          <OpenFile label="Open a file" onOpened={() => go("/me")} />
        </div>
      </section>
      <section className="sec stack">
        <h2>Erase everything</h2>
        <p>
          Removes your answers, the copy of them, and the settings from this device. Files you saved stay
          where they are.
        </p>
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          Erase everything
        </button>
      </section>
      <Sheet title="Erase everything on this device?" open={asking} onClose={() => setAsking(false)} warning>
        <p>Your answers, pins and own facts will be gone. This cannot be undone.</p>
        <div className="row">
          <button type="button" className="btn danger" onClick={() => void erase()}>
            Erase everything
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            Keep my answers
          </button>
        </div>
      </Sheet>
    </>
  );
}
