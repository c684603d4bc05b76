// How the Dutch services agreed to work together for children with a migration case. Agreements and channels are no law.
import { pack, readBy } from '../pack.ts';

const AGREED = { authority: 'authoritative-guidance', bindingIn: [] } as const;

export const cooperation = pack(
  {
    ...AGREED,
    instrument: 'Handelingsprotocol RvdK–IND–DT&V',
    from: '2020-03-10',
    source: 'Kamerstuk 19 637, nr. 2590',
    verified: readBy('Kamerbrief 10-03-2020, Kamerstuk 19 637, nr. 2590', '2026-11-25'),
  },
  {
    'coop-rolvastheid': {
      provision: 'rolverdeling',
      kind: 'requirement',
      decisions: ['child-protection', 'residence', 'return', 'responsibility', 'sharing'],
      nl: 'De Raad zegt wat het kind nodig heeft en niets over verblijf; de IND beslist; DT&V leidt het vertrek. Zij raadplegen elkaar bij gezag, bescherming, Chavez-Vilchez, Dublin en jeugdstraf.',
      en: 'The Board says what the child needs and nothing on residence; IND decides; DT&V leads departure. They consult on authority, protection, Chavez-Vilchez, Dublin and youth offending.',
    },
    'coop-overdracht': {
      provision: 'kind onder toezicht',
      kind: 'requirement',
      decisions: ['removal', 'child-protection'],
      nl: 'Voor het vertrek van een kind dat onder toezicht staat, gaat DT&V na of het kind in het land van herkomst kan worden overgedragen.',
      en: 'Before departure of a child under supervision, DT&V checks whether the child can be handed over in the country of origin.',
    },
  },
);

export const protectionChannel = pack(
  {
    ...AGREED,
    instrument: 'CORV (berichtenverkeer jeugdbescherming)',
    from: '2015-01-01',
    source: 'https://vng.nl, CORV',
    verified: readBy('vng.nl, regas.nl en justid.nl over CORV sinds 2015', '2026-11-24'),
  },
  {
    'corv-channel': {
      provision: 'verplicht kanaal',
      kind: 'requirement',
      decisions: ['sharing', 'child-protection'],
      nl: 'Een verzoek om onderzoek aan de Raad voor de Kinderbescherming of de jeugdbescherming gaat via CORV, niet per e-mail.',
      en: 'A request for investigation to the Child Care and Protection Board or youth protection goes through CORV, not by e-mail.',
    },
  },
);
