import type { WordedPlan } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { announce } from "../../store/screen-store.ts";
import { downloadPlan, FORMATS, type FormatId } from "./download-plan.ts";

/** The list as a file: Excel, CSV or JSON, or printed. */
export function DownloadMenu({ report }: { report: WordedPlan }): ReactNode {
  const [busy, setBusy] = useState(false);
  const act = async (id: string): Promise<void> => {
    if (id === "print") {
      window.print();
      return;
    }
    setBusy(true);
    await downloadPlan(report, id as FormatId);
    setBusy(false);
    announce("Your file was saved to your downloads.");
  };
  return (
    <div className="noprint">
      <MenuTrigger>
        <Button className="btn s">{busy ? "Working" : "Download"}</Button>
        <Popover className="popover">
          <Menu className="menu" onAction={(key) => void act(String(key))}>
            {FORMATS.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="menu-item">
                {label}
              </MenuItem>
            ))}
            <MenuItem id="print" className="menu-item">
              Print or save as PDF
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
