/** The tour of three steps at the first start: what each part is for, on the sample itself; it can be left at any time. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '#shared/i18n/text.ts';
import { regionName } from '../../app/focus-region.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import './help.css';

const STEPS = ['graph', 'timeline', 'inspector'] as const;
type Step = (typeof STEPS)[number];

export function Tour() {
  const step = usePanels((panels) => panels.tourStep);
  if (step === null) return null;
  const shown = STEPS[step];
  return shown ? <TourCard key={step} step={shown} index={step} /> : null;
}

function TourCard({ step, index }: { readonly step: Step; readonly index: number }) {
  const { panels, settings } = useWorkspace();
  const card = useRef<HTMLDivElement>(null);
  const target = useTargetBox(t(`${step}.title`));
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
        <h2 id="tour-title">{t(`help.tour.${step}.title`)}</h2>
        <p id="tour-words">{t(`help.tour.${step}.words`)}</p>
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
        {t('help.tour.step', { step: index + 1, steps: STEPS.length })}
      </span>
      <span className="notice-actions">
        {isLast ? null : (
          <Button tone="quiet" onPress={() => onGo(null)}>
            {t('help.tour.skip')}
          </Button>
        )}
        <Button tone="strong" onPress={() => onGo(isLast ? null : index + 1)}>
          {t(isLast ? 'help.tour.done' : 'help.tour.next')}
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
