// The two readings of one norm conflict, side by side: the one that is followed first, the other never hidden.
import type { ReactNode } from 'react';
import type { NormConflictView } from '../../../contract/norms.ts';
import { Norms } from '../../parts/Norms.tsx';
import { SideBySide } from '../../parts/SideBySide.tsx';
import { useSay, useText } from '../../text/use-text.ts';

type Conflict = Pick<NormConflictView, 'readings' | 'follows'>;

type ReadingsProps = {
  readonly conflict: Conflict;
  readonly titleOf: (readingId: string) => string;
  readonly level: 3 | 4;
  /** Stands under one reading. */
  readonly more?: (readingId: string) => ReactNode;
};

export function Readings({ conflict, titleOf, level, more }: ReadingsProps) {
  const t = useText('conflicts');
  const say = useSay();
  const first = conflict.readings.filter(({ id }) => id === conflict.follows);
  const others = conflict.readings.filter(({ id }) => id !== conflict.follows);
  return (
    <SideBySide
      level={level}
      parts={[...first, ...others].map(({ id, norms, words, practice }) => ({
        key: id,
        title: titleOf(id),
        content: (
          <>
            <p>{say(words)}</p>
            {norms.length > 0 && <Norms ids={norms} />}
            {practice !== undefined && (
              <p className="vo-muted vo-small">
                {t('practice')}: <bdi>{practice}</bdi>
              </p>
            )}
            {more?.(id)}
          </>
        ),
      }))}
    />
  );
}
