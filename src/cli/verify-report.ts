// The words of `voorop verify`: what was looked at, and what does not fit. Pure.
import type { ChainFault } from '../domain/proof/chain.ts';
import type { Verification } from '../store/verify.ts';

const WHY = {
  'event-of-other-stream': ['hoort bij een andere reeks', 'belongs to another stream'],
  'event-missing': ['ontbreekt', 'is missing'],
  'header-changed': ['heeft een kop die later is veranderd', 'has a header that was changed later'],
  'order-changed': ['sluit niet aan op de vorige', 'does not follow the one before'],
  'content-changed': ['is later veranderd', 'was changed later'],
  'event-added': ['is buiten Voorop om toegevoegd', 'was added outside Voorop'],
  'end-missing': ['ontbreekt: het einde van de reeks is weg', 'is missing: the end of the stream is gone'],
} as const satisfies Record<ChainFault, readonly [string, string]>;

/** The report for people, Dutch first and English beside it. */
export const verifyReport = (found: Verification & { readonly database: string }): string => {
  const { database, streams, events, breaks, brokenStreams } = found;
  const looked = [`Bekeken: ${database}`, `${streams} reeksen, ${events} gebeurtenissen / streams, events`];
  if (brokenStreams === 0) return lines([...looked, 'Alles sluit. / Everything fits.']);
  const broken = breaks.flatMap(({ streamId, version, why }) => [
    `  reeks ${streamId}: gebeurtenis ${version} ${WHY[why][0]}.`,
    `  stream ${streamId}: event ${version} ${WHY[why][1]}.`,
  ]);
  const more = brokenStreams - breaks.length;
  return lines([
    ...looked,
    `Het bewijs is verbroken in ${brokenStreams} reeks(en). / The proof is broken in ${brokenStreams} stream(s).`,
    ...broken,
    ...(more > 0 ? [`  en nog ${more} / and ${more} more`] : []),
  ]);
};

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
