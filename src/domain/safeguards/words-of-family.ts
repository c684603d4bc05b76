// The words of words.ts for facts about family, residence, return, transfer and reception. Same shape, same way of reading.
import type { FactKey } from '../situation/facts/facts.ts';

const OFFENCE = {
  none: 'none no never',
  // Old, slight or youthful offences do not weigh as grave ones, whatever else the text says.
  light: 'old minor petty non juvenile theft shoplift work order parking speeding bicycle vandal nuisance fraud',
  grave:
    'manslaughter murder homicide serious grave rape sexual drug trafficking robbery terror escalat repeated aggravated violen arson weapon assault kidnap smuggl war torture prison organised',
} as const;

export const FAMILY_WORDS = {
  reason_for_separation: {
    parentConduct:
      'obstruct refus secret conduct cooperat hid hides hidden frustrat abscond fraud whereabouts withhold removal return detention detained lie lied lying false illegal irregular status migration',
    protection: 'parenting neglect abus violen safety protect skills danger harm welfare care custody',
  },
  expelled_person: {
    parent: 'mother father parent carer guardian step grand foster family families both',
    partner: 'husband wife spouse partner fianc',
    child: 'child son daughter minor girl boy applicant youth',
    relative: 'brother sister sibling uncle aunt cousin relative niece nephew adult',
  },
  insurmountable_obstacles_elsewhere: {
    none: 'no none not',
    hardship:
      'hardship but care needs yes some serious insurmountable obstacle language war safety health partly disab medical school likely real difficult',
  },
  parent_criminal_offence: OFFENCE,
  criminal_offence_child: OFFENCE,
  refusal_reason: {
    status: 'irregular status residence undocumented illegal legal unlawful registration registered',
    childStatus: 'married marriage age adult majority wedlock adopted nationality',
    form: 'mvv visa fee form late term deadline income maintenance housing insurance tax work permit application technical',
    tie: 'tie ties bond kafala relationship identity proven family proof evidence documents papers',
    policy: 'policy control economic migration public order general',
    parentConduct: 'fraud false conduct cooperat criminal offence offense abscond',
    merits: 'risk credib safe protection alternative care carer interests country dependen',
  },
  guarantees_from_receiving_state: {
    none: 'none no not refused absent',
    general: 'general standard circular letter blanket',
    confirmed: 'confirm written plus',
    individual: 'individual specific personal tailored',
  },
  reception_in_destination: {
    lacking:
      'doubt overcrowd no not homeless poor insufficient lack unfit unsuitable inadequate uncertain camp street degrading none destitut capacity',
    good: 'access adequate suitable family priority arranged good guaranteed available reserved',
  },
  planned_measure: {
    endOfShelter: 'end ends ending evict terminat withdraw exclu stop closure reduc cut homeless street remov',
    move: 'transfer move moving relocat place placing placement family freedom restrict open centre center location',
  },
  alternative_offered: {
    apart: 'without separate separat apart alone foster',
    together: 'family together parents parent all whole open centre center shelter return restrict',
  },
  sanction: {
    exclusion: 'exclu expul expel withdraw evict remov end street reduc suspen',
    other: 'warn isolat time cool transfer fine talk allowance pocket none restrict',
  },
  care_tasks: {
    little: 'marginal none no little limited few occasional minimal rare',
    real: 'main primary daily substantial shared full equal regular more large considerable actual real significant',
  },
  false_information_by: {
    family: 'mother father parent family sponsor uncle aunt relative husband guardian step',
    child: 'child applicant minor self own youth',
  },
  family_ties_in_country: {
    parent: 'mother father parent',
    sibling: 'sibling brother sister',
    relative: 'grand aunt uncle niece nephew cousin relative half step extended family',
    social:
      'school friend carer foster integrat partner class sport church communit therap teacher language club work job child son daughter guardian mentor none social strong',
  },
  reception_kind: {
    unfit:
      'adult camp tent hotel street mass emergency crisis hangar police barrack container boat ship prison squat basement closed no none',
    fit: 'child minor family families foster small youth apartment home guardian',
    other: 'reception centre center open shelter regular location accommodation facility group',
  },
  sponsor: {
    minor: 'minor child son daughter girl boy unaccompanied nephew niece',
    adult:
      'mother father parent grand uncle aunt adult husband wife spouse partner relative family step guardian carer brother sister sibling',
  },
  contact_frequency: {
    little: 'none no limited rare little not sporadic never irregular few seldom',
    regular: 'daily weekly regular frequent often monthly every close intensive shared weekend',
  },
  school_arranged_in_destination: {
    arranged: 'yes arranged enrol register confirmed guaranteed',
    open: 'disputed no not unknown unclear none uncertain waiting',
  },
} as const satisfies { readonly [Key in FactKey]?: Readonly<Record<string, string>> };
