/** The page's side of its port to the core: questions wait for their answers, and for a port when there is none yet. */

type Listener = (payload: unknown) => void;

/** The parts of a port that a page's and Node's have in common. */
export interface ClientPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  close(): void;
}

export interface PortClient {
  /** Takes a new port; questions that were open on the one before are answered with a failure. */
  connect(port: ClientPort): void;
  /** Resolves to a reply of the contract; never rejects. */
  ask(name: string, input: unknown): Promise<unknown>;
}

interface Waiting {
  readonly name: string;
  readonly input: unknown;
  readonly answer: (reply: unknown) => void;
}

const LOST = {
  ok: false,
  error: { code: 'internal', message: 'The process that reads the case was started again; try once more.' },
} as const;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export function createPortClient(onPush: Listener): PortClient {
  const sent = new Map<number, Waiting>();
  const unsent: Waiting[] = [];
  let port: ClientPort | null = null;
  let nextId = 1;

  const send = (to: ClientPort, question: Waiting): void => {
    const id = nextId++;
    sent.set(id, question);
    to.postMessage({ id, name: question.name, input: question.input });
  };
  const receive = (message: unknown): void => {
    if (!isFields(message)) return;
    if (message.kind === 'push') onPush(message.push);
    if (message.kind !== 'reply' || typeof message.id !== 'number') return;
    sent.get(message.id)?.answer(message.reply);
    sent.delete(message.id);
  };
  return {
    connect(next) {
      port?.close();
      for (const question of sent.values()) question.answer(LOST);
      sent.clear();
      port = next;
      next.onMessage(receive);
      for (const question of unsent.splice(0)) send(next, question);
    },
    ask: (name, input) =>
      new Promise((answer) => {
        const question = { name, input, answer };
        if (port) send(port, question);
        else unsent.push(question);
      }),
  };
}
