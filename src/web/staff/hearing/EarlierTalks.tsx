// Every talk that was recorded, last one first: the child's own words beside the summary, so that both can be compared.
import type { Sheet } from '../../../views/sheet.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { SideBySide } from '../../parts/SideBySide.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

type Heard = Sheet['hearings'][number];

export function EarlierTalks({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('hearing');
  const talks = sheet.hearings.toSorted((one, other) => other.heardOn.localeCompare(one.heardOn));
  if (talks.length === 0) return <EmptyState title={t('none')} level={3} />;
  return talks.map((talk) => (
    <Talk
      key={`${talk.heardOn} ${talk.hearer} ${talk.ownWords}`}
      talk={talk}
      feedback={sheet.hearingFeedback.filter(({ heardOn }) => heardOn === talk.heardOn)}
      alone={sheet.heardAlone.includes(talk.heardOn)}
    />
  ));
}

type TalkProps = {
  readonly talk: Heard;
  readonly alone: boolean;
  readonly feedback: Sheet['hearingFeedback'];
};

function Talk({ talk, alone, feedback }: TalkProps) {
  const t = useText('hearing');
  const language = useLanguage();
  const kept = talk.keepFrom.map((who) => t(`keeping.${who}`));
  return (
    <article className="vo-stack vo-stack--small">
      <div className="vo-row">
        <Subheading level={4}>{t('talkOn', { day: longDay(talk.heardOn, language) })}</Subheading>
        {alone && <StatusBadge tone="danger">{t('heardAlone')}</StatusBadge>}
        {kept.length > 0 && (
          <StatusBadge tone="warning" icon="lock">
            {t('keepFromBadge', { who: listed(kept, language) })}
          </StatusBadge>
        )}
      </div>
      {alone && <p className="vo-readable">{t('heardAloneText')}</p>}
      <SideBySide
        parts={[
          { key: 'words', title: t('ownWords'), content: <Quote>{talk.ownWords}</Quote> },
          ...(talk.translation === undefined
            ? []
            : [{ key: 'translation', title: t('translation'), content: <UserText>{talk.translation}</UserText> }]),
          { key: 'summary', title: t('summary'), content: <UserText>{talk.summary}</UserText> },
        ]}
      />
      <Circumstances talk={talk} />
      <Feedback feedback={feedback} />
    </article>
  );
}

function Circumstances({ talk }: { readonly talk: Heard }) {
  const t = useText('hearing');
  const common = useText('common');
  return (
    <DescriptionList
      items={[
        { term: t('wish'), description: <UserText>{talk.wish}</UserText> },
        { term: t('opposesShort'), description: t(`opposing.${talk.opposesMeasure}`) },
        { term: t('methodShort'), description: t(`methods.${talk.method}`) },
        { term: t('hearerShort'), description: <UserWords>{talk.hearer}</UserWords> },
        { term: t('languageShort'), description: <UserWords>{talk.language}</UserWords> },
        { term: t('interpreterShort'), description: t(`interpreters.${talk.interpreter}`) },
        ...(talk.interpreter === 'present'
          ? [{ term: t('registeredShort'), description: common(talk.interpreterRegistered ?? 'unknown') }]
          : []),
        { term: t('trainingShort'), description: t(`trainingStanding.${talk.trainingStanding ?? 'unknown'}`) },
        { term: t('apartShort'), description: common(talk.apartFromParents ? 'yes' : 'no') },
        { term: t('companionShort'), description: talk.companion && <UserWords>{talk.companion}</UserWords> },
      ]}
    />
  );
}

function Feedback({ feedback }: Pick<TalkProps, 'feedback'>) {
  const t = useText('hearing');
  const language = useLanguage();
  if (feedback.length === 0) return <p className="vo-muted">{t('noFeedback')}</p>;
  return feedback.map(({ toldOn, toldBy, done, childSaid }) => (
    <div key={`${toldOn} ${done}`} className="vo-stack vo-stack--small">
      <strong>{t('feedbackShort')}</strong>
      <UserText>{done}</UserText>
      {childSaid !== undefined && <Quote>{childSaid}</Quote>}
      <p className="vo-muted">
        {longDay(toldOn, language)}, <UserWords>{toldBy}</UserWords>
      </p>
    </div>
  ));
}
