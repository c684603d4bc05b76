// The catalogue of facts: one vocabulary for dossiers and for published decisions. The titles of topics: topics.ts.
import type { FactSpec } from '../fact.ts';
import { AGE_FACTS } from './age.ts';
import { ASSESSMENT_FACTS } from './assessment.ts';
import { ASYLUM_FACTS } from './asylum.ts';
import { CARE_FACTS } from './care.ts';
import { CHILD_FACTS } from './child.ts';
import { COMPANY_FACTS } from './company.ts';
import { DETENTION_FACTS } from './detention.ts';
import { DETERMINATION_FACTS } from './determination.ts';
import { EDUCATION_FACTS } from './education.ts';
import { FAMILY_FACTS } from './family.ts';
import { GUARDIAN_FACTS } from './guardian.ts';
import { HEALTH_FACTS } from './health.ts';
import { HEARING_FACTS } from './hearing.ts';
import { LATER_FACTS } from './later.ts';
import { LIVING_FACTS } from './living.ts';
import { MEASURE_FACTS } from './measures.ts';
import { PROCEDURE_FACTS } from './procedure.ts';
import { RECEPTION_FACTS } from './reception.ts';
import { RETURN_FACTS } from './return.ts';
import { REUNIFICATION_FACTS } from './reunification.ts';
import { RISK_FACTS } from './risk.ts';
import { ROOTS_FACTS } from './roots.ts';
import { ROUTE_FACTS } from './routes.ts';
import { STATUS_FACTS } from './status.ts';
import { STEPS_FACTS } from './steps.ts';
import { SUPERVISION_FACTS } from './supervision.ts';
import { TRACK_FACTS } from './track.ts';
import { TRANSFER_FACTS } from './transfer.ts';

export const FACTS_BY_TOPIC = {
  child: CHILD_FACTS,
  company: COMPANY_FACTS,
  care: CARE_FACTS,
  age: AGE_FACTS,
  roots: ROOTS_FACTS,
  status: STATUS_FACTS,
  asylum: ASYLUM_FACTS,
  guardian: GUARDIAN_FACTS,
  hearing: HEARING_FACTS,
  assessment: ASSESSMENT_FACTS,
  procedure: PROCEDURE_FACTS,
  detention: DETENTION_FACTS,
  risk: RISK_FACTS,
  return: RETURN_FACTS,
  transfer: TRANSFER_FACTS,
  family: FAMILY_FACTS,
  reunification: REUNIFICATION_FACTS,
  reception: RECEPTION_FACTS,
  health: HEALTH_FACTS,
  education: EDUCATION_FACTS,
  later: LATER_FACTS,
  steps: STEPS_FACTS,
  routes: ROUTE_FACTS,
  measures: MEASURE_FACTS,
  track: TRACK_FACTS,
  living: LIVING_FACTS,
  determination: DETERMINATION_FACTS,
  supervision: SUPERVISION_FACTS,
} as const satisfies Record<string, Record<string, FactSpec>>;

export type FactTopic = keyof typeof FACTS_BY_TOPIC;

export const FACTS = {
  ...CHILD_FACTS,
  ...COMPANY_FACTS,
  ...CARE_FACTS,
  ...AGE_FACTS,
  ...ROOTS_FACTS,
  ...STATUS_FACTS,
  ...ASYLUM_FACTS,
  ...GUARDIAN_FACTS,
  ...HEARING_FACTS,
  ...ASSESSMENT_FACTS,
  ...PROCEDURE_FACTS,
  ...DETENTION_FACTS,
  ...RISK_FACTS,
  ...RETURN_FACTS,
  ...TRANSFER_FACTS,
  ...FAMILY_FACTS,
  ...REUNIFICATION_FACTS,
  ...RECEPTION_FACTS,
  ...HEALTH_FACTS,
  ...EDUCATION_FACTS,
  ...LATER_FACTS,
  ...STEPS_FACTS,
  ...ROUTE_FACTS,
  ...MEASURE_FACTS,
  ...TRACK_FACTS,
  ...LIVING_FACTS,
  ...DETERMINATION_FACTS,
  ...SUPERVISION_FACTS,
} as const satisfies Record<string, FactSpec>;

export type FactKey = keyof typeof FACTS;

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key);
