// docs/generated/anker.schema.json and bundel.schema.json: the shapes of the files of a checkpoint and of the bundle of a dossier.
import { bundleSchema } from '../../src/contract/bundle.ts';
import { checkpointSchema } from '../../src/contract/checkpoint.ts';

export const checkpointSchemaText = (): string => `${JSON.stringify(checkpointSchema(), null, 2)}\n`;
export const bundleSchemaText = (): string => `${JSON.stringify(bundleSchema(), null, 2)}\n`;
