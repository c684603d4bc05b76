// What `voorop start` says: Dutch first, English beside it. Pure.
type Said = readonly [nl: string, en: string];
export const say = (...pairs: readonly Said[]): string => `${pairs.flat().join('\n')}\n`;

export const STARTING = say(['Voorop start …', 'Starting Voorop …']);
export const STOPPING = say(['Voorop stopt …', 'Stopping Voorop …']);

type Running = { readonly address: string; readonly where: string; readonly demo: boolean; readonly hasWeb: boolean };

export const running = ({ address, where, demo, hasWeb }: Running): string =>
  [
    '',
    say([`Voorop staat klaar op ${address}`, `Voorop is ready at ${address}`]),
    say([`Gegevens: ${where}`, `Data: ${where}`]),
    demo
      ? say([
          'Dit is een demonstratie: alle gezinnen en personen zijn verzonnen. Gebruik geen gegevens van echte kinderen.',
          'This is a demonstration: all families and people are invented. Do not use data of real children.',
        ])
      : '',
    hasWeb
      ? ''
      : say([
          'De webapplicatie is nog niet gebouwd (npm run build:web); alleen de API werkt.',
          'The web application has not been built yet (npm run build:web); only the API works.',
        ]),
    say(['Stoppen: Ctrl-C', 'To stop: Ctrl-C']),
  ]
    .filter((part, index) => index === 0 || part !== '')
    .join('\n');

export const portTaken = (port: number): string =>
  say([
    `Poort ${port} is al in gebruik. Kies een andere: voeg --port 8090 toe (met npm start: npm start -- --port 8090).`,
    `Port ${port} is in use already. Choose another one: add --port 8090 (with npm start: npm start -- --port 8090).`,
  ]);

export const cannotListen = (host: string, port: number, code: string): string =>
  say([
    `Voorop kan niet luisteren op ${host}, poort ${port} (${code}). Kies een ander adres met --host en --port.`,
    `Voorop cannot listen on ${host}, port ${port} (${code}). Choose another address with --host and --port.`,
  ]);

export const onlyThisMachine = (host: string): string =>
  say([
    `Voorop luistert niet op ${host}: aanmelden gaat hier zonder wachtwoord, dus alleen deze computer mag erbij. Laat --host weg.`,
    `Voorop does not listen on ${host}: signing in takes no password here, so only this computer may reach it. Leave out --host.`,
  ]);

export const noDemoInProduction = say([
  'Met NODE_ENV=production komen er geen verzonnen gezinnen in de database. Laat --demo weg, of NODE_ENV.',
  'With NODE_ENV=production no invented families go into the database. Leave out --demo, or NODE_ENV.',
]);

export const wrongPort = (value: string): string =>
  say([
    `--port ${value} is geen poort. Geef een getal van 0 tot en met 65535; 0 kiest zelf een vrije poort.`,
    `--port ${value} is no port. Give a number from 0 to 65535; 0 chooses a free port.`,
  ]);
