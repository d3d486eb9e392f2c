import type { ReactNode } from "react";
import type { KeptText, Remark } from "../../storage/kept-text.ts";
import { changeText } from "../../store/texts.ts";
import { isSameRemark, withNewRemarks } from "./remark-lists.ts";
import { placeOf } from "./review-file.ts";
import type { Select } from "./select.ts";

/** What a mentor wrote, each with its passage where that is still there. */
export function Remarks({
  text,
  onGo,
  onDone,
}: {
  text: KeptText;
  onGo: Select;
  onDone: (words: string, undo: () => void) => void;
}): ReactNode {
  if (text.remarks.length === 0) return null;
  const remove = (remark: Remark): void => {
    changeText(text.id, ({ remarks }) => ({ remarks: remarks.filter((one) => !isSameRemark(one, remark)) }));
    onDone("The comment is taken away.", () =>
      changeText(text.id, ({ remarks }) => ({ remarks: withNewRemarks(remarks, [remark]) })),
    );
  };
  return (
    <>
      <h3>From your mentor</h3>
      <ul className="plain doc-list">
        {text.remarks.map((remark) => {
          const place = placeOf(remark.quote, text.text);
          return (
            <li key={`${remark.quote} ${remark.words}`} className="doc-row">
              <div>
                <p>{remark.words}</p>
                <p className="small quiet">{whereWords(remark, place !== null)}</p>
              </div>
              <div className="row">
                {place !== null && (
                  <button
                    type="button"
                    className="btn s"
                    aria-label={`Go to the text: ${remark.words}`}
                    onClick={() => onGo(place)}
                  >
                    Go to the text
                  </button>
                )}
                <button
                  type="button"
                  className="btn s"
                  aria-label={`Done: ${remark.words}`}
                  onClick={() => remove(remark)}
                >
                  Done
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function whereWords({ quote }: Remark, isThere: boolean): string {
  if (quote === "") return "No passage is named";
  return isThere ? `To “${quote}”` : `To a passage that has changed: “${quote}”`;
}
