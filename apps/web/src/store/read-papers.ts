import { TRASH_MS } from "../document/profile-document.ts";
import type { Paper } from "../storage/paper.ts";
import { inOrder, isLost, type PapersDesk } from "./papers-desk.ts";
import { writeAll } from "./write-papers.ts";

/** Reads the papers of a profile document; what this tab has not written down yet stays as it is here. */
export async function readPapers<P extends Paper>(desk: PapersDesk<P>, of: string): Promise<void> {
  const { device, state, waiting } = desk;
  await writeAll(desk);
  await takeUnsaved(desk);
  const found = await withoutOldTrash(desk, await device.of(of));
  const here = state.getState();
  if (found === null) {
    state.setState(here.document === of ? { isKept: false } : { document: of, papers: [], isKept: false });
    return;
  }
  const unwritten = here.papers.filter(({ id, document }) => document === of && waiting.has(id));
  // A browser that kept nothing so far still has nothing: what this tab holds is all there is.
  const others = here.isKept ? found : [...found, ...here.papers.filter(({ document }) => document === of)];
  state.setState({ document: of, papers: inOrder([...unwritten, ...others]) });
}

/** Brings into the database what an earlier page noted as it went. */
async function takeUnsaved<P extends Paper>({ device, merge, unsaved }: PapersDesk<P>): Promise<void> {
  const noted = unsaved.all();
  if (noted.length === 0) return;
  const done = await Promise.all(
    noted.map(({ before, after }) =>
      device.change(after.id, (kept) => (isLost(after) ? null : merge(kept, before, after))),
    ),
  );
  if (done.every((one) => one !== false)) unsaved.forget(noted);
}

/** Those that are in the trash no longer than it keeps them; the others go for good. */
async function withoutOldTrash<P extends Paper>(
  { device, forgetOwn }: PapersDesk<P>,
  found: readonly P[] | null,
): Promise<readonly P[] | null> {
  const now = Date.now();
  const isOld = ({ trashed }: P): boolean => trashed !== null && now - trashed > TRASH_MS;
  for (const old of (found ?? []).filter(isOld)) {
    const left = await device.change(old.id, (kept) => (kept !== null && isOld(kept) ? null : kept));
    // Another tab may have brought it back meanwhile: then it keeps what belongs to it.
    if (left !== false && left.paper === null) await forgetOwn?.(old);
  }
  return found?.filter((paper) => !isOld(paper)) ?? null;
}
