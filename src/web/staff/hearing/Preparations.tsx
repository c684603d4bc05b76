// Talks that are prepared with the child: how it wants to talk, and what it filled in itself.
import type { Sheet } from '../../../views/sheet.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { PrepareForm } from './PrepareForm.tsx';

type Prepared = Sheet['preparations'][number];

export function Preparations({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('hearing');
  const { preparations, mayGive } = sheet;
  if (preparations.length === 0 && !mayGive.includes('PrepareHearing')) return null;
  return (
    <Panel title={t('preparations', { count: preparations.length })} level={3}>
      {preparations.toReversed().map((prepared) => (
        <OnePreparation key={`${prepared.plannedFor} ${prepared.on} ${prepared.place}`} prepared={prepared} />
      ))}
      <MayGive mayGive={mayGive} type="PrepareHearing">
        <PrepareForm />
      </MayGive>
    </Panel>
  );
}

function OnePreparation({ prepared }: { readonly prepared: Prepared }) {
  const t = useText('hearing');
  const common = useText('common');
  const language = useLanguage();
  const { plannedFor, place, method, talksWith, wishes, notAgain, earlierRead, filledBy, answers } = prepared;
  return (
    <article className="vo-stack vo-stack--small">
      <Subheading level={4}>{t('preparedFor', { day: longDay(plannedFor, language) })}</Subheading>
      <DescriptionList
        items={[
          { term: t('placeShort'), description: <UserWords>{place}</UserWords> },
          { term: t('methodShort'), description: t(`methods.${method}`) },
          { term: t('talksWithShort'), description: <UserWords>{talksWith}</UserWords> },
          { term: t('wishesShort'), description: wishes && <UserText>{wishes}</UserText> },
          { term: t('notAgainShort'), description: notAgain && <UserText>{notAgain}</UserText> },
          { term: t('earlierReadShort'), description: common(earlierRead ? 'yes' : 'no') },
          { term: t('filledBy'), description: t(`filled.${filledBy}`) },
        ]}
      />
      {answers.length > 0 && (
        <Disclosure summary={t('ownAnswers')}>
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <strong>{t(`own.${question}`)}</strong>
              <Quote>{answer}</Quote>
            </div>
          ))}
        </Disclosure>
      )}
    </article>
  );
}
