// The bundle of a dossier: a file with the whole chain, to check without Voorop.
export const bundle = {
  title: 'Bundel',
  intro:
    'Een bundel is dit hele dossier als één bestand, met bewijs dat niets ontbreekt en niets is veranderd. De rechter of een toezichthouder gaat hem na zonder Voorop.',
  notForYou: 'Uw organisatie krijgt geen bundel',
  notForYouText:
    'Een bundel laat zien hoeveel er is vastgelegd, ook van wat beschermd is. Daarom gaat hij niet naar een migratiedienst. Het bewijs van een besluit haalt u op bij dat besluit.',
  makeTitle: 'Maak een bundel',
  use: 'Waarvoor is de bundel?',
  uses: { court: 'voor de rechter', oversight: 'voor toezicht', 'own-file': 'voor het kind of de vertegenwoordiger' },
  chooseUse: 'Kies waarvoor de bundel is.',
  why: 'Waarom maakt u hem?',
  whyHint: 'Dit komt in de bundel te staan.',
  fillWhy: 'Schrijf waarom u de bundel maakt.',
  make: 'Maak en bewaar de bundel',
  madeTitle: 'De bundel is gemaakt',
  madeText: 'Uw browser bewaart het bestand. Van de {{all}} gebeurtenissen zijn er {{open}} helemaal open.',
  insideTitle: 'Wat staat erin',
  open: 'Open',
  openText:
    'Wat de AVG-tabel u geeft. Wie het bestand heeft, kan dit altijd lezen: bewaar het goed. Dat u een bundel maakte, staat bij wie dit dossier inzag.',
  closed: 'Gesloten',
  closedText:
    'Al het andere. Het zit nog in de keten en telt mee in het bewijs. Erbij staat welke soort gegevens het is.',
  never: 'Nooit open',
  neverText: 'Werkaantekeningen van voogd en advocaat.',
  checkTitle: 'Zo gaat iemand hem na',
  checkText: 'Zonder database en zonder internet:',
};
