// docs/generated/register.md: the register of processing activities, made from the first rows of the AVG table. Norm: AVG art. 30.

import { TO_FILL_IN } from '../../src/application/read-register.ts';
import { PURPOSE_NAMES } from '../../src/contract/purposes.ts';
import { DATA_CATEGORIES } from '../../src/domain/sharing/data-categories.ts';
import { type Activity, activitiesOf } from '../../src/domain/sharing/register.ts';
import { HOUSE_PROCESSINGS } from '../dpia/house-processings.ts';
import { FIRST_ROWS, giverName, kept, organisationName, roleName } from './sharing-words.ts';

const SUBJECT = { child: 'het kind', parent: 'een ouder', family: 'het gezin' } as const;

function section({ id, receivers, givers, subjects, categories, grounds, retentionYears, rows }: Activity): string {
  const title = [`## ${PURPOSE_NAMES[id].nl}`, '', `Kenmerk: \`/v1/register/${id}\``, ''];
  if (rows.length === 0)
    return [...title, 'Voor dit doel leest niemand gegevens over een kind: er is geen regel.', ''].join('\n');
  const receiver = ({ organisation, roles }: Activity['receivers'][number]): string =>
    `${organisationName(organisation)} (${roles.map((role) => roleName(role, organisation)).join(', ')})`;
  const category = (each: Activity['categories'][number]): string =>
    `${DATA_CATEGORIES[each].name.nl} (${DATA_CATEGORIES[each].firewall})`;
  return [
    ...title,
    `- Ontvangers: ${receivers.map(receiver).join('; ')}`,
    `- Van wie: ${givers.map(giverName).join('; ')}`,
    `- Over wie: ${subjects.map((each) => SUBJECT[each]).join(', ')}`,
    `- Soorten gegevens, met klasse: ${categories.map(category).join('; ')}`,
    `- Grondslag: ${grounds.join('; ')}`,
    `- Bewaren: ${retentionYears.map(kept).join('; ')}`,
    `- Uit ${rows.length} regels van de [AVG-tabel](sharing.md)`,
    '',
  ].join('\n');
}

const houseSection = ({ title, data, who, kept: howLong }: (typeof HOUSE_PROCESSINGS)[number]): string =>
  [`## ${title}`, '', `- Gegevens: ${data}`, `- Wie leest: ${who}`, `- Bewaren: ${howLong}`, ''].join('\n');

export const registerText = (): string =>
  [
    '# Register van verwerkingen',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Per doel één verwerking, uit de eerste regels van de AVG-tabel (AVG',
    'art. 30). Als JSON, met wat er sindsdien is gewijzigd: `/v1/register`. Het verwerkingenlogboek noemt een verwerking bij haar kenmerk.',
    '',
    '**Nog in te vullen door de verwerkingsverantwoordelijke**, bij elke verwerking:',
    '',
    ...TO_FILL_IN.map(({ nl }) => `- ${nl}`),
    '',
    'Maatregelen om te beveiligen staan in de [gegevensbeschermingseffectbeoordeling](dpia.md).',
    '',
    ...activitiesOf(FIRST_ROWS).map(section),
    '# Wat Voorop zelf verwerkt',
    '',
    'Deze verwerkingen horen bij geen regel van de tabel. Zij dienen verantwoording en veiligheid (AVG 5 lid 2, 15 en 32).',
    '',
    ...HOUSE_PROCESSINGS.map(houseSection),
  ].join('\n');
