// “It worked”, at the top of a screen. It takes the focus: the form that was sent may be gone, and the message must be seen.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ButtonLink } from './Action.tsx';
import { Notice } from './Notice.tsx';

/** Where the work goes on. */
export type WayOn = { readonly to: string; readonly label: string };

/** Says that something was done; with `wayOn`, what comes after it. */
export type Tell = (title: string, text?: string, wayOn?: WayOn) => void;

type Told = {
  readonly title: string;
  readonly text?: string | undefined;
  readonly wayOn?: WayOn | undefined;
  readonly time: number;
};

/** `tell` shows the message; `notice` is its place on the screen. */
export function useDone(): { readonly notice: ReactNode; readonly tell: Tell } {
  const [told, setTold] = useState<Told>();
  const tell = useCallback(
    (title: string, text?: string, wayOn?: WayOn) =>
      setTold((before) => ({ title, text, wayOn, time: (before?.time ?? 0) + 1 })),
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
          {told.wayOn !== undefined && (
            <div>
              <ButtonLink to={told.wayOn.to}>{told.wayOn.label}</ButtonLink>
            </div>
          )}
        </Notice>
      )}
    </div>
  );
}
