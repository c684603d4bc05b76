// The family as one picture. Everything in it stands in words below it too: whoever does not see the drawing misses nothing.
import { useId } from 'react';
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { Panel } from '../../parts/Panel.tsx';
import { ScrollRegion } from '../../parts/ScrollRegion.tsx';
import { useText } from '../../text/use-text.ts';
import { BOX, type Box, familyDrawing, type Line } from './family-drawing.ts';
import './family-drawing.css';

const LONGEST = 22;
/** A name that does not fit ends in dots; in the tables it stands whole. */
const fitted = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export function FamilyDrawing({ sheet }: { readonly sheet: FamilySheet }) {
  const t = useText('family');
  const id = useId();
  const { width, height, boxes, lines } = familyDrawing(sheet);
  if (boxes.length === 0) return null;
  return (
    <Panel title={t('drawingTitle')}>
      <ScrollRegion label={t('drawingOf', { name: sheet.name })}>
        <svg
          className="vo-family"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={`${id}-title ${id}-what`}
        >
          <title id={`${id}-title`}>{t('drawingOf', { name: sheet.name })}</title>
          <desc id={`${id}-what`}>{t('drawingWords')}</desc>
          {lines.map((line) => (
            <BondLine key={line.key} line={line} />
          ))}
          {boxes.map((box) => (
            <PersonBox key={box.id} box={box} />
          ))}
        </svg>
      </ScrollRegion>
      <ul className="vo-family__legend vo-muted vo-small">
        <li>{t('legend.child')}</li>
        <li>{t('legend.authority')}</li>
        <li>{t('legend.noAuthority')}</li>
        <li>{t('legend.cut')}</li>
      </ul>
    </Panel>
  );
}

function BondLine({ line: { from, to, authority, cut } }: { readonly line: Line }) {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return (
    <g>
      <line
        className={authority ? 'vo-family__line' : 'vo-family__line vo-family__line--none'}
        x1={from[0]}
        y1={from[1]}
        x2={to[0]}
        y2={to[1]}
      />
      {cut && (
        <path
          className="vo-family__cut"
          d={`M${x - 8} ${y + 8}L${x + 4} ${y - 8}M${x - 4} ${y + 8}L${x + 8} ${y - 8}`}
        />
      )}
    </g>
  );
}

function PersonBox({ box: { name, member, age, x, y } }: { readonly box: Box }) {
  const t = useText('family');
  const common = useText('common');
  const years = age === undefined ? t('ageUnknown') : common('years', { count: age });
  const lines = member
    ? [t(`relations.${member.relation}`), t(`places.${member.whereabouts}`)]
    : [t('legend.self'), years];
  return (
    <g>
      <rect
        className={member ? 'vo-family__box' : 'vo-family__box vo-family__box--child'}
        {...{ x, y, width: BOX.width, height: BOX.height, rx: member ? 4 : 20 }}
      />
      <text className="vo-family__name" x={x + BOX.width / 2} y={y + 27}>
        {fitted(name)}
      </text>
      <text className="vo-family__what" x={x + BOX.width / 2} y={y + 48}>
        {lines.join(' · ')}
      </text>
    </g>
  );
}
