/** The tour of three steps at the first start: what each part is for, on the sample itself; it can be left at any time. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { regionName } from '../../app/focus-region.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import './help.css';

interface Step {
  /** The region that it is about. */
  readonly region: string;
  readonly title: string;
  readonly words: string;
}

const STEPS: readonly Step[] = [
  {
    region: 'Actor graph',
    title: 'Who does what to whom',
    words:
      'Each shape is an actor of the article, each line something between two of them. An arrow reads from who does to whom it is done. Solid lines happened, dashed ones are planned, dotted ones depend on something else. Click one to see why it is there.',
  },
  {
    region: 'Timeline',
    title: 'When, and how sure',
    words:
      'The same events in time. Drag the two handles below, or press Play: the graph follows. Events that the text gives no day wait in “No date yet”, a condition above what depends on it.',
  },
  {
    region: 'Inspector',
    title: 'Where it comes from',
    words:
      'Whatever you select is explained here, with the sentence that says it. Click a value to correct it; every change can be undone. Then bring your own article: Import, at the top.',
  },
];

export function Tour() {
  const step = usePanels((panels) => panels.tourStep);
  if (step === null) return null;
  const shown = STEPS[step];
  return shown ? <TourCard key={step} step={shown} index={step} /> : null;
}

function TourCard({ step, index }: { readonly step: Step; readonly index: number }) {
  const { panels, settings } = useWorkspace();
  const card = useRef<HTMLDivElement>(null);
  const target = useTargetBox(step.region);
  usePlaceBeside(card, target);
  useEffect(() => card.current?.focus(), []);
  const go = (next: number | null) => {
    panels.setState({ tourStep: next });
    if (next === null) settings.change({ tourSeen: true });
  };
  return (
    <>
      {target ? <TargetFrame box={target} /> : null}
      <div
        className="tour"
        ref={card}
        role="dialog"
        tabIndex={-1}
        aria-labelledby="tour-title"
        aria-describedby="tour-words"
        onKeyDown={(event) => {
          if (event.key === 'Escape') go(null);
        }}
      >
        <h2 id="tour-title">{step.title}</h2>
        <p id="tour-words">{step.words}</p>
        <TourActions index={index} onGo={go} />
      </div>
    </>
  );
}

interface TourActionsProps {
  readonly index: number;
  /** To another step, or null to the end. */
  readonly onGo: (step: number | null) => void;
}

function TourActions({ index, onGo }: TourActionsProps) {
  const isLast = index === STEPS.length - 1;
  return (
    <div className="tour-actions">
      <span className="tour-step figures">
        {index + 1} of {STEPS.length}
      </span>
      <span className="notice-actions">
        {isLast ? null : (
          <Button tone="quiet" onPress={() => onGo(null)}>
            Skip the tour
          </Button>
        )}
        <Button tone="strong" onPress={() => onGo(isLast ? null : index + 1)}>
          {isLast ? 'Done' : 'Next'}
        </Button>
      </span>
    </div>
  );
}

function TargetFrame({ box }: { readonly box: DOMRect }) {
  const { left, top, width, height } = box;
  return <div className="tour-target" style={{ left, top, width, height }} aria-hidden="true" />;
}

/** Where the region stands, kept up to date while the window changes. */
function useTargetBox(name: string): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const measure = () => setBox(regionNamed(name)?.getBoundingClientRect() ?? null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    const region = regionNamed(name);
    if (region) observer.observe(region);
    return () => observer.disconnect();
  }, [name]);
  return box;
}

const regionNamed = (name: string): Element | null =>
  [...document.querySelectorAll('section.panel')].find((panel) => regionName(panel) === name) ?? null;

const GAP = 12;

/** Beside the region where there is room, else inside it; always wholly in the window. */
function usePlaceBeside(card: RefObject<HTMLElement | null>, target: DOMRect | null): void {
  useLayoutEffect(() => {
    if (!card.current) return;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const clamp = (value: number, size: number, room: number) =>
      Math.max(GAP, Math.min(value, room - size - GAP));
    const beside =
      target && target.left - width - GAP > 0 ? target.left - width - GAP : (target?.left ?? 0) + GAP;
    const left = target && target.width > innerWidth / 3 ? target.right + GAP : beside;
    const top = target ? target.top + GAP : innerHeight - height - GAP;
    card.current.style.left = `${clamp(left, width, innerWidth)}px`;
    card.current.style.top = `${clamp(top, height, innerHeight)}px`;
  }, [card, target]);
}
