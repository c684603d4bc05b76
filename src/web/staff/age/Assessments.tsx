// The age assessments that were ordered, what came first, what came out, and whether the child has the report.
import type { AgeView } from '../../../views/age.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay, number } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import { AssessmentForm } from './AssessmentForm.tsx';
import { OrderForm } from './OrderForm.tsx';
import { ReportForm } from './ReportForm.tsx';

export function Assessments() {
  const t = useText('age');
  const { sheet } = useSheet();
  const { orders, assessments, doubts } = sheet.age;
  return (
    <Panel title={t('assessmentTitle')} level={3}>
      {orders.length + assessments.length === 0 && (
        <p className="vo-muted">{t(doubts.length > 0 ? 'assessmentNoneInDoubt' : 'assessmentNone')}</p>
      )}
      {orders.length + assessments.length > 0 && (
        <PartedList label={t('assessmentTitle')}>
          {orders.map((order) => (
            <Order key={order.orderId} order={order} />
          ))}
          {assessments.map((assessed) => (
            <Assessed key={assessed.assessmentId} assessed={assessed} />
          ))}
        </PartedList>
      )}
      {doubts.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="OrderAgeAssessment" who={t('whoOrders')}>
          <OrderForm />
        </MayGive>
      )}
      <MayGive mayGive={sheet.mayGive} type="RecordAgeAssessment">
        <AssessmentForm />
      </MayGive>
      {assessments.some(({ reportGivenOn }) => reportGivenOn === undefined) && (
        <MayGive mayGive={sheet.mayGive} type="GiveAgeReport">
          <ReportForm />
        </MayGive>
      )}
    </Panel>
  );
}

function Order({ order }: { readonly order: AgeView['orders'][number] }) {
  const t = useText('age');
  const language = useLanguage();
  return (
    <li className="vo-stack vo-stack--small">
      <Subheading level={4}>{t('ordered', { assessor: order.assessor })}</Subheading>
      <DescriptionList
        items={order.preconditions.map(({ what, who, on }) => ({
          key: `${what}-${on}`,
          term: t(`precondition.${what}`),
          description: <UserWords>{t('whoWhen', { who, day: longDay(on, language) })}</UserWords>,
        }))}
      />
      <ByLine words={t('orderedOn', { day: longDay(order.on, language) })} by={order.by} />
    </li>
  );
}

function Assessed({ assessed }: { readonly assessed: AgeView['assessments'][number] }) {
  const t = useText('age');
  const language = useLanguage();
  const { assessedOn, range, methods, authors, refusedTest, findings, reportGivenOn, on, by } = assessed;
  const years = (value: number) => number(value, language);
  return (
    <li className="vo-stack vo-stack--small">
      <span className="vo-row">
        <Subheading level={4}>{t('assessedOn', { day: longDay(assessedOn, language) })}</Subheading>
        <StatusBadge tone={reportGivenOn === undefined ? 'warning' : 'success'}>
          {t('report')}:{' '}
          {reportGivenOn === undefined
            ? t('reportMissing')
            : t('reportGiven', { day: longDay(reportGivenOn, language) })}
        </StatusBadge>
      </span>
      <DescriptionList
        items={[
          {
            term: t('result'),
            description:
              range === undefined
                ? t('resultNone')
                : t('resultRange', {
                    youngest: years(range.youngest),
                    oldest: years(range.oldest),
                    margin: years(range.margin),
                  }),
          },
          {
            term: t('methods'),
            description: (
              <ol className="vo-facts">
                {methods.map((method) => (
                  <li key={method}>{t(`method.${method}`)}</li>
                ))}
              </ol>
            ),
          },
          {
            term: t('authors'),
            description: (
              <ul className="vo-facts">
                {authors.map(({ name, organisation, discipline }) => (
                  <li key={name}>
                    <UserWords>{`${name}, ${discipline}, ${organisation}`}</UserWords>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t('refused'),
            description: refusedTest && (
              <>
                <UserText>{refusedTest}</UserText>
                <p className="vo-muted">{t('refusedHint')}</p>
              </>
            ),
          },
          { term: t('findings'), description: <UserText>{findings}</UserText> },
        ]}
      />
      <ByLine words={t('by', { day: longDay(on, language) })} by={by} />
    </li>
  );
}
