import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Pixels above and below the screen that are drawn ahead. */
const AHEAD = '800px';

/** Draws its content when it first comes near the screen: of a board of fifty lanes most are far below. */
export function NearScreen({
  width,
  height,
  children,
}: {
  width: number;
  height: number;
  children: ReactNode;
}) {
  const place = useRef<SVGRectElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return near ? children : <rect ref={place} width={width} height={height} fill="none" aria-hidden="true" />;
}
