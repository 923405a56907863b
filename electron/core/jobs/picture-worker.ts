/** The entry of a picture worker: draws one picture and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#shared/lib/assert.ts';
import { drawPicture, type PictureJob } from '../pictures/draw-picture.ts';

assert(parentPort, 'the picture worker runs as a worker thread');
const job: PictureJob = workerData;
parentPort.postMessage(await drawPicture(job));
