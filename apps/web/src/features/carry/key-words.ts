import type { KeyFault } from "@smartpick/profile/sealed";

/** What is wrong with a text that should be an adviser's key, and what to do. */
export function keyFaultWords(fault: KeyFault): string {
  switch (fault.code) {
    case "empty":
      return "Paste the key that your adviser gave you. It begins with age1.";
    case "private":
      return "This is a private key. Delete it here and tell your adviser: only the public one, age1…, is for you.";
    case "other-kind":
      return "This is a key of another kind. Ask your adviser for the one that SmartPick shows. It begins with age1.";
    case "no-key":
      return "This is no key. A key begins with age1 and has 62 characters.";
    case "length":
      return fault.found < fault.most
        ? `The key is not whole: it has ${fault.found} of ${fault.most} characters. Copy all of it again.`
        : `There is more than the key: ${fault.found} characters, and a key has ${fault.most}. Copy the key alone.`;
    case "mistyped":
      return "One character or more is wrong. Copy the key again: do not type it.";
  }
}
