import type { ReactNode } from "react";
import type { Params } from "../../frame/route.ts";
import { AddLetterPage, EditLetterPage } from "./letter-form-page.tsx";
import { LettersPage } from "./letters-page.tsx";
import { PacketPage } from "./packet-page.tsx";

/**
 * The letters, or a screen of one: `add`, `edit-` with its key, or its key alone for the page that its writer gets. All
 * come as one file: who sees the letters adds one or opens a packet next.
 */
export function LetterScreens({ params: { which } }: { params: Params }): ReactNode {
  if (which === undefined) return <LettersPage />;
  if (which === "add") return <AddLetterPage />;
  const key = /^edit-(.+)$/.exec(which)?.[1];
  return key === undefined ? <PacketPage letter={which} /> : <EditLetterPage letterKey={key} />;
}
