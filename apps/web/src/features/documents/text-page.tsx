import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { Editor } from "./editor.tsx";
import "./documents.css";
import "./editor.css";
import "./reading.css";

/** One text with what the coach says of it. */
export function TextPage({ params }: { params: Params }): ReactNode {
  const { isRead, isKept, texts } = useTextsOnScreen();
  if (!isRead) return <ScreenSkeleton />;
  const text = texts.find(({ id }) => id === params.id);
  if (text === undefined)
    return (
      <div className="stack-l">
        <PageTitle screen="Documents">This text is not here</PageTitle>
        <p className="lead">
          It was deleted, or it belongs to another profile of this device or to earlier answers. What was
          deleted is for 30 days in the <Link href="/me/files">trash</Link>.
        </p>
        <p>
          <Link className="btn primary" href="/prepare/documents">
            See all texts
          </Link>
        </p>
      </div>
    );
  return <Editor text={text} isKept={isKept} />;
}
