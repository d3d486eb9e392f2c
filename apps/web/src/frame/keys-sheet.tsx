import type { ReactNode } from "react";
import { useScreen } from "../store/screen-store.ts";
import { Sheet } from "../ui/sheet.tsx";
import { SHORTCUTS } from "./shortcut-words.ts";

/** The keys, in words. */
export function KeysSheet(): ReactNode {
  const shown = useScreen((state) => state.keysShown);
  const close = (): void => useScreen.setState({ keysShown: false });
  return (
    <Sheet title="Keys" open={shown} onClose={close}>
      <dl className="lines kv small">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd className="nowrap">
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && (keys[0] === "g" ? " then " : " ")}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">Single keys can be switched off under Me, Settings.</p>
      <button type="button" className="btn" onClick={close}>
        Close
      </button>
    </Sheet>
  );
}
