// How sure the sign-in service was of whom it saw (levels of assurance). A higher eIDAS level is good for a lower one; any
// other value has to be exactly the one that was asked.
const EIDAS = ['low', 'substantial', 'high'].map((level) => `http://eidas.europa.eu/LoA/${level}`);

/** Whether what the service says reaches what was asked. Unknown is never enough. */
export const reaches = (asked: string, said: unknown): boolean => {
  if (typeof said !== 'string') return false;
  const [level, given] = [EIDAS.indexOf(asked), EIDAS.indexOf(said)];
  return level === -1 ? said === asked : given >= level;
};

/** What to ask the service for: the level itself and every higher one. */
export const acceptable = (asked: string): readonly string[] => {
  const level = EIDAS.indexOf(asked);
  return level === -1 ? [asked] : EIDAS.slice(level);
};
