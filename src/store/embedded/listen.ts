// Where the server listens: a socket in the data folder; where that path is too long for a socket, one in a private
// folder for temporary files; and only where neither can be, loopback with a random port. Never on a network.
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Folder, give, reachable } from './folder.ts';

/** `host` is a folder with a socket, or the address of loopback; `temporary` is a folder to remove afterwards. */
export type Listening = { readonly host: string; readonly port: number; readonly temporary?: string };

const PORT = 5432;
/** Room for a socket path: 108 bytes on Linux, 104 on macOS, one of them the closing zero. */
const LONGEST = process.platform === 'linux' ? 107 : 103;

export const chooseListening = async ({ run, runAs }: Folder): Promise<Listening> => {
  if (fits(run)) return { host: run, port: PORT };
  const short = realpathSync(tmpdir());
  if (reachable(short, runAs) && fits(join(short, 'voorop-123456'))) {
    const temporary = mkdtempSync(join(short, 'voorop-'));
    chmodSync(temporary, 0o700);
    give(temporary, runAs);
    return { host: temporary, port: PORT, temporary };
  }
  return { host: '127.0.0.1', port: await freePort() };
};

/** The settings of the server that go with it. */
export const listeningSettings = ({ host, port }: Listening): readonly string[] =>
  host.startsWith('/')
    ? ['listen_addresses=', `unix_socket_directories=${host}`, 'unix_socket_permissions=0700', `port=${port}`]
    : [`listen_addresses=${host}`, 'unix_socket_directories=', `port=${port}`];

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}.lock`)) <= LONGEST;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
