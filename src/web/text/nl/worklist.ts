// The work list: dossiers that wait for somebody.
export const worklist = {
  title: 'Werkvoorraad',
  intro:
    'Dossiers die u mag openen, met waar ze op wachten. Wat het laatst is gewijzigd, staat bovenaan. De volgorde zegt niets over het kind.',
  filter: 'Wacht op',
  filterAll: 'Alles',
  caption: 'Dossiers in uw werkvoorraad',
  child: 'Kind',
  reference: 'Kenmerk',
  waitsFor: 'Wacht op',
  measure: 'Besluit in voorbereiding',
  noMeasure: 'geen',
  opened: 'Geopend',
  updated: 'Laatst gewijzigd',
  shown_one: '{{count}} dossier getoond',
  shown_other: '{{count}} dossiers getoond',
  emptyTitle: 'Er staat niets in uw werkvoorraad',
  emptyText: 'Er is nu geen dossier dat op uw organisatie wacht.',
  emptyFilteredTitle: 'Niets wacht hierop',
  emptyFilteredText: 'Er is geen dossier dat hierop wacht. Kies bij ‘Wacht op’ iets anders.',
};
