// The number of every family: it is part of the fixed identifiers, so a number that was given is never given again.

export const FAMILIES = {
  alJabiri: 1,
  sargsyan: 2,
  nazari: 3,
  filmon: 4,
  mensah: 5,
  warsame: 6,
  batbayar: 7,
  linh: 8,
  alEnezi: 9,
  fuentes: 10,
  shrestha: 11,
} as const;
