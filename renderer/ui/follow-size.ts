/** Follows the size of an element: drawings are costly to lay out anew, so they wait until the size has come to rest. */

/** Calls `onRest` when the size has not changed for `rest` milliseconds, until the returned function is called. */
export function followSize(element: HTMLElement, rest: number, onRest: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let size = sizeOf(element);
  const observer = new ResizeObserver(() => {
    const next = sizeOf(element);
    if (next === size) return;
    size = next;
    clearTimeout(timer);
    timer = setTimeout(onRest, rest);
  });
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} ${clientHeight}`;
