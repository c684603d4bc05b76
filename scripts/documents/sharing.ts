// docs/generated/sharing.md: the first rows of the AVG table, by receiver, for a jurist who reads no code.
import { PURPOSE_NAMES } from '../../src/contract/purposes.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS } from '../../src/domain/sharing/data-categories.ts';
import type { SharingRow } from '../../src/domain/sharing/row.ts';
import { AMOUNT, CONDITION, FIRST_ROWS, giverName, kept, organisationName, roleName } from './sharing-words.ts';

const amountOf = ({ minimisation, condition }: SharingRow): string =>
  condition === undefined ? AMOUNT[minimisation] : `${AMOUNT[minimisation]}, ${CONDITION[condition]}`;

const rowLine = (row: SharingRow): string => {
  const { category, giver, purpose, necessity, ground, informs, retentionYears, firewall } = row;
  return `| ${[
    ...[DATA_CATEGORIES[category].name.nl, giverName(giver), PURPOSE_NAMES[purpose].nl, amountOf(row), firewall],
    ...[necessity.nl, ground.join('; '), informs.nl, kept(retentionYears), `\`${row.id}\``],
  ].join(' | ')} |`;
};

function section(receiver: string): string {
  const rows = FIRST_ROWS.filter((row) => row.receiver === receiver);
  const roles = [...new Set(rows.flatMap((row) => row.roles))].map((id) => roleName(id, receiver));
  const given = new Set(rows.map(({ category }) => category));
  const not = DATA_CATEGORY_IDS.filter((id) => !given.has(id)).map((id) => DATA_CATEGORIES[id].name.nl);
  return [
    `## ${organisationName(receiver)}`,
    '',
    `Functies: ${roles.join(', ')}.`,
    '',
    '| soort gegevens | gever | doel | hoeveel | klasse | waarom | grondslag | wie het hoort | bewaren | regel |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(rowLine),
    '',
    not.length === 0 ? '' : `Niet, want er is geen regel: ${not.join('; ')}.`,
    '',
  ].join('\n');
}

export const sharingText = (): string =>
  [
    '# AVG-tabel',
    '',
    'Gemaakt uit de code (`npm run generate`); niet met de hand wijzigen. Dit is **niet** de officiële AVG-tabel van het',
    'Handelingsprotocol: die is niet openbaar. Het zijn de eerste regels van dit systeem. Nog niemand keurde ze goed, en geen jurist keek',
    'de grondslagen na. De tabel is de toegangsregel zelf: wat geen regel noemt, mag niet.',
    '',
    `${FIRST_ROWS.length} regels. Geen regel geeft IND, DT&V, AVIM, KMar of een beheerder iets van klasse A of N, en geen besluit kan zo’n regel`,
    'maken (`src/domain/sharing/never-rows.ts`). Wat op één plek is gewijzigd, staat op de pagina `/avg-tabel` en in `/v1/tabel/wijzigingen`.',
    '',
    'Klassen: A alleen voor bescherming; B alleen met instemming van het kind; C samenvatting van het belang; D procedure; E veiligheid, zo',
    'klein mogelijk; F tellingen; N werkaantekeningen.',
    '',
    ...[...new Set(FIRST_ROWS.map(({ receiver }) => receiver))].map(section),
  ].join('\n');
