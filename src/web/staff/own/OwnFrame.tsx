// The frame of a dossier for the child, a parent, a teacher or a nurse: who it is about, the few pages there are, and nothing beside them.
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Sheet } from '../../../views/sheet.ts';
import { CaseLayout } from '../../parts/CaseLayout.tsx';
import { PageHeader } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { OWN_PAGES, type OwnReader } from './own-reader.ts';

type OwnFrameProps = { readonly sheet: Sheet; readonly reader: OwnReader };

const ICONS = { overview: 'person', access: 'lock', dataRights: 'document' } as const;

export function OwnFrame({ sheet, reader }: OwnFrameProps) {
  const t = useText('own');
  const { pathname } = useLocation();
  const { dossierId, child } = sheet;
  const pages = OWN_PAGES[reader].map(({ topic, label }) => ({
    ...{ to: topicAddress(dossierId, topic), label: t(label), icon: ICONS[topic] },
    ...(topic === 'overview' && { end: true }),
  }));
  // Every other page of a dossier is for whoever works on it.
  if (!pages.some(({ to }) => to === pathname)) return <Navigate to={topicAddress(dossierId, 'overview')} replace />;
  return (
    <CaseLayout
      header={
        <PageHeader
          title={t(`${reader}.title`, { name: child.calledName ?? child.name })}
          crumbs={[{ to: '/werkvoorraad', label: t(`${reader}.list`) }]}
        />
      }
      navLabel={t(`${reader}.nav`)}
      nav={[{ key: 'own', links: pages }]}
    >
      <Outlet key={dossierId} />
    </CaseLayout>
  );
}
