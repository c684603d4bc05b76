// The numbers of the eighteen proof obligations. What each asks: words.ts; when it is met: the files beside this one.
export const OBLIGATION_IDS = [
  'PO-01',
  'PO-02',
  'PO-03',
  'PO-04',
  'PO-05',
  'PO-06',
  'PO-07',
  'PO-08',
  'PO-09',
  'PO-10',
  'PO-11',
  'PO-12',
  'PO-13',
  'PO-14',
  'PO-15',
  'PO-16',
  'PO-17',
  'PO-18',
] as const;
export type ObligationId = (typeof OBLIGATION_IDS)[number];
