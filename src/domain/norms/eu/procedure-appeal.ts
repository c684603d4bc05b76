// APR, articles 43(4), 67 and 68: monitoring at the border, and appeal against an asylum decision.
import { pack, readBy } from '../pack.ts';
import { APR } from './pact-instruments.ts';

export const procedureAppeal = pack(APR, {
  'apr-43-4': {
    provision: 'art. 43(4)',
    kind: 'requirement',
    decisions: ['border', 'statistics'],
    nl: 'Ook in de grensprocedure houdt iemand die onafhankelijk is toezicht op de grondrechten.',
    en: 'In the border procedure too, somebody independent monitors fundamental rights.',
  },
  'apr-17': {
    provision: 'art. 17',
    kind: 'requirement',
    decisions: ['appeal'],
    nl: 'In beroep is er op verzoek gratis rechtsbijstand; weigeren mag alleen in de gevallen die er staan, zoals een beroep zonder kans.',
    en: 'On appeal there is free legal assistance on request; refusing it is allowed only in the cases named, such as an appeal without prospects.',
  },
  'apr-67-1': {
    provision: 'art. 67(1)',
    kind: 'requirement',
    decisions: ['appeal', 'return'],
    nl: 'Tegen een afwijzing, een intrekking en het terugkeerbesluit dat erbij hoort staat een rechtsmiddel open dat werkt, bij een rechter.',
    en: 'Against a refusal, a withdrawal and the return decision that goes with it there is an effective remedy before a court.',
  },
  'apr-67-3': {
    provision: 'art. 67(3)',
    kind: 'requirement',
    decisions: ['appeal'],
    nl: 'De rechter bekijkt de zaak volledig, zoals die er nu voor staat, feiten en recht, ook of bescherming nodig is.',
    en: 'The court examines the case in full, as it stands now, facts and law, also whether protection is needed.',
  },
  'apr-67-7': {
    provision: 'art. 67(7)',
    kind: 'time-limit',
    decisions: ['appeal'],
    nl: 'De termijn voor beroep is vijf tot tien dagen in versnelde en niet-ontvankelijke zaken, anders twee weken tot een maand; het nationale recht kiest.',
    en: 'The term to appeal is five to ten days in accelerated and inadmissible cases, otherwise two weeks to a month; national law chooses.',
  },
  'apr-68-3b': {
    provision: 'art. 68(3)(b)',
    kind: 'requirement',
    decisions: ['appeal', 'admissibility'],
    nl: 'Bij beroep tegen ‘veilig derde land’ mag iemand niet vanzelf blijven tot de rechter beslist, maar een kind alleen in de grensprocedure wel.',
    en: 'On appeal against ‘safe third country’ a person may not automatically stay until the court decides, but a child alone in the border procedure may.',
    otherDates: [
      {
        from: '2026-02-27',
        source: 'Verordening (EU) 2026/463',
        nl: 'Gewijzigd door een verordening die op 27 februari 2026 in werking trad.',
        en: 'Amended by a regulation in force since 27 February 2026.',
      },
    ],
    verified: readBy('PB/OJ L 2024/1348 en/and L 2026/463, kopie/copy: eu-migration-reader, legalize-eu', '2026-11-25'),
  },
  'apr-68-5': {
    provision: 'art. 68(5)',
    kind: 'time-limit',
    decisions: ['appeal', 'removal'],
    nl: 'Er zijn ten minste vijf dagen om te vragen tijdens het beroep te mogen blijven. In die tijd en zolang daarover niet is beslist, is er geen uitzetting.',
    en: 'There are at least five days to ask to stay during the appeal. In that time and while that request is undecided, there is no removal.',
  },
});
