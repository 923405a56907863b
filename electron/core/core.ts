/** The core as its hosts see it: one case file behind the contract. */
import type { ExtractionInput } from '#extract/extractor.ts';
import type { Reply } from '#shared/contract/errors.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { DrawnPicture, PictureJob } from './pictures/draw-picture.ts';
import type { FileJobs } from './store/file-jobs.ts';

export interface Core {
  /** Answers any message of any caller: unknown names and bad input come back as failures, never as throws. */
  dispatch(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Calls `listener` for every push until the returned function is called. */
  subscribe(listener: (push: Push) => void): () => void;
  /** Ends running work and closes the case file; safe to call twice. */
  close(): Promise<void>;
}

/** Extraction off the calling thread; `close` ends its worker. */
export interface ExtractionService {
  readonly version: string;
  /** Rejects with `cancelled` as soon as `signal` is aborted, and stops what was at work on it. */
  read(input: ExtractionInput, signal?: AbortSignal): Promise<Findings>;
  close(): Promise<void>;
}

/** Draws pictures off the calling thread, one after the other; `close` ends what is being drawn. */
export interface PictureService {
  draw(job: PictureJob): Promise<DrawnPicture>;
  close(): Promise<void>;
}

/** Long jobs on case files off the calling thread; `close` ends those that are running. */
export interface FileWork extends FileJobs {
  close(): Promise<void>;
}

/** Lines of a log: a code-like event name and plain facts, never article text, user paths or tokens. */
export interface Logger {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

export interface CoreOptions {
  /** The case file; made when it does not exist. `:memory:` keeps the case in memory (tests). */
  readonly databasePath: string;
  /** The folder that holds `drizzle/migrations`. */
  readonly resources: string;
  /** The folder for backups; null writes none (tests). */
  readonly backups: string | null;
  /** Puts the newest backup in place of a damaged case file before it is opened. */
  readonly restoreBackup?: boolean;
  readonly extraction: ExtractionService;
  readonly pictures: PictureService;
  readonly fileWork: FileJobs;
  /** Milliseconds since 1970 in UTC. */
  readonly clock: () => number;
  readonly log: Logger;
  readonly appVersion: string;
  /** Parses outputs too and fails on a mismatch: on in tests and development. */
  readonly checkOutputs: boolean;
}
