// The catalogue of facts: one vocabulary for dossiers and for published decisions.
import type { FactSpec } from '../fact.ts';
import { AGE_FACTS } from './age.ts';
import { CHILD_FACTS } from './child.ts';
import { DETENTION_FACTS } from './detention.ts';
import { FAMILY_FACTS } from './family.ts';
import { FURTHER_FACTS } from './further.ts';
import { PROCEDURE_FACTS } from './procedure.ts';
import { RECEPTION_FACTS } from './reception.ts';
import { RETURN_FACTS } from './return.ts';
import { STEPS_FACTS } from './steps.ts';

export const FACTS = {
  ...CHILD_FACTS,
  ...AGE_FACTS,
  ...PROCEDURE_FACTS,
  ...DETENTION_FACTS,
  ...RETURN_FACTS,
  ...FAMILY_FACTS,
  ...RECEPTION_FACTS,
  ...FURTHER_FACTS,
  ...STEPS_FACTS,
} as const satisfies Record<string, FactSpec>;

export type FactKey = keyof typeof FACTS;

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key);
