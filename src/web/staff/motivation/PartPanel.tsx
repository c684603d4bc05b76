// One part of the motivation: what was found with its source on one side, what the letter says and the form for it on the other.
import { useState } from 'react';
import type { BlockPartView } from '../../../views/building-block.ts';
import { goToPlace } from '../../parts/Action.tsx';
import { SuccessNotice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SideBySide } from '../../parts/SideBySide.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { FoundList, type SourceView } from './FoundList.tsx';
import { PartForm } from './PartForm.tsx';
import { placeOf } from './places.ts';
import { WrittenText } from './WrittenText.tsx';

type PartPanelProps = {
  readonly part: BlockPartView;
  readonly facts: readonly SourceView[];
  readonly decisionId: string;
  readonly writes: boolean;
  readonly onSaved: () => Promise<void>;
};

export function PartPanel({ part, facts, decisionId, writes, onSaved }: PartPanelProps) {
  const t = useText('motivation');
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const place = placeOf(part.part);
  const done = async () => {
    await onSaved();
    setSaved(true);
    // The form closes; whoever sent it stands at the part it belongs to.
    goToPlace(place);
  };
  return (
    <Panel title={say(part.title)} level={3} beside={<LackBadge part={part} />} id={place}>
      <SideBySide
        level={4}
        parts={[
          { key: 'found', title: t('found'), content: <FoundList part={part} /> },
          {
            key: 'written',
            title: t('written'),
            content: (
              <>
                <WrittenText part={part} facts={facts} />
                {writes && (
                  <PartForm
                    key={JSON.stringify(part.written ?? '')}
                    {...{ part, facts, decisionId }}
                    onDone={() => void done()}
                  />
                )}
                <SuccessNotice title={saved ? t('saved') : undefined} />
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function LackBadge({ part: { lacks, needed, written } }: { readonly part: BlockPartView }) {
  const t = useText('motivation');
  const [lack] = lacks;
  if (lack !== undefined) return <StatusBadge tone="warning">{t(`lack.${lack}`)}</StatusBadge>;
  if (written !== undefined) return <StatusBadge tone="success">{t('complete')}</StatusBadge>;
  return needed ? null : <StatusBadge tone="neutral">{t('notNeeded')}</StatusBadge>;
}
