import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import type { Params } from "../../frame/route.ts";
import { hasAnswers } from "../../store/draft.ts";
import { adoptExample } from "../../store/profile-acts.ts";
import { saveAnswersAsFile } from "../../store/profile-file.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { OpenFile } from "../../ui/open-file.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { TakeAlong } from "../carry/take-along.tsx";
import { useFormFile } from "../form-file/use-form-file.tsx";
import { WhenStarted } from "../shared/when-started.tsx";
import { EraseSection } from "./erase-section.tsx";
import { ProfileList } from "./profile-list.tsx";
import { TrashList } from "./trash-list.tsx";

/** Save to a file, open a file, the profiles, the trash, erase; it opens at the last where the address names that. */
export function FilesPage({ params }: { params: Params }): ReactNode {
  const { draft, profile, example } = useProfile();
  const [, go] = useLocation();
  const told = hasAnswers(draft);
  const { opener, review } = useFormFile();

  const save = async (): Promise<void> => {
    await saveAnswersAsFile(draft);
    announce("Your file was saved to your downloads.");
  };

  if (review !== null) return review;
  return (
    <>
      <PageTitle screen="My files">Your answers, in one private file.</PageTitle>
      <p className="lead">The file holds everything you told. It is plain text, and only you have it.</p>
      <WhenStarted>
        <section className="sec cols c-2">
          <div className="stack">
            <h2>Save my file</h2>
            {told ? (
              <p>Saves your answers, pins and own facts as one YAML file.</p>
            ) : (
              <p>
                There is nothing to save yet. <Link href="/me">Go to my answers</Link>
              </p>
            )}
            {told && !profile && (
              <p>
                Some answers are missing or have to be corrected. They are saved as they stand, and you can go
                on with them when you open the file.
              </p>
            )}
            <div className="row">
              {told && (
                <button type="button" className="btn primary" onClick={() => void save()}>
                  Save my file
                </button>
              )}
              {example && (
                <button type="button" className="btn" onClick={() => void adoptExample(example.title)}>
                  Make this example a profile of my own
                </button>
              )}
            </div>
          </div>
          <div className="stack">
            <h2>Open a file</h2>
            <p>
              You see what differs before anything changes. A file that cannot be read as a profile is
              refused, and nothing changes.
            </p>
            <OpenFile label="Open a file" onOpened={() => go("/me")} />
            {opener}
          </div>
        </section>
        <TakeAlong />
        <ProfileList />
        <TrashList />
        <EraseSection isSought={params.part === "erase"} />
      </WhenStarted>
    </>
  );
}
