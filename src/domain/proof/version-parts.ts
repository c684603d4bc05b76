// The parts of which a receipt keeps the version, in the order in which people read them.
export const VERSION_PARTS = ['software', 'norms', 'safeguards', 'jurisdiction', 'calendar'] as const;
export type VersionPart = (typeof VERSION_PARTS)[number];
