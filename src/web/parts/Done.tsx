// “It worked”, at the top of a screen. It takes the focus: the form that was sent may be gone, and the message must be seen.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Notice } from './Notice.tsx';

type Told = { readonly title: string; readonly text?: string | undefined; readonly time: number };

/** `tell` shows the message; `notice` is its place on the screen. */
export function useDone(): { readonly notice: ReactNode; readonly tell: (title: string, text?: string) => void } {
  const [told, setTold] = useState<Told>();
  const tell = useCallback(
    (title: string, text?: string) => setTold((before) => ({ title, text, time: (before?.time ?? 0) + 1 })),
    [],
  );
  return { notice: <DoneNotice told={told} />, tell };
}

function DoneNotice({ told }: { readonly told: Told | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told === undefined) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [told]);
  return (
    <div ref={place} tabIndex={-1} role="status" className="vo-live">
      {told !== undefined && (
        <Notice tone="success" title={told.title} level={3}>
          {told.text !== undefined && <p>{told.text}</p>}
        </Notice>
      )}
    </div>
  );
}
