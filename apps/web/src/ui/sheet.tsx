import { type ReactNode, useEffect, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useLocation } from "wouter";

/** A dialog over the page: traps the focus, closes with Escape or when another screen comes, gives the focus back. */
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
  const [screen] = useLocation();
  const openOver = useRef(screen);
  useEffect(() => {
    if (open && openOver.current !== screen) onClose();
    openOver.current = screen;
  }, [screen, open, onClose]);
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
