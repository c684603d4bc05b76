// The words of `voorop verify` on what was destroyed: how many streams no longer open, and whether a certificate accounts for each.
import type { Destroyed } from '../store/certificates.ts';

export const destroyedReport = ({ destroyed, uncertified }: Destroyed): string => {
  if (destroyed === 0) return '';
  const said = `Vernietigd: ${destroyed} reeks(en), de keten sluit nog. / Destroyed: ${destroyed} stream(s), the chain still fits.\n`;
  if (uncertified.length === 0) return `${said}Elk heeft een certificaat. / Each has a certificate.\n`;
  const missing = uncertified.map((print) => `  ${print}\n`).join('');
  return `${said}Zonder certificaat vernietigd, naar de afdruk van de reeks: / Destroyed without a certificate, by the print of the stream:\n${missing}`;
};
