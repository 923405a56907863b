/** Play and pause, and how fast. */
import { Pause, Play } from 'lucide-react';
import { useStore } from 'zustand';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import { type Player, SPEEDS } from '../../state/player.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

/** What playing goes by. */
type PlayStep = 'dates' | 'publicationDays';

const speedText = (speed: number, step: PlayStep): string =>
  speed < 1
    ? t(`timeline.play.${step}.inSeconds`, { count: 1 / speed })
    : t(`timeline.play.${step}.eachSecond`, { count: speed });

interface PlayControlProps {
  readonly player: Player;
  /** What playing does. */
  readonly label: string;
  readonly step: PlayStep;
}

export function PlayControl({ player, label, step }: PlayControlProps) {
  const { playing, speed } = useStore(player);
  return (
    <div className="play-control">
      <IconButton
        icon={playing ? Pause : Play}
        label={playing ? t('timeline.play.pause') : label}
        onPress={player.toggle}
      />
      <MenuButton
        label={t('timeline.play.speed', { speed: figure(speed), pace: speedText(speed, step) })}
        text={`${figure(speed)}×`}
        groups={[
          {
            chosen: String(speed),
            items: SPEEDS.map((each) => ({ id: String(each), label: speedText(each, step) })),
          },
        ]}
        onAction={(id) => player.setSpeed(SPEEDS.find((each) => String(each) === id) ?? 1)}
      />
    </div>
  );
}
