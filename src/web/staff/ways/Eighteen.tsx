// Becoming eighteen: the birthday, the days that keep counting, and the plan made with the young person.
import type { GrowingUpView } from '../../../views/route.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import { AgeingOutForm } from './AgeingOutForm.tsx';
import { ReferenceForm } from './ReferenceForm.tsx';

export function Eighteen() {
  const t = useText('ways');
  const { sheet } = useSheet();
  const { growingUp } = sheet;
  return (
    <Panel title={t('eighteenTitle')} level={3}>
      <Birthday growingUp={growingUp} age={sheet.child.age} />
      <Subheading level={4}>{t('referenceTitle')}</Subheading>
      <p className="vo-muted vo-readable">{t('referenceIntro')}</p>
      <References growingUp={growingUp} />
      <MayGive mayGive={sheet.mayGive} type="FixReferenceDate">
        <ReferenceForm />
      </MayGive>
      <Subheading level={4}>{t('planTitle')}</Subheading>
      <ThePlan growingUp={growingUp} />
      <MayGive mayGive={sheet.mayGive} type="PlanAgeingOut" who={t('whoPlans')}>
        <AgeingOutForm />
      </MayGive>
    </Panel>
  );
}

type Shown = { readonly growingUp: GrowingUpView };

function Birthday({ growingUp: { majorityOn }, age }: Shown & { readonly age: number | undefined }) {
  const t = useText('ways');
  const language = useLanguage();
  if (majorityOn === undefined) return <p>{t('eighteenUnknown')}</p>;
  const day = longDay(majorityOn, language);
  return <p>{age !== undefined && age >= 18 ? t('eighteenPast', { day }) : t('eighteenOn', { day })}</p>;
}

function References({ growingUp: { referenceDates } }: Shown) {
  const t = useText('ways');
  const language = useLanguage();
  if (referenceDates.length === 0) return <p className="vo-muted">{t('referenceNone')}</p>;
  return (
    <DescriptionList
      items={referenceDates.map(({ purpose, day, source }) => ({
        term: t(`referenceFor.${purpose}`),
        description: (
          <>
            {longDay(day, language)} – <bdi>{source}</bdi>
          </>
        ),
      }))}
    />
  );
}

function ThePlan({ growingUp: { plan } }: Shown) {
  const t = useText('ways');
  const language = useLanguage();
  if (plan === undefined) return <p className="vo-muted vo-readable">{t('planNone')}</p>;
  return (
    <>
      <ByLine words={`${t('planMadeWith')} ${plan.madeWith}, ${longDay(plan.on, language)}`} by={plan.by} />
      <Subheading level={4}>{t('planWords')}</Subheading>
      <Quote>{plan.childWords}</Quote>
      <DescriptionList
        items={plan.parts.map(({ topic, plan: what, who, by }) => ({
          term: t(`part.${topic}`),
          description: (
            <>
              <UserText>{what}</UserText>
              <span className="vo-muted">
                <bdi>{who}</bdi>, {longDay(by, language)}
              </span>
            </>
          ),
        }))}
      />
    </>
  );
}
