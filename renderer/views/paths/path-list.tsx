/** Paths as a list: each with its actors and, by step, what joins them; pressing that shows the sentence that says it. */
import { useMemo, useState } from 'react';
import { counted } from '#shared/derive/counted.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { itemKey } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { ActorPath, PathTie } from '#shared/network/actor-paths.ts';
import { itemName } from '../../app/item-name.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWanted } from '../../app/use-wanted.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { useShowEvidence } from './use-show-evidence.ts';

interface PathListProps {
  readonly paths: readonly ActorPath[];
  readonly only: number | null;
  readonly nameOf: (id: ActorId) => string;
}

/** So many at first, and so many more each time. */
const PAGE = 10;

export function PathList({ paths, only, nameOf }: PathListProps) {
  const [pages, setPages] = useState(1);
  const shown = paths.slice(0, pages * PAGE);
  return (
    <>
      <ol className="path-list">
        {shown.map((path, index) => (
          <PathRow key={path.actors.join('-')} {...{ path, index, nameOf }} isOnly={only === index} />
        ))}
      </ol>
      {shown.length < paths.length ? (
        <Button tone="quiet" onPress={() => setPages(pages + 1)}>
          {t('paths.showMore', { count: Math.min(PAGE, paths.length - shown.length) })}
        </Button>
      ) : null}
    </>
  );
}

interface PathRowProps {
  readonly path: ActorPath;
  readonly index: number;
  readonly isOnly: boolean;
  readonly nameOf: (id: ActorId) => string;
}

function PathRow({ path, index, isOnly, nameOf }: PathRowProps) {
  const { paths } = useWorkspace();
  const { actors, steps } = path;
  return (
    <li className="path">
      <Button tone="quiet" pressed={isOnly} onPress={() => paths.drawOnly(index)}>
        <span className="path-names">{actors.map(nameOf).join(' – ')}</span>
        <span className="aside figures">{counted(steps.length, 'step')}</span>
      </Button>
      <ol className="path-steps">
        {steps.map((ties, step) => (
          <li key={actors[step]}>
            <span className="path-pair">
              {nameOf(actors[step]!)} – {nameOf(actors[step + 1]!)}
            </span>
            <StepTies ties={ties} />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** More are shown on demand. */
const FIRST = 3;

function StepTies({ ties }: { readonly ties: readonly PathTie[] }) {
  const [all, setAll] = useState(false);
  const shown = useMemo(() => (all ? ties : ties.slice(0, FIRST)), [all, ties]);
  useWanted(useMemo(() => shown.map(({ item }) => item), [shown]));
  return (
    <ul className="path-bonds">
      {shown.map((tie) => (
        <TieRow key={itemKey(tie.item)} tie={tie} />
      ))}
      {shown.length < ties.length ? (
        <li>
          <LinkButton onPress={() => setAll(true)}>
            {t('paths.andMore', { count: ties.length - shown.length })}
          </LinkButton>
        </li>
      ) : null}
    </ul>
  );
}

function TieRow({ tie: { item, quad, line } }: { readonly tie: PathTie }) {
  const whole = useShown((state) => state.whole);
  const format = useDateFormat();
  const showEvidence = useShowEvidence();
  const pool = item.kind === 'relation' ? whole?.relations : whole?.events;
  const record = pool?.find((each) => each.id === item.id);
  if (!record) return null;
  const name = itemName(item, whole);
  return (
    <li className={`path-bond quad-${quad}`}>
      <QuadMark quad={quad} />
      <LinkButton
        onPress={() => void showEvidence(item, record.evidence)}
        label={t('paths.showSentence', { name })}
      >
        {name}
      </LinkButton>
      <span className="path-time figures">{timeText(record.time, format)}</span>
      <LineSample line={line} />
    </li>
  );
}
