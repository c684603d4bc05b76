// What a dossier holds on each element of the assessment, as things that a reason can rest on.
import { ELEMENT_KEYS, type ElementKey } from '../dossier/elements.ts';
import type { OpenFile } from '../dossier/state.ts';
import { isWithheld } from '../sharing/withheld-word.ts';
import { type Source, versionOf } from './source.ts';
import { CERTAINTY_WORDS } from './words.ts';

/** Every element that was assessed, with its observations and what the assessors made of it. */
export const elementSources = (file: OpenFile): Readonly<Record<ElementKey, readonly Source[]>> =>
  Object.fromEntries(ELEMENT_KEYS.map((key) => [key, sourcesOn(file, key)])) as Record<ElementKey, readonly Source[]>;

function sourcesOn(file: OpenFile, key: ElementKey): readonly Source[] {
  const element = file.elements.get(key);
  if (!element) return [];
  const version = versionOf(file, (event) => event.type === 'ElementAssessed' && event.key === key);
  const observations = element.observations.flatMap(({ text, source, certainty }, index): readonly Source[] => {
    if (isWithheld(text)) return [];
    const { nl, en } = CERTAINTY_WORDS[certainty];
    const observation = {
      link: `observation:${key}:${index}` as const,
      version,
      title: { nl: `Bevinding ${index + 1} (${nl})`, en: `Observation ${index + 1} (${en})` },
      text,
      from: source,
    };
    return [observation];
  });
  const view = element.professionalView ?? element.notRelevantBecause ?? element.unknowns[0]?.what;
  if (view === undefined) return observations;
  return [...observations, { link: `element:${key}`, version, title: viewTitle(element), text: view }];
}

const viewTitle = ({
  professionalView,
  notRelevantBecause,
}: {
  professionalView?: unknown;
  notRelevantBecause?: unknown;
}) => {
  if (professionalView !== undefined) return { nl: 'Oordeel van de onderzoekers', en: 'View of the assessors' };
  return notRelevantBecause === undefined
    ? { nl: 'Wat nog niet bekend is', en: 'What is not known yet' }
    : { nl: 'Waarom dit hier niet speelt', en: 'Why this does not matter here' };
};
