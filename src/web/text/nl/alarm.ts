// An alarm by whoever stands beside the child.
export const alarm = {
  formTitle: 'Sla alarm voor dit kind',
  intro:
    'Dreigt het kind te worden gescheiden, opgesloten, verplaatst of weggestuurd? De Raad voor de Kinderbescherming krijgt meteen een spoedverwijzing en de toezichthouders een melding. Migratiediensten lezen dit niet.',
  aboutField: 'Wat dreigt er?',
  about: {
    separation: 'uit elkaar halen van het gezin',
    detention: 'opsluiten',
    move: 'verhuizen',
    departure: 'vertrek of uitzetting',
    other: 'iets anders',
  },
  whyField: 'Wat weet u, en voor wanneer is het?',
  whyPlanned: 'Er wordt een besluit voorbereid: {{name}}.',
  send: 'Sla nu alarm',
  done: 'Het alarm is geslagen. De Raad en de toezichthouders zien het nu.',
  noticeTitle: 'Alarm voor dit kind',
  raised: 'Op {{day}} geslagen: {{about}}.',
  by: 'Door',
  received: 'De Raad ontving het op {{day}}.',
  notReceived: 'De Raad heeft de ontvangst nog niet bevestigd. Bel als het nu is.',
};
