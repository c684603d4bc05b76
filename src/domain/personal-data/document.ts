// The overview of one person’s data as a document: a first page in short sentences for a child, then what was written by kind of data,
// who looked, how long it is kept, and what can be done. Words of people stand as they were written. Norm: GDPR 12(1).
import { type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import type { Language, Words } from '../basics/text.ts';
import type { Letter, LetterPart, LetterSection, Piece } from '../letters/letter.ts';
import { inFull } from '../letters/letter-words.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS, type DataCategory } from '../sharing/data-categories.ts';
import { COVER, DOCUMENT_WORDS } from './document-words.ts';
import { linesOf } from './lines.ts';
import type { PersonalData, PersonalEntry } from './report.ts';

export function documentOf(data: PersonalData, jurisdiction: Jurisdiction, language: Language): Letter {
  const say = ({ nl, en }: Words): string => (language === 'nl' ? nl : en);
  const piece = (text: string): Piece => ({ text, language });
  const named = (id: string): string => say(organisationOf(jurisdiction, id)?.name ?? { nl: id, en: id });
  const role = (id: string): string =>
    say(jurisdiction.roles.find((each) => each.id === id)?.name ?? { nl: id, en: id });
  const section = (
    id: string,
    heading: Words,
    pieces: readonly Piece[],
    parts: readonly LetterPart[] = [],
  ): LetterSection => ({
    ...{ id, heading: say(heading), pieces, parts },
  });

  const entryOf = (entry: PersonalEntry): LetterPart => ({
    id: `entry-${entry.place}`,
    heading: `${inFull(entry.on, language)}: ${say(entry.title)}`,
    pieces: [
      piece(`${say(DOCUMENT_WORDS.by)}: ${role(entry.by.role)}, ${named(entry.by.organisation)}.`),
      ...(entry.restricted ? [piece(say(DOCUMENT_WORDS.restricted))] : []),
      ...(entry.corrected ?? []).map(({ on, wrong, holds }) =>
        piece(
          `${say(DOCUMENT_WORDS.corrected)} ${inFull(on, language)}. ${say(DOCUMENT_WORDS.wrong)}: ${wrong} ${say(DOCUMENT_WORDS.holds)}: ${holds}`,
        ),
      ),
      ...linesOf(entry.data, language).map(piece),
    ],
  });

  const byCategory = (category: DataCategory): readonly LetterSection[] => {
    const entries = data.entries.filter((entry) => entry.category === category);
    if (entries.length === 0) return [];
    const heading = DATA_CATEGORIES[category].name;
    return [section(category, capital(heading), [], entries.map(entryOf))];
  };

  const looked = data.looked.map(({ organisation, role: who, times, firstOn, lastOn }) =>
    piece(
      `${role(who)}, ${named(organisation)}: ${times} ${say(DOCUMENT_WORDS.times)}, ${say(DOCUMENT_WORDS.first)} ${inFull(firstOn, language)}, ${say(DOCUMENT_WORDS.last)} ${inFull(lastOn, language)}.`,
    ),
  );
  const kept = data.kept.map(({ category, years, ground }) => {
    const name = say(DATA_CATEGORIES[category as DataCategory].name);
    return piece(years === null ? `${name}: ${say(ground)}` : `${name}: ${years} ${say(DOCUMENT_WORDS.years)}.`);
  });

  return {
    ...{ language, concept: false, reference: data.reference, dated: data.madeOn },
    title: `${say(DOCUMENT_WORDS.title)} – ${data.name}`,
    sender: named('gegevensbescherming'),
    recipients: [data.name],
    outcome: { kind: 'personal-data' },
    facts: [
      [say(DOCUMENT_WORDS.about), data.name],
      [say(DOCUMENT_WORDS.madeOn), inFull(data.madeOn, language)],
      [say(DOCUMENT_WORDS.reference), data.reference],
    ],
    sections: [
      ...(data.subject === 'child'
        ? [
            section(
              'cover',
              COVER.heading,
              COVER.lines.map((line) => piece(say(line))),
            ),
          ]
        : []),
      ...DATA_CATEGORY_IDS.flatMap(byCategory),
      section('looked', DOCUMENT_WORDS.looked, looked.length > 0 ? looked : [piece(say(DOCUMENT_WORDS.nobody))]),
      section('kept', DOCUMENT_WORDS.kept, [piece(say(DOCUMENT_WORDS.keptNote)), ...kept]),
      section(
        'left-out',
        DOCUMENT_WORDS.leftOut,
        data.leftOut.map(({ what, why }) => piece(`${capital(what)[language]}. ${say(why)}`)),
      ),
      section('rights', DOCUMENT_WORDS.rights, [
        piece(say(DOCUMENT_WORDS.rightsNote)),
        piece(say(DOCUMENT_WORDS.complain)),
      ]),
    ],
  };
}

const capital = ({ nl, en }: Words): Words => ({ nl: first(nl), en: first(en) });
const first = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
