// Words of the list of forms that were not sent yet.
export const drafts = {
  title: 'Niet verzonden',
  intro:
    'Formulieren waarin u iets typte en die u nog niet verstuurde, ook op een ander apparaat. Alleen u ziet ze. Na 30 dagen zonder wijziging gaan ze weg.',
  page: 'Pagina',
  keptAt: 'Laatst bewaard',
  away: 'Weggooien',
  discard: 'Weggooien',
  discardTitle: 'Dit concept weggooien?',
  discardText: 'Wat u daar typte, verdwijnt overal. Dit kunt u niet terugdraaien.',
  none: 'U hebt alles verstuurd',
};
