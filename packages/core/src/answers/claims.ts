export type {
  BulletSlot,
  ClaimColumn,
  ClaimLedger,
  ClaimMark,
  ClaimPlace,
  EntryBullet,
  LedgerClaim,
} from "@smartpick/answers";
