// What civil society asks for. The letter on election programmes bears no date; 2025 is an estimate. It is all in the register because others lean on it, and is never shown as law or guidance.
import { pack, readBy } from './pack.ts';

export const openCall = pack(
  {
    instrument: 'INLIA + 10',
    authority: 'advocacy',
    bindingIn: [],
    from: '2026-02-11',
    source: 'Oproep ‘Geen Kind in de Cel’, 11 februari 2026',
    verified: readBy('inlia.nl, 11-02-2026', '2026-11-25'),
  },
  {
    'geen-kind-in-de-cel': {
      provision: 'Geen Kind in de Cel',
      kind: 'guidance',
      decisions: ['detention', 'policy'],
      nl: 'Elf organisaties vragen de Tweede Kamer om opsluiting van gevluchte kinderen uit de wet te halen. Het Europese pact dwingt daar niet toe en er zijn alternatieven zonder vrijheidsbeneming.',
      en: 'Eleven organisations ask parliament to take detention of refugee children out of the law. The European pact does not force it and there are alternatives without deprivation of liberty.',
    },
  },
);

export const electionCall = pack(
  {
    instrument: 'Defence for Children Nederland',
    authority: 'advocacy',
    bindingIn: [],
    from: '2025-01-01',
    source: 'Brief van Defence for Children – ECPAT Nederland voor de verkiezingsprogramma’s',
    verified: readBy('Defence for Children, brief', '2026-11-25'),
  },
  {
    kinderrechtenbril: {
      provision: 'Kinderrechtenbril',
      kind: 'guidance',
      decisions: ['policy', 'residence', 'reception', 'detention'],
      nl: 'Kijk vanuit het kind naar beleid: erken dat een kind na vijf jaar geworteld is, geef vaste opvang en stop met opsluiting om migratie.',
      en: 'Look from the child at policy: recognise that a child is rooted after five years, give stable reception and stop immigration detention.',
    },
  },
);
