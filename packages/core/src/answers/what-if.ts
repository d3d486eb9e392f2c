export type { Lever, UnwordedWhatIf as WhatIfReport } from "@smartpick/answers";
