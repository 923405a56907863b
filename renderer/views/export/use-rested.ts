/** A value that follows another one as soon as that has not changed for a moment. */
import { useEffect, useState } from 'react';

/** `rest` is in milliseconds. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
