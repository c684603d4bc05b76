// Which norms a search keeps: by their words, by what they are worth, and by whether somebody checked them. Pure.
import type { NormView } from '../../../contract/law.ts';
import type { Authority } from '../../../domain/norms/norm.ts';
import { containsAll } from '../../text/contains-all.ts';

export const STATUSES = ['checked', 'unchecked', 'doubted'] as const;
export type Status = (typeof STATUSES)[number];

export type NormSearch = {
  readonly text: string;
  readonly authority: Authority | '';
  readonly status: Status | '';
};

const HAS: Readonly<Record<Status, (norm: NormView) => boolean>> = {
  checked: ({ verified }) => verified !== 'not-verified',
  unchecked: ({ verified }) => verified === 'not-verified',
  doubted: ({ doubtWaits }) => doubtWaits === true,
};

export const matchingNorms = (norms: readonly NormView[], { text, authority, status }: NormSearch) =>
  norms.filter(
    (norm) =>
      (authority === '' || norm.authority === authority) &&
      (status === '' || HAS[status](norm)) &&
      containsAll([norm.instrument, norm.provision, norm.paraphrase.nl, norm.paraphrase.en, norm.id], text),
  );
