import { type ReactNode, useState } from "react";
import type { TrashReason } from "../../document/profile-document.ts";
import type { SetAside } from "../../storage/holdings.ts";
import { projectTitle } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { bringBack, emptyTheTrash, removeForGood } from "../../store/profile-acts.ts";
import { removeProjectForGood, restoreProject } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { removeTextForGood, restoreText } from "../../store/texts.ts";
import { useAnswers } from "../../store/use-answers.ts";
import { useProjectsOnScreen } from "../../store/use-projects.ts";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { type TrashedProfile, useTrash } from "./use-profiles.ts";

const WHY: Readonly<Record<TrashReason, string>> = {
  deleted: "Deleted",
  replaced: "Replaced by a file",
  cleared: "Cleared",
};
const REFUSED = "The browser did not let us. Try again, or clear this site’s data in its settings.";

/** What was deleted, replaced or cleared: 30 days to bring it back. */
export function TrashList(): ReactNode {
  const trash = useTrash();
  const setAside = useAnswers((state) => state.setAside);
  const { trashed: texts } = useTextsOnScreen();
  const { trashed: projects } = useProjectsOnScreen();
  const [asking, setAsking] = useState(false);
  const count = trash.length + texts.length + projects.length + setAside.length;
  const empty = async (): Promise<void> => {
    const arePapersGone = await Promise.all([
      ...texts.map(({ id }) => removeTextForGood(id)),
      ...projects.map(({ id }) => removeProjectForGood(id)),
    ]);
    announce((await emptyTheTrash()) && arePapersGone.every(Boolean) ? "The trash is empty." : REFUSED);
    setAsking(false);
  };
  return (
    <section className="sec stack">
      <h2>Trash</h2>
      <p className="quiet">
        {count === 0
          ? "Nothing is in it. Profiles, texts and projects that you delete, and answers that you replace or clear, stay here for 30 days."
          : "Each stays for 30 days after its date, and can be brought back until then."}
      </p>
      <p className="small quiet">
        The texts and projects are those of the profile on screen. Single versions of a text, kept interview
        answers and recordings are not held here: once deleted, only Undo brings a version or an answer back.
      </p>
      <ul className="lines">
        {trash.map((profile) => (
          <Trashed key={profile.id} profile={profile} />
        ))}
        {texts.map(({ id, title, trashed }) => (
          <TrashedPaper
            key={id}
            what="Text"
            title={title}
            at={trashed}
            back={() => {
              restoreText(id);
              announce(`“${title}” is back under Documents.`);
            }}
            remove={() => removeTextForGood(id)}
          />
        ))}
        {projects.map(({ id, file, trashed }) => (
          <TrashedPaper
            key={id}
            what="Project"
            title={projectTitle(file)}
            at={trashed}
            back={() => {
              restoreProject(id);
              announce(`“${projectTitle(file)}” is back under Projects.`);
            }}
            remove={() => removeProjectForGood(id)}
          />
        ))}
        {setAside.map((record) => (
          <Damaged key={record.key} record={record} />
        ))}
      </ul>
      {count > 0 && (
        <p>
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            Empty the trash
          </button>
        </p>
      )}
      <BeforeGone
        title="Empty the trash?"
        what="What is in it will be gone."
        act="Empty the trash"
        open={asking}
        onAct={() => void empty()}
        onKeep={() => setAsking(false)}
      />
    </section>
  );
}

/** A text or a project in the trash. */
function TrashedPaper({
  what,
  title,
  at,
  back,
  remove,
}: {
  what: string;
  title: string;
  at: number;
  back: () => void;
  remove: () => Promise<boolean>;
}): ReactNode {
  return (
    <li className="row between">
      <span>
        <b>{title}</b>
        <span className="sub">
          {what}, deleted on {dayOf(at)}
        </span>
      </span>
      <span className="row tight">
        <button type="button" className="btn s" onClick={back}>
          Bring back<span className="vh"> {title}</span>
        </button>
        <RemoveForGood name={title} remove={remove} />
      </span>
    </li>
  );
}

function Trashed({ profile: { id, name, why, at } }: { profile: TrashedProfile }): ReactNode {
  return (
    <li className="row between">
      <span>
        <b>{name}</b>
        <span className="sub">
          {WHY[why]} on {dayOf(at)}
        </span>
      </span>
      <span className="row tight">
        <button type="button" className="btn s" onClick={() => bringBack(id, name)}>
          Bring back<span className="vh"> {name}</span>
        </button>
        <RemoveForGood name={name} remove={() => removeForGood("profile", id)} />
      </span>
    </li>
  );
}

function Damaged({ record: { key, at, raw } }: { record: SetAside }): ReactNode {
  const save = (): void =>
    saveFile("smartpick-damaged.json", "application/json", JSON.stringify(raw, null, 2));
  return (
    <li className="row between">
      <span>
        <b>A damaged save</b>
        <span className="sub">Set aside on {dayOf(at)}</span>
      </span>
      <span className="row tight">
        <button type="button" className="btn s" onClick={save}>
          Save as a file
        </button>
        <RemoveForGood name="the damaged save" remove={() => removeForGood("damaged", key)} />
      </span>
    </li>
  );
}

function RemoveForGood({
  name,
  remove,
}: {
  name: string;
  /** `false` where the browser refuses. */
  remove: () => Promise<boolean>;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  const act = async (): Promise<void> => {
    announce((await remove()) ? "It is gone for good." : REFUSED);
    setAsking(false);
  };
  return (
    <>
      <button type="button" className="btn link s" onClick={() => setAsking(true)}>
        Delete for good<span className="vh">: {name}</span>
      </button>
      <BeforeGone
        title={`Delete ${name} for good?`}
        what="It will be gone."
        act="Delete for good"
        open={asking}
        onAct={() => void act()}
        onKeep={() => setAsking(false)}
      />
    </>
  );
}

/** The question before something is gone for good. */
function BeforeGone({
  title,
  what,
  act,
  open,
  onAct,
  onKeep,
}: {
  title: string;
  what: string;
  act: string;
  open: boolean;
  onAct: () => void;
  onKeep: () => void;
}): ReactNode {
  return (
    <Sheet title={title} open={open} onClose={onKeep} warning>
      <p>{what} This cannot be undone.</p>
      <div className="row">
        <button type="button" className="btn danger" onClick={onAct}>
          {act}
        </button>
        <button type="button" className="btn" onClick={onKeep}>
          Keep it
        </button>
      </div>
    </Sheet>
  );
}

function dayOf(at: string | number): string {
  return new Date(at).toLocaleDateString("en-US", { dateStyle: "long" });
}
