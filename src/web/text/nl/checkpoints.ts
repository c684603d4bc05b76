// Checkpoints over all dossiers, for oversight.
export const checkpoints = {
  title: 'Ankers',
  intro:
    'Een anker is een getekende verklaring over het einde van alle reeksen in Voorop. Wie een anker elders bewaart, kan later zien of het verleden is veranderd, ook zonder de beheerder te vertrouwen. In een anker staat niets over een kind.',
  onlyOversight: 'Alleen voor toezichthouders',
  onlyOversightText:
    'Ankers gaan alleen naar toezichthouders. Hoeveel reeksen er zijn, zegt ook iets over dossiers die u niet mag kennen.',
  listTitle: 'Alle ankers',
  caption: 'Ankers, de laatste eerst',
  empty: 'Er is nog geen anker',
  emptyText: 'Voorop maakt elke dag een anker. De beheerder kan er ook een maken met de opdracht checkpoint make.',
  number: 'Anker',
  numbered: 'Anker {{number}}',
  madeAt: 'Gemaakt',
  events: 'Gebeurtenissen',
  root: 'Wortel',
  file: 'Bestand',
  download: 'Bewaar anker {{number}}',
  compareTitle: 'Zo vergelijkt u',
  compareKeep: 'Bewaar elk anker op een plek waar de beheerder van Voorop niet bij kan.',
  compareFiles: 'Vergelijk twee ankers. Daar is geen database voor nodig:',
  compareDatabase: 'Houd de database tegen een anker dat u bewaarde:',
  compareSkipped:
    'Liggen er ankers tussen? Geef die ook, of haal het nieuwe anker op vanaf het oude: zet ?vanaf= met het nummer achter het adres.',
  keyTitle: 'De sleutel',
  keyText:
    'Met deze openbare sleutel zijn ankers en bundels getekend. Schrijf hem op als u met Voorop begint: een andere sleutel later moet de beheerder uitleggen.',
  key: 'Openbare sleutel',
  keyPrint: 'Afdruk van de sleutel',
};
