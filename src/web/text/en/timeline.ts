import type { timeline as nl } from '../nl/timeline.ts';
import type { SameKeys } from '../same-keys.ts';

export const timeline: SameKeys<typeof nl> = {
  title: 'Timeline',
  intro: 'Everything recorded in this dossier, oldest first. Nothing can be changed or wiped afterwards.',
  marks: { rectified: 'Put right', restricted: 'May not be used now' },
  by: '{{name}}, {{organisation}}',
  times: '{{title}} ({{times}} times)',
  recordedAt: 'recorded on {{moment}}',
  empty: 'Nothing has been recorded yet',
  filter: 'Kind',
  filterAll: 'Everything',
  filteredEmpty: 'Nothing about this is shown yet',
  shown_one: '{{count}} event shown',
  shown_other: '{{count}} events shown',
};
