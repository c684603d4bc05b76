// Facts about measures of child protection and about those who stand beside a child, as far as only a dossier has them.
import { type FactSpec, own } from '../fact.ts';

export const SUPERVISION_FACTS = {
  protection_measure_in_force: own.boolean(
    'er loopt een maatregel van kinderbescherming',
    'a measure of child protection is in force',
  ),
  hand_over_confirmed: own.boolean(
    'de overdracht van de bescherming is op alle punten bevestigd',
    'the hand-over of the protection is confirmed on every point',
  ),
  guardian_caseload: own.number('aantal kinderen dat de voogd heeft', 'number of children the guardian has'),
  guardian_caseload_reason_given: own.boolean(
    'er staat welke uitzonderlijke situatie er is bij meer dan dertig kinderen',
    'it says which exceptional situation there is above thirty children',
  ),
  hearings_without_representative: own.number(
    'aantal gesprekken zonder voogd of advocaat die niet zijn overgedaan',
    'number of hearings without guardian or lawyer that were not held again',
  ),
} as const satisfies Record<string, FactSpec>;
