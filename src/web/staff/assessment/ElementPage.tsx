// One element: what stands in the dossier, or the form to fill it in for whoever may; and the way to its neighbours.
import { useNavigate } from 'react-router';
import { ELEMENT_KEYS, type ElementKey } from '../../../domain/dossier/elements.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import type { Tell } from '../steps/tell.ts';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { ElementDetails } from './ElementDetails.tsx';
import { ElementForm } from './ElementForm.tsx';
import { ElementStateBadge, elementAddress } from './ElementList.tsx';
import { stateOf } from './element-values.ts';

type ElementPageProps = {
  readonly elementKey: ElementKey;
  readonly tell: Tell;
};

export function ElementPage({ elementKey, tell }: ElementPageProps) {
  const t = useText('assessment');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const navigate = useNavigate();
  const element = sheet.elements.find(({ key }) => key === elementKey)?.element;
  const number = ELEMENT_KEYS.indexOf(elementKey) + 1;
  const writes = mayGive('AssessElement') && sheet.sealed === undefined;
  const toList = topicAddress(sheet.dossierId, 'assessment');
  const saved = () => {
    const next = nextEmpty(sheet, number);
    if (next === undefined) tell(t('saved', { name: t(`name.${elementKey}`) }), t('toSigning'));
    else
      tell(t('saved', { name: t(`name.${elementKey}`) }), t('savedText'), {
        to: elementAddress(sheet.dossierId, next),
        label: t('nextEmpty', { name: t(`name.${next}`) }),
      });
    void navigate(toList);
  };
  return (
    <>
      <div className="vo-row">
        <TextLink to={toList}>{t('toList')}</TextLink>
        <span className="vo-muted">{t('elementOf', { number, total: ELEMENT_KEYS.length })}</span>
      </div>
      <div className="vo-row">
        <TopicHeading>{t(`name.${elementKey}`)}</TopicHeading>
        <ElementStateBadge state={stateOf(element)} />
      </div>
      <Panel>
        {!mayGive('AssessElement') && <p className="vo-muted vo-readable">{t('readOnly')}</p>}
        {mayGive('AssessElement') && sheet.sealed !== undefined && <Notice tone="info">{t('sealedNotice')}</Notice>}
        {writes && sheet.assessment !== undefined && <Notice tone="warning">{t('signedWarning')}</Notice>}
        {writes ? (
          // Starts again where somebody else changed this element; what was typed is kept as a draft.
          <ElementForm key={JSON.stringify(element ?? null)} elementKey={elementKey} element={element} onDone={saved} />
        ) : (
          <ElementDetails element={element} />
        )}
      </Panel>
      <Neighbours number={number} />
    </>
  );
}

/** The first element after this one that is still empty, or else the first of all. */
function nextEmpty({ elements }: Pick<Sheet, 'elements'>, number: number): ElementKey | undefined {
  const open = elements.filter(({ element }, place) => element === undefined && place !== number - 1);
  return (open.find(({ key }) => ELEMENT_KEYS.indexOf(key) >= number) ?? open[0])?.key;
}

function Neighbours({ number }: { readonly number: number }) {
  const t = useText('assessment');
  const { sheet } = useSheet();
  const previous = ELEMENT_KEYS[number - 2];
  const next = ELEMENT_KEYS[number];
  return (
    <div className="vo-row">
      {previous !== undefined && (
        <TextLink to={elementAddress(sheet.dossierId, previous)}>
          {t('previous', { name: t(`name.${previous}`) })}
        </TextLink>
      )}
      {next !== undefined && (
        <TextLink to={elementAddress(sheet.dossierId, next)}>{t('next', { name: t(`name.${next}`) })}</TextLink>
      )}
    </div>
  );
}
