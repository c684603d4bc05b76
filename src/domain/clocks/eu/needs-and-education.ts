// Limits on seeing what a child needs, and on school (T-08 to T-11).
import { APR, of, RECEPTION } from '../instruments.ts';
import { ON } from '../start-events.ts';
import { atMost, type Timer, within } from '../timer.ts';

const procedural = of(APR, [
  {
    id: 'T-08',
    what: { nl: 'Bijzondere behoeften in de procedure vaststellen', en: 'Assessing special procedural needs' },
    start: ON.made,
    limit: within(30, 'day'),
    consequence: {
      kind: 'flag',
      nl: 'Kan steun niet worden gegeven, dan geen versnelde procedure en geen grensprocedure.',
      en: 'Where support cannot be given: no accelerated and no border procedure.',
    },
    basis: 'APR 2024/1348 art. 20(3), 21(2)',
    doubt: {
      nl: 'De bepaling noemt het begin niet. Wij rekenen vanaf de vroegste dag: toen het verzoek werd gedaan.',
      en: 'The provision does not name the start. We count from the earliest day: when the application was made.',
    },
  },
]);

const reception = of(RECEPTION, [
  {
    id: 'T-09',
    what: { nl: 'Bijzondere behoeften in de opvang vaststellen', en: 'Assessing special reception needs' },
    start: ON.made,
    limit: within(30, 'day'),
    consequence: {
      kind: 'flag',
      nl: 'Te laat: melden. Blijken behoeften later, dan wordt opnieuw gekeken.',
      en: 'Late: report. Needs that appear later are looked at again.',
    },
    basis: 'RCD 2024/1346 art. 25(1)',
  },
  {
    id: 'T-10',
    what: { nl: 'Toegang tot onderwijs', en: 'Access to education' },
    start: ON.lodged,
    limit: within(2, 'month'),
    consequence: {
      kind: 'flag',
      nl: 'Te laat: melden aan gemeente en COA.',
      en: 'Late: report to municipality and reception agency.',
    },
    basis: 'RCD 2024/1346 art. 16(2)',
    norms: ['rcd-16'],
    doubt: {
      nl: 'De wet houdt rekening met schoolvakanties, maar zegt niet hoe. Wij tellen ze niet af: dat is de vroegste dag.',
      en: 'The law takes school holidays into account without saying how. We do not subtract them: that is the earliest day.',
    },
  },
  {
    id: 'T-11',
    what: { nl: 'Onderwijs buiten het gewone onderwijs', en: 'Education outside the general system' },
    start: { nl: 'het andere onderwijs is begonnen', en: 'the other education began' },
    limit: atMost(1, 'month'),
    consequence: {
      kind: 'ends',
      nl: 'Het kind gaat naar het gewone onderwijs.',
      en: 'The child moves to the general system.',
    },
    basis: 'RCD 2024/1346 art. 16(2)',
    norms: ['rcd-16'],
  },
]);

export const NEEDS_AND_EDUCATION: readonly Timer[] = [...procedural, ...reception];
