// How events about who works on a dossier change it: organisations, persons, and the protectors, who come in by name.
import type { Changes } from './evolve-change.ts';
import { endedOn, type Involvement, wholeOrganisations } from './involvements.ts';
import type { ProtectorAppointed } from './protectors.ts';
import type { OpenFile } from './state.ts';

type InvolvementEvent =
  | 'OrganisationInvolved'
  | 'PersonInvolved'
  | 'InvolvementEnded'
  | 'ProtectorAppointed'
  | 'ProtectionEnded';

const add = (file: OpenFile, ...rows: readonly Involvement[]): void => {
  file.involvements = [...file.involvements, ...rows];
  for (const { organisation } of rows) if (!file.involved.includes(organisation)) file.involved.push(organisation);
};

/** A protector who works in this system comes in by name; the others of that organisation do not. */
const protectorRow = ({ account, kind, appointedOn }: ProtectorAppointed): Involvement[] =>
  account === undefined
    ? []
    : [
        {
          ...account,
          capacity: kind,
          ground: kind === 'guardian' || kind === 'temporary-guardian' ? 'protection-task' : 'legal-aid',
          from: appointedOn,
        },
      ];

export const INVOLVEMENT_CHANGES: Changes<InvolvementEvent> = {
  OrganisationInvolved: (file, { organisation, involvements, on }) => {
    add(file, ...(involvements ?? wholeOrganisations([organisation], on)));
  },
  PersonInvolved: (file, { involvement }) => {
    add(file, involvement);
  },
  InvolvementEnded: (file, { organisation, person, endsOn }) => {
    file.involvements = endedOn(file.involvements, { organisation, person }, endsOn);
    if (person === undefined) file.involved = file.involved.filter((each) => each !== organisation);
  },
  ProtectorAppointed: (file, event) => {
    file.protectors.push(event);
    add(file, ...protectorRow(event));
  },
  ProtectionEnded: (file, { protectorId, endedOn: on }) => {
    const account = file.protectors.find((each) => each.protectorId === protectorId)?.account;
    file.protectors = file.protectors.map((each) =>
      each.protectorId === protectorId ? { ...each, endedOn: on } : each,
    );
    if (account) file.involvements = endedOn(file.involvements, account, on);
  },
};
