// The kind of browser and system, in a few words, so that people recognise their own sessions. Nothing that tells two
// machines of the same kind apart is kept.

const BROWSERS = [
  ['Edge', /\bEdgA?\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

const LONGEST = 400;

/** Shape: `Firefox, Windows`; empty where the header says nothing we know. */
export const deviceOf = (userAgent: string | undefined): string => {
  const text = (userAgent ?? '').slice(0, LONGEST);
  const first = (kinds: typeof BROWSERS | typeof SYSTEMS) => kinds.find(([, pattern]) => pattern.test(text))?.[0];
  return [first(BROWSERS), first(SYSTEMS)].filter((each) => each !== undefined).join(', ');
};
