export type { Gate, GateCondition } from "@smartpick/answers";
