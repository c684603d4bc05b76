// The timeline of a dossier: everything that happened, in order.

export const timeline = {
  title: 'Tijdlijn',
  intro: 'Alles wat in dit dossier is vastgelegd, het oudste eerst. Niets kan achteraf worden gewijzigd of gewist.',
  marks: { rectified: 'Rechtgezet', restricted: 'Mag nu niet worden gebruikt' },
  by: '{{name}}, {{organisation}}',
  times: '{{title}} ({{times}} keer)',
  recordedAt: 'vastgelegd op {{moment}}',
  empty: 'Er is nog niets vastgelegd',
  filter: 'Soort',
  filterAll: 'Alles',
  filteredEmpty: 'Hierover is nog niets getoond',
  shown_one: '{{count}} gebeurtenis getoond',
  shown_other: '{{count}} gebeurtenissen getoond',
};
