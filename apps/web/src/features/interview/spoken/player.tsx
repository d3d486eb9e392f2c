import { type ReactNode, useEffect, useState } from "react";

/** Plays a sound of this device. */
export function Player({ sound, label }: { sound: Blob; label: string }): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(sound);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [sound]);
  if (address === null) return null;
  // biome-ignore lint/a11y/useMediaCaption: her own voice, heard by herself; no words of it are written down
  return <audio className="iv-player" controls src={address} aria-label={label} />;
}
