// The words that the rules understand in facts told in free text: per fact, per meaning, the beginnings of words that carry
// it, parted by spaces. A beginning of up to three letters must be the whole word. How they are read: vocabulary.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import { FAMILY_WORDS } from './words-of-family.ts';

/** A fact of which every text tells something: a risk is a risk in any words. */
export const ANY = '*';

export const WORDS = {
  // Who is with the child, and where the child lives: the legal carer, another relative, a stranger, or nobody.
  accompanied_by: {
    carer: 'mother father parent mum dad step adopti foster guardian carer family',
    relative: 'brother sister sibling aunt uncle grand cousin relative niece nephew kin',
    stranger: 'unrelated stranger smuggler acquaintance friend husband spouse partner wife',
    nobody: 'none nobody alone no',
  },
  facility_kind: {
    adult: 'adult prison jail penitentiary remand',
    police: 'police cell station gendarm guardhouse barrack custody',
    passage:
      'transit airport hotspot ship vessel ferry container bus waiting border hotel tent zone hall school sport gym warehouse vehicle boat harbour port',
    remote: 'remote island offshore military desert',
    forChildren: 'family families child minor juvenile youth ggv',
    closed:
      'closed guarded secure locked detention immigration removal return depot camp centre center unit facility hospital institution zeist cra cie cpr zapi',
    open: 'open reception shelter home apartment guest house',
  },
  // A ground of criminal law or child protection is no migration ground; every other ground in such a case is one.
  detention_ground: {
    criminal: 'criminal offence offense convict sentence prosecut',
    protective: 'protective protection safety welfare',
    automatic: 'mandatory automatic standard practice deter',
    migration:
      'removal return expulsion deport border entry transfer dublin asylum irregular unlawful illegal papers identi age status procedure migration immigration abscond refusal screening registration overstay visa non deter leave readmi push public security quarantine health administrative none no',
  },
  material_conditions: {
    poor: 'poor overcrowd dirty filthy unhygien insanit unsuitable unfit inadequate degrading bad no lack cold adult harsh prison inhuman insufficient deplorable appalling unsanitary squalid damp mould mold vermin rats floor unheated basic spartan minimal dark',
    good: 'good suitable adequate acceptable fit decent clean family hygien modern',
  },
  age_assessment_method: {
    medical:
      'xray x ray bone wrist carpal greulich radiolog dental teeth tooth mri ct scan ultrasound forensic medical clavic collar genital puberty sexual body test skelet height weight anthropo dna methylation hand knee',
    intrusive: 'genital puberty pubertal sexual nude naked undress intimate tanner',
    looks: 'visual physical appearance looks schouw observation screening eyeball estimat guess',
    talk: 'interview conversation talk psycholog social statement hearing biograph narrative',
    broad: 'multidisciplin holistic interdisciplin team youth pediatric paediatric',
    papers: 'document paper certificate passport register registry registration eurodac database',
  },
  // A paper that is itself said to carry a wrong date of birth is no proof of identity.
  documents_shown: {
    said_false: 'false fake forged altered',
    paper:
      'birth passport identity id card certificate baptism school registr family consular medical hospital vaccin tazkera taskera document extract court affidavit permit copy photo letter book record diploma civil tazkir laissez passer travel driv licen household judgment judgement judicial marriage death statement',
  },
  registration_circumstances: {
    unreliable:
      'rescue sea confus ill sick exhaust smuggl interpreter force pressure fear fright mistake translat night group error clerical quick verbal oral others hotspot chao spelling trafficker without no told rushed hasty distress trauma stay together shock unclear',
    careful: 'document passport papers interview calm rested assessment voluntary own',
    plain: 'border police fingerprint unknown',
  },
  age_result: {
    adult: 'adult major over evident evidently 18 19 20 21 22 23 24 25 26 27 28 29 30 older',
    minor: 'minor child under juvenile 10 11 12 13 14 15 16 17 younger',
    unsure: 'doubt uncertain inconclusive unclear range between possible possibly unknown no conclusion',
  },
  best_interests_reason_given: {
    stock:
      'parent together family mother father general always stock unity policy standard none unit adapt culture young origin',
    individual: 'individual school health development views wish ties attachment expert report',
  },
  child_not_heard_reason: {
    ownChoice: 'declin wish chose choice refus want prefer',
    notValid:
      'age young interest coincide parent same time urgen language mature immature necessary unnecessary late policy capacity practice accompanied interpreter not no never',
    represented: 'represent lawyer guardian written',
    harm: 'harm traum medical health ill doctor afraid fear',
  },
  burden_of_proof_on: {
    family: 'child parent mother father applicant family minor sponsor carer individual seeker person claimant',
    authority: 'authorit state government minister service',
    shared: 'shared both joint',
  },
  reception_conditions: {
    lacking:
      'homeless street camp tent shanty overcrowd adult no insufficient without squat unheated basement slum unsafe inadequate unfit unsuitable destitut lack evict none poor makeshift sleeping rough hotspot degrading car container hotel emergency crisis ended refus insanitary bad precarious jungle night abandon park bridge forest mould mold damp rats vermin squal',
    roofless: 'homeless street no without sleeping rough evict none insufficient bridge forest',
    good: 'adequate suitable foster family good minors child children home apartment house small youth normal own relatives private',
  },
  parent_in_destination: {
    parent: 'mother father parent both mum dad family moeder vader ouder',
    nobody: 'none no nobody unknown missing dead died deceased geen niemand',
  },
  risk_on_return: {
    identity: 'registr hukou stateless identity nationality birth unregistered undocumented',
    anyRisk: ANY,
  },
  decides_on: {
    visa: 'visa',
    deferral: 'deferral',
    regularisation: 'regularisation',
    admissibility: 'admissibility',
  },
  procedure_track: { accelerated: 'accelerated versneld', border: 'border grens' },
  accelerated_ground: {
    allowed:
      'safe veilig security veiligheid public openbare order subsequent opvolgend repeat herhaald misled mislead misleid intentional recognition herkenning kansarm erkenning percentage twenty twintig',
    other: 'other anders manifestly kennelijk late laat contradict tegenstrijdig unrelated',
  },
  border_procedure_ground: {
    security: 'security veiligheid public openbare order threat gevaar',
    other:
      'other anders safe veilig recognition kansarm percentage misled misleid late laat manifestly kennelijk false onjuist entry toegang',
  },
  inadmissibility_ground: {
    agreement: 'agreement afspraak overeenkomst deal',
    thirdCountry: 'third derde transit doorreis connection band',
    other: 'member lidstaat first eerste asylum asiel subsequent opvolgend tribunal other anders',
  },
  responsibility_criterion: {
    family: 'family gezin parent ouder mother moeder father vader sibling broer zus brother sister',
    relative: 'relative familielid aunt tante uncle oom grand groot opa oma',
    registration: 'registration registratie registered first eerste lodged ingediend',
    other: 'other anders visa visum permit vergunning entry inreis eurodac',
  },
  ...FAMILY_WORDS,
} as const satisfies { readonly [Key in FactKey]?: Readonly<Record<string, string>> };
