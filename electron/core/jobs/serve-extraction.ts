/** The worker's side of the extraction pool: says when it is ready, then answers one request after the other. */
import type { MessagePort } from 'node:worker_threads';
import type { Extractor } from '#extract/extractor.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

/** An extractor should never throw; should one do so all the same, that article fails and the worker lives on. */
export function serveExtraction(port: MessagePort, extractor: Extractor): void {
  const send = (reply: WorkerReply): void => port.postMessage(reply);
  port.on('message', ({ id, input }: WorkerRequest) => {
    try {
      send({ kind: 'found', id, findings: extractor.read(input) });
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.name : 'unknown' });
    }
  });
  send({ kind: 'ready', version: extractor.version });
}
