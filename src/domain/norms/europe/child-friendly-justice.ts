// Guidance of the Council of Europe on children in procedures and on guardians. Recalled, not read; paragraph numbers are left
// out on purpose.
import { pack } from '../pack.ts';

const GUIDANCE = { authority: 'authoritative-guidance', bindingIn: [] } as const;

export const childFriendlyJustice = pack(
  {
    ...GUIDANCE,
    instrument: 'RvE-richtlijnen kindvriendelijke justitie (2010)',
    from: '2010-11-17',
    source: 'https://rm.coe.int/16804b2cf3',
  },
  {
    'coe-child-friendly': {
      provision: 'richtlijnen',
      kind: 'guidance',
      decisions: 'all',
      nl: 'Een procedure past zich aan het kind aan: uitleg in gewone taal, gehoord worden, een eigen advocaat, geen onnodige vertraging en een plek die niet afschrikt, ook buiten de rechtszaal.',
      en: 'A procedure adapts to the child: explanation in plain words, being heard, a lawyer of its own, no needless delay and surroundings that do not frighten, also outside court.',
    },
  },
);

export const guardianshipRecommendation = pack(
  {
    ...GUIDANCE,
    instrument: 'RvE-aanbeveling voogdij CM/Rec(2019)11',
    from: '2019-12-11',
    source: 'CM/Rec(2019)11',
  },
  {
    'coe-guardianship': {
      provision: 'aanbeveling',
      kind: 'guidance',
      decisions: ['representation'],
      nl: 'Een kind alleen krijgt snel een voogd die onafhankelijk, deskundig en bereikbaar is, met niet te veel kinderen en onder toezicht.',
      en: 'A child alone gets a guardian soon who is independent, qualified and within reach, with not too many children and under supervision.',
    },
  },
);
