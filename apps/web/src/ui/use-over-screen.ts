import { useState } from "react";
import { useLocation } from "wouter";

/** Whether something that lies over a screen is open. When another screen comes, it closes. */
export function useOverScreen(): {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
} {
  const [screen] = useLocation();
  const [openOver, setOpenOver] = useState<string | null>(null);
  return { isOpen: openOver === screen, onOpenChange: (open) => setOpenOver(open ? screen : null) };
}
