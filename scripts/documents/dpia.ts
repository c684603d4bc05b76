// docs/generated/dpia.md: a data-protection impact assessment to start from. What the code does stands in it with the file that carries
// it; a file that is gone stops the making. What only the controller can say is marked. Norm: AVG art. 35.
import { existsSync } from 'node:fs';
import { PURPOSE_NAMES } from '../../src/contract/purposes.ts';
import { DATA_CATEGORIES } from '../../src/domain/sharing/data-categories.ts';
import { activitiesOf } from '../../src/domain/sharing/register.ts';
import { CHAPTERS } from '../dpia/chapters.ts';
import type { Measure, Risk } from '../dpia/risk.ts';
import { RISKS_OF_KEEPING } from '../dpia/risks-of-keeping.ts';
import { RISKS_OF_PEOPLE } from '../dpia/risks-of-people.ts';
import { RISKS_OF_SHARING } from '../dpia/risks-of-sharing.ts';
import { FIRST_ROWS } from './sharing-words.ts';

const ROOT = new URL('../../', import.meta.url);

function fileLink(file: string): string {
  if (!existsSync(new URL(file, ROOT))) throw new Error(`The impact assessment names ${file}, which is not there.`);
  return `[${file}](../../${file})`;
}

const measureLine = ({ says, files }: Measure): string => `- ${says} (${files.map(fileLink).join(', ')})`;
const fillIn = (text: string): string => `- [ ] **Nog in te vullen:** ${text}`;

const section = ({ title, harm, measures, left }: Risk): string =>
  [
    ...[`### ${title}`, '', `Wat het een kind doet: ${harm}`, '', 'Wat ertegen is gebouwd:', ''],
    ...measures.map(measureLine),
    ...['', 'Wat overblijft:', '', ...left.map(fillIn), ''],
  ].join('\n');

const purposeLines = (): readonly string[] =>
  activitiesOf(FIRST_ROWS)
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, receivers, categories }) => {
      const behind = categories.filter((each) => ['A', 'B', 'N'].includes(DATA_CATEGORIES[each].firewall)).length;
      return `| ${PURPOSE_NAMES[id].nl} | ${receivers.length} | ${categories.length} | ${behind} |`;
    });

export const dpiaText = (): string =>
  [
    '# Gegevensbeschermingseffectbeoordeling: een begin',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Dit is een begin voor de verwerkingsverantwoordelijke (AVG art. 35) en',
    'geen oordeel: dit document zegt niet dat de verwerking mag. Wat de code doet, staat er met het bestand en de toets die het draagt. Wat alleen',
    'een mens kan zeggen, is gemerkt als **nog in te vullen**.',
    '',
    '## Wat er gebeurt',
    '',
    'Organisaties rond een kind leggen vast wat nodig is om zijn belang als eerste te wegen, en lezen van elkaar wat de',
    '[AVG-tabel](sharing.md) toestaat. Het gaat om kinderen in een kwetsbare positie, om gezondheid en om gegevens van veel organisaties samen:',
    'de risico’s zijn hoog. Er wordt niets voorspeld, gescoord of geselecteerd.',
    '',
    '| doel | ontvangers | soorten gegevens | waarvan afgeschermd (A, B, N) |',
    '|---|---|---|---|',
    ...purposeLines(),
    '',
    'De verwerkingen zelf: [register](register.md).',
    '',
    '## Noodzaak en evenredigheid',
    '',
    'Per regel staat in de tabel waarom zij nodig is, hoeveel zij geeft en op welke grondslag. Geen jurist keek die na.',
    '',
    fillIn('per doel of de verwerking noodzakelijk en evenredig is, en of het met minder kan.'),
    fillIn('wat kinderen, ouders, voogden en advocaten ervan vinden (AVG art. 35 lid 9).'),
    fillIn('het advies van de functionaris gegevensbescherming, en wat daarmee is gedaan.'),
    '',
    ...CHAPTERS,
    '## Risico’s en maatregelen',
    '',
    ...[...RISKS_OF_SHARING, ...RISKS_OF_PEOPLE, ...RISKS_OF_KEEPING].map(section),
    '## Besluit',
    '',
    fillIn('of het restrisico aanvaardbaar is, wie dat besloot en wanneer het opnieuw wordt bekeken.'),
    fillIn('of de Autoriteit Persoonsgegevens vooraf moet worden geraadpleegd (AVG art. 36).'),
    '',
  ].join('\n');
