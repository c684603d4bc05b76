// Why oversight is alerted: each rule with its name and what it means, in plain words. What raises one: causes.ts; numbers: watching.ts.
// An alert is about what somebody did or tried to do; what it says of a child, only the dossier says.
import type { Words } from '../basics/text.ts';

export type AlertRule = { readonly name: Words; readonly means: Words };

export const ALERT_RULES = {
  firewall: {
    name: { nl: 'Geweigerd bij de brandmuur', en: 'Refused at the firewall' },
    means: {
      nl: 'Een migratiedienst of een beheerder vroeg iets dat er alleen is om het kind te beschermen. Er is niets gegeven.',
      en: 'A migration authority or an administrator asked for something that is there only to protect the child. Nothing was given.',
    },
  },
  'nothing-there': {
    name: { nl: 'Gevraagd naar iets dat er niet is', en: 'Asked for something that is not there' },
    means: {
      nl: 'Een migratiedienst of een beheerder vroeg een dossier dat niet bestaat. Vaak is dat een tikfout.',
      en: 'A migration authority or an administrator asked for a dossier that does not exist. Often that is a slip.',
    },
  },
  canary: {
    name: { nl: 'Het proefdossier is aangeraakt', en: 'The test dossier was touched' },
    means: {
      nl: 'Iemand vroeg het dossier zonder kind waarmee de brandmuur wordt beproefd. Was er geen proef? Zoek dan uit wie dit nummer kende.',
      en: 'Somebody asked for the dossier of no child with which the firewall is tried. Was there no try? Then find out who knew its number.',
    },
  },
  'many-refusals': {
    name: { nl: 'Vaak geweigerd in korte tijd', en: 'Refused often in a short time' },
    means: {
      nl: 'Eén persoon werd binnen een uur vaak geweigerd. Dat kan zoeken zijn naar wat niet voor die persoon is.',
      en: 'One person was refused often within an hour. That can be looking for what is not for that person.',
    },
  },
  'many-dossiers': {
    name: { nl: 'Veel dossiers geopend in korte tijd', en: 'Many dossiers opened in a short time' },
    means: {
      nl: 'Eén persoon opende binnen een uur veel dossiers. Dat kan werk zijn, of nieuwsgierigheid, of verzamelen.',
      en: 'One person opened many dossiers within an hour. That can be work, or curiosity, or gathering.',
    },
  },
  'glass-broken': {
    name: { nl: 'Dossier geopend wegens gevaar', en: 'Dossier opened because of danger' },
    means: {
      nl: 'Iemand opende een dossier waar de organisatie niet aan werkt, omdat een kind in gevaar zou zijn.',
      en: 'Somebody opened a dossier that the organisation does not work on, because a child would be in danger.',
    },
  },
  'glass-unconfirmed': {
    name: { nl: 'Noodinzage zonder tweede persoon', en: 'Emergency opening without a second person' },
    means: {
      nl: 'Een noodinzage is voorbij en geen collega heeft haar bevestigd.',
      en: 'An emergency opening is over and no colleague confirmed it.',
    },
  },
  'row-loosened': {
    name: { nl: 'Regel achter de brandmuur ruimer gemaakt', en: 'Row behind the firewall loosened' },
    means: {
      nl: 'Twee functionarissen lieten een regel van de AVG-tabel over beschermde gegevens meer toe. Dit blijft voor iedereen te lezen.',
      en: 'Two officers let a row of the AVG table on protected data allow more. This stays public.',
    },
  },
  'alarm-raised': {
    name: { nl: 'Alarm geslagen voor een kind', en: 'Alarm raised for a child' },
    means: {
      nl: 'De voogd of advocaat sloeg alarm: het kind dreigt te worden gescheiden, opgesloten, verplaatst of weggestuurd. De Raad kreeg een spoedverwijzing.',
      en: 'The guardian or lawyer raised an alarm: the child may be separated, detained, moved or sent away. Child protection received an urgent referral.',
    },
  },
  override: {
    name: { nl: 'Bevinding beantwoord met een tweede handtekening', en: 'Finding answered with a second signature' },
    means: {
      nl: 'Een tweede persoon tekende mee met een antwoord op een open bevinding bij een besluit tegen het kind.',
      en: 'A second person signed along with an answer to an open finding in a decision against the child.',
    },
  },
} as const satisfies Record<string, AlertRule>;

export type AlertRuleId = keyof typeof ALERT_RULES;
export const ALERT_RULE_IDS = Object.keys(ALERT_RULES) as AlertRuleId[];

/** The words of a rule; of one that is no longer here, its own name. */
export const alertRule = (rule: string): AlertRule =>
  (ALERT_RULES as Readonly<Record<string, AlertRule>>)[rule] ?? {
    name: { nl: rule, en: rule },
    means: { nl: 'Deze regel bestaat niet meer.', en: 'This rule is no longer there.' },
  };
