// The offers of a talk and what the child chose, in order; with forms for both.
import type { Sheet } from '../../../views/sheet.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { DeclineForm, OfferForm } from './OfferForms.tsx';

export function Offers({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('hearing');
  const entries = useEntries(sheet);
  return (
    <Panel title={t('offersTitle')} level={3}>
      {entries.length === 0 ? <EmptyState title={t('noOffers')} level={3} /> : <Timeline entries={entries} />}
      <MayGive mayGive={sheet.mayGive} type="OfferHearing">
        <OfferForm startOpen={sheet.hearingOffers.length === 0 && sheet.hearings.length === 0} />
      </MayGive>
      <MayGive mayGive={sheet.mayGive} type="RecordHearingDeclined">
        {sheet.hearingOffers.length === 0 ? <p className="vo-muted">{t('declineNeedsOffer')}</p> : <DeclineForm />}
      </MayGive>
    </Panel>
  );
}

function useEntries({ hearingOffers, declined }: Sheet) {
  const t = useText('hearing');
  const language = useLanguage();
  const offers = hearingOffers.map((offer, index) => ({
    key: `offer ${index}`,
    day: offer.offeredOn,
    title: t('offeredOn', { day: longDay(offer.offeredOn, language) }),
    detail: <UserWords>{t('offeredIn', { language: offer.language, how: offer.how })}</UserWords>,
  }));
  const refusals = declined.map((one, index) => ({
    key: `declined ${index}`,
    day: one.declinedOn,
    title: t('declinedOn', { day: longDay(one.declinedOn, language) }),
    detail: <UserWords>{t('declinedTo', { person: one.saidTo, how: one.howAsked })}</UserWords>,
  }));
  return [...offers, ...refusals].sort((one, other) => one.day.localeCompare(other.day));
}
