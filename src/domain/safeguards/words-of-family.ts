// The words of words.ts for facts about family, residence, return, transfer and reception. Same shape, same way of reading.
import type { FactKey } from '../situation/facts/facts.ts';

const OFFENCE = {
  none: 'none no never',
  // Old, slight or youthful offences do not weigh as grave ones, whatever else the text says.
  light:
    'old minor petty non juvenile theft shoplift work order parking speeding bicycle vandal nuisance fraud launder youth forged drunk cannabis suspended conditional probation misdemean administrative fine fined immigration',
  grave:
    'manslaughter murder homicide serious grave rape sexual drug trafficking robbery terror escalat repeated aggravated violen arson weapon assault kidnap smuggl war torture prison organised burglar heroin cocaine stab gang multiple persistent exclusion blackmail extort',
} as const;

export const FAMILY_WORDS = {
  reason_for_separation: {
    parentConduct:
      'obstruct refus secret conduct cooperat hid hides hidden frustrat abscond fraud whereabouts withhold removal return detention detained lie lied lying false illegal irregular status migration nationality asylum outcome states werk meewerk obstru weiger verzwe onderdui verdwe leugen gelogen gedrag belemmer',
    other: 'imprison prison convict criminal offence divorc death',
    protection:
      'parenting neglect abus violen safety protect skills danger harm welfare care custody mental illness hospital',
  },
  determination_reasons: {
    parentConduct: 'obstruct obstru cooperat frustrat abscond meewerk tegenwerk onderdui belemmer weiger',
  },
  expelled_person: {
    parent: 'mother father parent carer guardian step grand foster family families both',
    both: 'parents both family families',
    partner: 'husband wife spouse partner fianc',
    child: 'child son daughter minor girl boy applicant youth',
    relative: 'brother sister sibling uncle aunt cousin relative niece nephew adult',
  },
  insurmountable_obstacles_elsewhere: {
    none: 'no none not possible',
    hardship:
      'hardship but care needs yes some serious insurmountable obstacle language war safety health partly disab medical school likely real difficult impossible unsafe custody refugee',
  },
  parent_criminal_offence: OFFENCE,
  criminal_offence_child: OFFENCE,
  refusal_reason: {
    status: 'irregular status residence undocumented illegal legal unlawful registration registered',
    childStatus: 'married marriage age aged adult minor eighteen 18 majority wedlock adopted nationality',
    form: 'mvv visa fee form late term deadline income maintenance housing insurance tax accommodation integration language vaccin work permit application technical',
    tie: 'tie ties bond kafala relationship identity prove proof unproven family evidence custody foster adoption surrog paper affiliation filiation parentage dna biological',
    // A paper that is missing or not believed: the tie itself may well exist.
    papers: 'document paper certificate record passport authentic forged fake',
    // A rule applied to all, with no look at this family.
    automatic: 'automatic mandatory',
    // The child is or could be somewhere else.
    elsewhere: 'abroad outside elsewhere origin',
    policy: 'policy control local connection economic migration public order general abuse ban full polygam',
    parentConduct: 'fraud false conduct cooperat criminal convict record offence offense abscond',
    merits: 'risk credib safe protection alternative care carer interests country dependen medical treatment urgent',
  },
  guarantees_from_receiving_state: {
    none: 'none no not refused absent',
    general: 'general standard circular letter blanket list oral implicit',
    confirmed: 'confirm written plus',
    individual: 'individual specific personal tailored',
  },
  reception_in_destination: {
    lacking:
      'doubt overcrowd no not homeless poor insufficient lack unfit unsuitable inadequate uncertain camp street degrading none destitut capacity tent unsafe limited deplor closed',
    good: 'access adequate suitable family priority arranged good guaranteed available reserved sai',
    unclear: 'unknown unclear',
  },
  planned_measure: {
    endOfShelter: 'end ends ending evict terminat withdraw exclu stop closure reduc cut cutting homeless street remov',
    move: 'depart separat transfer move moving relocat place placing placement family freedom restrict open centre center location',
  },
  alternative_offered: {
    apart: 'without separate separat apart alone foster',
    together: 'family together parents parent all whole open centre center shelter return restrict nothing none',
  },
  sanction: {
    exclusion: 'exclu expul expel withdraw evict remov end street reduc suspen ban',
    other: 'warn isolat time cool transfer fine talk allowance pocket none restrict htl',
  },
  care_tasks: {
    little: 'marginal none no little limited few occasional minimal rare financial only partial',
    real: 'main primary daily substantial shared full equal regular more large considerable actual real significant weekend alternate parenting half',
  },
  false_information_by: {
    family: 'mother father parent family sponsor uncle aunt relative husband guardian step grand brother sister wife',
    child: 'child applicant minor self own youth',
    unclear: 'unknown unclear agent smuggler',
  },
  // In which procedure the child came of age: whoever did so in a procedure was a child when it began.
  turned_18_during: {
    before: 'before prior earlier not no',
    reunion: 'reunif reunion family visa mvv sponsor',
    procedure:
      'procedure process asylum appeal application request court review objection wait decision judicial residence proceedings assessment beroep cassation instance',
    other: '*',
  },
  sponsor_status: {
    protected: 'refugee subsidiary protection protected asylum recognised recognized convention humanitarian',
    other: '*',
  },
  family_ties_in_country: {
    parent: 'mother father parent',
    sibling: 'sibling brother sister',
    relative: 'grand aunt uncle niece nephew cousin relative half step extended family',
    social:
      'school friend carer foster integrat partner class sport church communit therap teacher language club work job child son daughter guardian mentor none social strong neighbour daycare nursery music lesson boyfriend girlfriend doctor village team',
  },
  reception_kind: {
    unfit:
      'adult camp tent hotel street mass emergency crisis hangar police barrack container boat ship prison squat basement closed no none sport gym hall',
    fit: 'child minor family families foster small youth apartment home guardian kinder',
    other:
      'reception centre center open shelter regular location accommodation facility group azc hospital institution boarding orphan woongroep',
  },
  sponsor: {
    minor: 'minor child son daughter girl boy unaccompanied nephew niece',
    adult:
      'mother father parent grand uncle aunt adult husband wife spouse partner relative family step guardian carer brother sister sibling cousin fianc',
  },
  contact_frequency: {
    little:
      'none no limited rare little not sporadic never irregular few seldom once twice unproven holiday video phone supervis',
    regular: 'daily weekly regular frequent often monthly every close intensive shared weekend restored',
  },
  school_arranged_in_destination: {
    arranged: 'yes arranged enrol register confirmed guaranteed',
    open: 'disputed no not unknown unclear none uncertain waiting possibl available promis general',
  },
} as const satisfies { readonly [Key in FactKey]?: Readonly<Record<string, string>> };
