// The outcome of a determination, to read: what is best, why, who thought otherwise, what follows, who told the child.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import type { Held } from './held.ts';

type Shown = { readonly held: Held };

export function Outcome({ held }: Shown) {
  const { determined } = held;
  if (determined === undefined) return <Reviews held={held} />;
  return (
    <>
      <Determined held={held} determined={determined} />
      <Told held={held} />
      <Reviews held={held} />
    </>
  );
}

function Determined({ held, determined }: Shown & { readonly determined: NonNullable<Held['determined']> }) {
  const t = useText('determination');
  const language = useLanguage();
  const { bestOption, separationInChildsInterest, conditions, reasons, dissent, followUp } = determined;
  return (
    <>
      <Subheading level={4}>{t('outcome')}</Subheading>
      <DescriptionList
        items={[
          { term: t('best'), description: <strong>{t(`option.${bestOption}`)}</strong> },
          { term: t('separation'), description: t(`separationAnswer.${separationInChildsInterest}`) },
          { term: t('reasons'), description: <UserText>{reasons}</UserText> },
          ...conditions.map((condition, index) => ({
            key: `condition ${index}`,
            term: t('conditions'),
            description: <UserText>{condition}</UserText>,
          })),
          ...dissent.map(({ member, view }) => ({
            key: `dissent ${member}`,
            term: `${t('dissent')}: ${member}`,
            description: <UserText>{view}</UserText>,
          })),
          ...followUp.map(({ step, who, by }) => ({
            key: `step ${step}`,
            term: t('followUp'),
            description: (
              <>
                <UserText>{step}</UserText>
                <span className="vo-muted">{t('followUpLine', { who, day: longDay(by, language) })}</span>
              </>
            ),
          })),
          { term: t('reviewOn'), description: held.reviewOn && longDay(held.reviewOn, language) },
        ]}
      />
      <ByLine words={t('determinedOn', { day: longDay(determined.on, language) })} by={determined.by} />
    </>
  );
}

function Told({ held: { told } }: Shown) {
  const t = useText('determination');
  const language = useLanguage();
  if (told === undefined) return null;
  return (
    <>
      <Subheading level={4}>{t('told')}</Subheading>
      <p>{t('toldOn', { day: longDay(told.toldOn, language), language: told.language, name: told.toldBy })}</p>
      {told.childSaid !== undefined && <Quote>{told.childSaid}</Quote>}
    </>
  );
}

function Reviews({ held: { reviews } }: Shown) {
  const t = useText('determination');
  const language = useLanguage();
  if (reviews.length === 0) return null;
  return (
    <>
      <Subheading level={4}>{t('reviews')}</Subheading>
      <DescriptionList
        items={reviews.map(({ on, why, reason, outcome }, index) => ({
          key: String(index),
          term: longDay(on, language),
          description: (
            <>
              <UserWords>{`${t(`reviewWhy.${why}`)}: ${t(`reviewOutcome.${outcome}`)}`}</UserWords>
              <UserText>{reason}</UserText>
            </>
          ),
        }))}
      />
    </>
  );
}
