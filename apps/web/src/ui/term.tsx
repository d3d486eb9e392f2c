import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";

/** A word with its explanation: a button that opens it on tap or Enter. */
export function Term({ children, means }: { children: string; means: string }): ReactNode {
  return (
    <DialogTrigger>
      <Button className="term">{children}</Button>
      <Popover className="popover">
        <Dialog aria-label={`What ${children} means`}>
          <p>{means}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
