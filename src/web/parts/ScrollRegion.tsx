// A region that scrolls sideways when its content is wider than the screen. It is a stop for the keyboard only then.
import { type PropsWithChildren, useEffect, useRef, useState } from 'react';

export function ScrollRegion({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  const region = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={region}
      className="ams-table vo-scroll"
      {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      {children}
    </div>
  );
}
