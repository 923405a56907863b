/** The worker that takes measures, so that no frame waits for them. */

import { measuresOf } from '#shared/network/measures.ts';
import { type Contacts, networkOf } from '#shared/network/network.ts';

export interface MeasureTask {
  readonly nodeCount: number;
  readonly contacts: Contacts;
}

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) => {
  postMessage(measuresOf(networkOf(data.nodeCount, data.contacts)));
});
