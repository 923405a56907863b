/** Contents that may come a frame after what stands above them, so that a selection shows at once. */
import { type ReactNode, useDeferredValue } from 'react';

/** Only the first time that it is shown: later changes of its children come with everything else. */
export const AFrameLater = ({ children }: { readonly children: ReactNode }): ReactNode =>
  useDeferredValue(true, false) ? children : null;
