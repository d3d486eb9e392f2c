import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

/** A dialog over the page: traps the focus, closes with Escape, gives the focus back. */
export function Sheet({
  title,
  open,
  onClose,
  warning = false,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  /** For what cannot be undone. */
  warning?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={!warning}
    >
      <Modal className="sheet">
        <Dialog className="stack" role={warning ? "alertdialog" : "dialog"}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
