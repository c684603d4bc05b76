// Which addresses and names mean this machine only.
import { isIPv4 } from 'node:net';

/** True for an address or name that only this machine can reach. */
export const isLoopback = (host: string): boolean => {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
};

/** The name in a Host header, without its port. */
export const nameIn = (header: string): string => header.replace(/:\d{1,5}$/, '');
