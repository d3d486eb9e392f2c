import type { WordedPlan } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useLocation } from "wouter";
import type { Failure } from "../../store/answer-desk.ts";
import { useAsking } from "../../store/asking.ts";
import { announce } from "../../store/screen-store.ts";
import { useOverScreen } from "../../ui/use-over-screen.ts";
import { downloadCalendar } from "../shared/download-calendar.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import { downloadPlan, FORMATS, type FormatId } from "./download-plan.ts";

/** The list as a file: Excel, CSV or JSON, its days as a calendar, or printed, whole or as a letter. None is made of a list that is not of these answers. */
export function DownloadMenu({ report, stale }: { report: WordedPlan; stale: boolean }): ReactNode {
  const over = useOverScreen();
  const asking = useAsking();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ id: string; failure: Failure } | null>(null);
  const madeFile = async (id: string): Promise<Failure | null> => {
    if (id !== "ics") return downloadPlan(report, id as FormatId);
    return asking === null ? NO_ANSWERS : downloadCalendar(asking, report);
  };
  const act = async (id: string): Promise<void> => {
    if (id === "print") {
      window.print();
      return;
    }
    if (id === "letter") {
      go("/list/letter");
      return;
    }
    setBusy(true);
    setFailed(null);
    const failure = await madeFile(id).catch(failureOf);
    setBusy(false);
    if (failure) setFailed({ id, failure });
    else announce("Your file was saved to your downloads.");
  };
  return (
    <div className="noprint">
      <MenuTrigger {...over}>
        <Button className="btn s" isDisabled={stale}>
          {busy ? "Working" : "Download"}
        </Button>
        <Popover className="popover">
          <Menu className="menu" onAction={(key) => void act(String(key))}>
            {FORMATS.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="menu-item">
                {label}
              </MenuItem>
            ))}
            <MenuItem id="ics" className="menu-item">
              Calendar of your days (.ics)
            </MenuItem>
            <MenuItem id="print" className="menu-item">
              Print or save as PDF
            </MenuItem>
            <MenuItem id="letter" className="menu-item">
              Letter for my adviser
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {failed && (
        <FailureNote
          failure={failed.failure}
          what="The file was not made."
          onRetry={() => void act(failed.id)}
        />
      )}
    </div>
  );
}

const NO_ANSWERS: Failure = { kind: "calculation", message: "there are no answers to make it of" };

function failureOf(error: unknown): Failure {
  return { kind: "calculation", message: error instanceof Error ? error.message : String(error) };
}
