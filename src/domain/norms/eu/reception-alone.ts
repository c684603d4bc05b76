// RCD, article 27, paragraph by paragraph: a child alone in reception. The article as a whole: asylum-pact.ts.
import { pack } from '../pack.ts';
import { RCD } from './pact-instruments.ts';

export const receptionAlone = pack(RCD, {
  'rcd-27-1': {
    provision: 'art. 27(1)–(8)',
    kind: 'time-limit',
    decisions: ['representation', 'reception'],
    nl: 'Een kind alleen heeft binnen vijftien werkdagen, uitzonderlijk vijfentwintig, een mens als vertegenwoordiger, met in de regel hooguit dertig kinderen, onder toezicht en zonder tegenstrijdig belang.',
    en: 'A child alone has within fifteen working days, exceptionally twenty-five, a person as representative, with as a rule at most thirty children, supervised and without conflict of interest.',
  },
  'rcd-27-9': {
    provision: 'art. 27(9)',
    kind: 'requirement',
    decisions: ['reception'],
    nl: 'Een kind alleen woont bij volwassen familie, in een pleeggezin, in opvang voor kinderen of op een andere geschikte plek; vanaf zestien bij volwassenen alleen als dat in zijn belang is. Broers en zussen blijven samen.',
    en: 'A child alone lives with adult relatives, a foster family, in housing for children or another suitable place; from sixteen among adults only if in its interests. Siblings stay together.',
  },
  'rcd-27-10': {
    provision: 'art. 27(10)',
    kind: 'requirement',
    decisions: ['tracing'],
    nl: 'Zo snel mogelijk wordt familie gezocht, vertrouwelijk als leven of veiligheid van het kind of zijn familie gevaar loopt.',
    en: 'Family is traced as soon as possible, in confidence where life or safety of the child or its relatives is in danger.',
  },
});
