/** Play and pause, and how fast. */
import { Pause, Play } from 'lucide-react';
import { useStore } from 'zustand';
import { type Player, SPEEDS } from '../../state/player.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

const speedText = (speed: number, step: string): string =>
  speed === 1
    ? `1 ${step} a second`
    : speed < 1
      ? `1 ${step} in ${1 / speed} seconds`
      : `${speed} ${step}s a second`;

interface PlayControlProps {
  readonly player: Player;
  /** What playing does. */
  readonly label: string;
  /** What it goes by: "date", "publication day". */
  readonly step: string;
}

export function PlayControl({ player, label, step }: PlayControlProps) {
  const { playing, speed } = useStore(player);
  return (
    <div className="play-control">
      <IconButton icon={playing ? Pause : Play} label={playing ? 'Pause' : label} onPress={player.toggle} />
      <MenuButton
        label={`${speed}× speed: ${speedText(speed, step)}`}
        text={`${speed}×`}
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
