// Everything that was recorded in a dossier, oldest first, with who did it; filtered on screen by what it is about.
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DATA_CATEGORIES, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import type { TimelineEntry } from '../../../views/timeline.ts';
import type { Slice } from '../../connection/use-pages.ts';
import { type Pages, usePages } from '../../connection/use-pages.ts';
import { goToPlace } from '../../parts/Action.tsx';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { longDay, longMoment } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { runs } from './runs.ts';

const SLICE = 50;
/** Who comes for one event wants to find it on the first slice. */
const LARGE_SLICE = 200;

const placeOf = (version: number): string => `gebeurtenis-${version}`;

export function TimelineScreen() {
  const t = useText('timeline');
  const say = useSay();
  const { sheet } = useSheet();
  const [category, setCategory] = useState<DataCategory | ''>('');
  const [search] = useSearchParams();
  const wanted = Number(search.get('gebeurtenis') ?? 0);
  const list = usePages<TimelineEntry>(`/v1/dossiers/${sheet.dossierId}/tijdlijn`, {
    limiet: wanted > 0 ? LARGE_SLICE : SLICE,
  });
  const shown = list.items.filter((entry) => category === '' || entry.category === category);
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <Panel>
        <Filters>
          <SelectField
            label={t('filter')}
            value={category}
            onChange={setCategory}
            options={optionsOf([...new Set(list.items.map((each) => each.category))], (each) =>
              say(DATA_CATEGORIES[each].name),
            )}
            emptyLabel={t('filterAll')}
          />
        </Filters>
        <LiveRegion>{!list.loading && <p className="vo-muted">{t('shown', { count: shown.length })}</p>}</LiveRegion>
        <Lines list={list} shown={shown} wanted={wanted} />
      </Panel>
    </>
  );
}

type LinesProps = {
  readonly list: Pages<TimelineEntry, Slice<TimelineEntry>>;
  readonly shown: readonly TimelineEntry[];
  /** The event that somebody came for; 0 for none. */
  readonly wanted: number;
};

function Lines({ list, shown, wanted }: LinesProps) {
  const t = useText('timeline');
  const say = useSay();
  const language = useLanguage();
  const { sheet } = useSheet();
  const organisation = (id: string): string => {
    const involved = sheet.involved.find((one) => one.id === id);
    return involved === undefined ? id : say(involved.name);
  };
  const lines = runs(shown);
  const place = lines.find(({ first, count }) => first.version <= wanted && wanted < first.version + count);
  const target = place === undefined ? undefined : placeOf(place.first.version);
  useEffect(() => {
    if (target !== undefined) goToPlace(target);
  }, [target]);
  if (list.loading) return <Loading lines={8} />;
  const detail = ({ by, on, recordedAt, mark }: TimelineEntry) => {
    const writer = t('by', { name: by.name, organisation: organisation(by.organisation) });
    const who = mark === undefined ? writer : `${t(`marks.${mark}`)}. ${writer}`;
    return recordedAt.startsWith(on) ? who : `${who}; ${t('recordedAt', { moment: longMoment(recordedAt, language) })}`;
  };
  return (
    <>
      {list.failure !== undefined && (
        <ErrorState
          failure={list.failure}
          onRetry={() => void (list.hasMore ? list.more() : list.reload())}
          level={3}
        />
      )}
      {shown.length === 0 && list.failure === undefined && (
        <EmptyState title={list.items.length === 0 ? t('empty') : t('filteredEmpty')} level={3} />
      )}
      <Timeline
        entries={lines.map(({ first, count }) => ({
          key: String(first.version),
          id: placeOf(first.version),
          title: count === 1 ? say(first.title) : t('times', { title: say(first.title), times: count }),
          when: longDay(first.on, language),
          detail: detail(first),
        }))}
      />
      <MoreButton list={list} />
    </>
  );
}
