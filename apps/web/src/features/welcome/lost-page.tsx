import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";

/** An address that names no screen. */
export function LostPage(): ReactNode {
  return (
    <div className="stack">
      <PageTitle screen="Not found">There is no such page.</PageTitle>
      <p>
        <Link href="/">Go to the start</Link>
      </p>
    </div>
  );
}
