import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Arrived, arrivalInCode } from "./arrival.ts";
import { ArrivedAnswers, NotOpened } from "./arrived.tsx";
import { dropCarried, useCarried } from "./carried.ts";

const SCREEN = "Answers from another device";

/** What a scanned code brought: shown, and asked about before anything is opened. */
export function ArrivePage(): ReactNode {
  const code = useCarried((state) => state.code);
  const [found, setFound] = useState<{ readonly of: string; readonly arrived: Arrived } | null>(null);
  useEffect(() => {
    let current = true;
    if (code !== null) {
      void arrivalInCode(code).then((arrived) => current && setFound({ of: code, arrived }));
    }
    return () => {
      current = false;
    };
  }, [code]);
  if (code === null) return <NothingWaits />;
  if (found?.of !== code) return <Reading />;
  const { arrived } = found;
  if (!arrived.ok) {
    return (
      <div className="stack-l">
        <PageTitle screen={SCREEN}>The answers in this code cannot be opened.</PageTitle>
        <NotOpened what="The code" problems={arrived.problems} />
        <p>
          Scan the code again, or take the answers along as a file. <Ways />
        </p>
      </div>
    );
  }
  return (
    <div className="stack-l">
      <PageTitle screen={SCREEN}>
        {arrived.arrival.name === null ? "Answers" : `The answers “${arrived.arrival.name}”`} came with this
        code. Open them here?
      </PageTitle>
      <ArrivedAnswers arrival={arrived.arrival} onSettled={dropCarried} />
      <p className="small quiet">
        The address of this page no longer holds them. A scanner app may keep a list of what it read: clear it
        there.
      </p>
    </div>
  );
}

function Reading(): ReactNode {
  return (
    <div className="stack-l" aria-busy="true">
      <PageTitle screen={SCREEN}>Looking at what came.</PageTitle>
      <Skeleton lines={4} />
    </div>
  );
}

function NothingWaits(): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen={SCREEN}>No answers wait here.</PageTitle>
      <p className="lead">Scan the code on your other device once more. It is kept nowhere.</p>
      <p>
        <Ways />
      </p>
    </div>
  );
}

function Ways(): ReactNode {
  return <Link href="/me/files">Go to my files</Link>;
}
