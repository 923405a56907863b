/** A modal dialog with a title and a way to close it. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import { PlainIconButton } from './button.tsx';
import { keepKeys } from './keep-keys.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'plain' | 'large';
}

export function Dialog({ title, onClose, children, size = 'plain' }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog" data-size={size}>
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <PlainIconButton icon={X} label={t('ui.close')} tone="quiet" onPress={onClose} />
          </header>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from the window's shortcuts */}
          <div className="dialog-content" onKeyDown={keepKeys}>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
