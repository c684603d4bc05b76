// Limits on screening, and that they do not start again (T-01, T-02, T-78).
import { of, SCREENING } from '../instruments.ts';
import { ON, THEN } from '../start-events.ts';
import { noNumber, type Timer, within } from '../timer.ts';

const referred = {
  kind: 'ends',
  nl: 'De screening eindigt; de persoon wordt doorverwezen en het formulier blijft nodig.',
  en: 'Screening ends; the person is referred and the form is still required.',
} as const;

export const SCREENING_LIMITS: readonly Timer[] = of(SCREENING, [
  {
    id: 'T-01',
    what: { nl: 'Screening aan de buitengrens', en: 'Screening at the external border' },
    start: ON.atBorder,
    limit: within(7, 'day'),
    variants: {
      'held-72-hours': {
        when: { nl: 'wie al meer dan 72 uur aan de grens is vastgehouden', en: 'held at the border for over 72 hours' },
        limit: within(4, 'day'),
      },
    },
    consequence: referred,
    basis: 'Screening 2024/1356 art. 8(3), 18',
    liberty: true,
  },
  {
    id: 'T-02',
    what: { nl: 'Screening binnen het land', en: 'Screening inland' },
    start: ON.apprehended,
    limit: within(3, 'day'),
    consequence: referred,
    basis: 'Screening 2024/1356 art. 8(4)',
    liberty: true,
  },
  {
    id: 'T-78',
    what: {
      nl: 'Termijnen van screening en grens beginnen niet opnieuw als iemand weer wordt aangetroffen',
      en: 'Limits of screening and border do not start again when somebody is apprehended again',
    },
    start: ON.atBorder,
    limit: noNumber(
      'Dit is geen termijn maar een regel van dit systeem: reken vanaf de eerste keer.',
      'This is no limit but a rule of this system: count from the first time.',
    ),
    consequence: THEN.nothing,
    basis: 'Afgeleid / derived',
    rule: 'none',
    ruleBasis: '–',
    status: 'own',
    applies: {},
  },
]);
