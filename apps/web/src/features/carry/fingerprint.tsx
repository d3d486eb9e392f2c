import { fingerprintOf } from "@smartpick/profile/sealed";
import { type ReactNode, useEffect, useState } from "react";
import "./carry.css";

/** Twenty digits of a key to read over the phone; nothing while they are worked out. */
export function Fingerprint({ publicKey }: { publicKey: string }): ReactNode {
  const [found, setFound] = useState<{ readonly of: string; readonly digits: string } | null>(null);
  useEffect(() => {
    let current = true;
    void fingerprintOf(publicKey).then((digits) => current && setFound({ of: publicKey, digits }));
    return () => {
      current = false;
    };
  }, [publicKey]);
  return <output className="fingerprint">{found?.of === publicKey ? found.digits : ""}</output>;
}
