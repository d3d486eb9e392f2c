import { useEffect } from "react";
import { readProjects } from "../../store/projects.ts";
import { hearOfTables } from "../../store/table-news.ts";

/** How long another hand rests before its table is counted, in milliseconds. */
const COUNT_MS = 150;
/** After so long another tab has written the project file too, in milliseconds. */
const FILE_MS = 1_200;

/** Calls `onTables` when a table of the project became another by another hand, and reads the project file again. */
export function useOtherHands(id: string, document: string, onTables: () => void): void {
  useEffect(() => {
    let count = 0;
    let file = 0;
    const forget = hearOfTables((key) => {
      if (key !== id && !key.startsWith(`${id}/`)) return;
      window.clearTimeout(count);
      window.clearTimeout(file);
      count = window.setTimeout(onTables, COUNT_MS);
      file = window.setTimeout(() => void readProjects(document), FILE_MS);
    });
    return () => {
      window.clearTimeout(count);
      window.clearTimeout(file);
      forget();
    };
  }, [id, document, onTables]);
}
