import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useOverScreen } from "./use-over-screen.ts";

/** A word with its explanation: a button that opens it on tap or Enter. */
export function Term({ children, means }: { children: string; means: string }): ReactNode {
  const over = useOverScreen();
  return (
    <DialogTrigger {...over}>
      <Button className="term">{children}</Button>
      <Popover className="popover">
        <Dialog aria-label={`What ${children} means`}>
          <p>{means}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
