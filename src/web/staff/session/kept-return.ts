// Where somebody was, kept in this tab while the browser is away at the sign-in service.
import { returnAddress } from './return-address.ts';

const KEY = 'voorop:terug';

export const keepReturn = (address: string | null): void => sessionStorage.setItem(KEY, returnAddress(address));

export function takeReturn(): string {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return returnAddress(kept);
}
