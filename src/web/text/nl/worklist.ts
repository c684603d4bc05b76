// The work list: dossiers that wait for somebody.
export const worklist = {
  title: 'Werkvoorraad',
  intro:
    'Dossiers die u mag openen, met waar ze op wachten. Het dossier dat het langst niet is gewijzigd, staat bovenaan.',
  filter: 'Wacht op',
  filterAll: 'Alles',
  caption: 'Dossiers in uw werkvoorraad',
  child: 'Kind',
  reference: 'Kenmerk',
  waitsFor: 'Wacht op',
  measure: 'Voorgenomen maatregel',
  noMeasure: 'geen maatregel',
  opened: 'Geopend',
  updated: 'Laatst gewijzigd',
  shown_one: '{{count}} dossier getoond',
  shown_other: '{{count}} dossiers getoond',
  emptyTitle: 'Er staat niets in uw werkvoorraad',
  emptyText: 'Er is nu geen dossier dat op uw organisatie wacht.',
  emptyFilteredText: 'Er is geen dossier dat hierop wacht. Kies bij ‘Wacht op’ iets anders.',
};
