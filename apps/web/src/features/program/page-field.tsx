import { type ReactNode, useId, useState } from "react";
import { typeAnswer, typedAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { readPage } from "./read-answer.ts";

/** The address of the page that says so; kept at every letter, entered with the answer, never opened by this app. */
export function PageField({ program }: { program: string }): ReactNode {
  const text = useTypedAnswer(askedPage(program));
  const [isLeft, setLeft] = useState(false);
  const id = useId();
  const read = readPage(text);
  const isWrong = isLeft && !read.ok;
  return (
    <>
      <label htmlFor={`${id}-page`} className="small">
        Address of the page that says so, if any
      </label>
      <input
        id={`${id}-page`}
        className="input"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-page-note` : undefined}
        onBlur={() => setLeft(text !== "")}
        onChange={(event) => typePage(program, event.target.value)}
      />
      {isWrong && (
        <p className="wrong" id={`${id}-page-note`} role="alert">
          {read.words}
        </p>
      )}
    </>
  );
}

/** The page typed for a program and not entered yet; "" where none is. */
export function typedPage(program: string): string {
  return typedAnswer(askedPage(program));
}

/** Keeps the page typed for a program. */
export function typePage(program: string, text: string): void {
  typeAnswer(askedPage(program), text);
}

function askedPage(program: string) {
  return { program, field: "address" };
}
